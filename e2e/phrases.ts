/**
 * What a screen reader says of one page of each kind, phrase by phrase, as a simulation has it of what the browser shows:
 * a log for each page is written to be read through, by eye or aloud, and what a log shows to be wrong is told.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { JSDOM, VirtualConsole } from 'jsdom';
import { phraseFaults } from '../src/testing/phrase-faults.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { site } from './built-pages.ts';
import { builtAddress, serveBuilt } from './built-site.ts';
import { pagesLookedAt, type PageLookedAt } from './pages.ts';

const logs = 'test-results/phrases';
if (!existsSync(`${site}index.html`)) throw new Error('There is no built site: run npm run build first.');

// It knows no style sheets, and says so of each element.
const { window } = new JSDOM('<body></body>', {
  url: builtAddress,
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
});
for (const key of Object.getOwnPropertyNames(window))
  if (!(key in globalThis)) Reflect.set(globalThis, key, Reflect.get(window, key));
const { virtual } = await import('@guidepup/virtual-screen-reader');

rmSync(logs, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: [...browserArguments],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
await serveBuilt(page);
let found = 0;
for (const looked of pagesLookedAt) {
  const phrases = await phrasesOf(await shownBy(page, looked));
  const log = join(
    logs,
    `${looked.name}-${looked.path.replace(/\?.*/, '').replaceAll('/', '-')}.txt`.replaceAll('-.', '.'),
  );
  writeFileSync(log, `${phrases.join('\n')}\n`);
  const faults = phraseFaults(phrases);
  for (const fault of faults) console.error(`${log}:${fault.line}  ${fault.found}`);
  found += faults.length;
}
await browser.close();
console.log(`${pagesLookedAt.length} pages are in ${logs}; ${found} findings`);
if (found > 0) process.exitCode = 1;

/** The body of a page as it stands when its scripts have done their work, without what styles take away. */
async function shownBy(page: Page, { path, ready }: PageLookedAt): Promise<string> {
  await page.goto(builtAddress + path, { waitUntil: 'networkidle' });
  if (ready !== undefined) await page.locator(ready).first().waitFor();
  return page.evaluate(() => {
    for (const element of document.body.querySelectorAll('*'))
      if (getComputedStyle(element).display === 'none') element.remove();
    // What is to be seen within what is not would go with it.
    const unseen = (element: Element) => getComputedStyle(element).visibility !== 'visible';
    for (const element of document.body.querySelectorAll('*'))
      if (unseen(element) && [...element.querySelectorAll('*')].every(unseen)) element.remove();
    // An image is its name.
    for (const image of document.querySelectorAll('[role="img"]')) image.replaceChildren();
    for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
    return document.body.innerHTML;
  });
}

async function phrasesOf(html: string): Promise<readonly string[]> {
  const { document } = window;
  const read = new window.DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...[...read.body.childNodes].map((node) => document.importNode(node, true)));
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

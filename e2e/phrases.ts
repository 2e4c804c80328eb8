/**
 * What a screen reader says of one page of each kind, phrase by phrase, as a simulation has it: a log for each page is
 * written to be read through, by eye or aloud, and what a log shows to be wrong is told.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { kindsOfPage } from './pages.ts';
import { phraseFaults } from '../src/testing/phrase-faults.ts';

const [site = 'dist', logs = 'test-results/phrases'] = process.argv.slice(2);

// It knows no style sheets, and says so of each element.
const { window } = new JSDOM('<body></body>', {
  url: 'https://attested.example/',
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
});
for (const key of Object.getOwnPropertyNames(window))
  if (!(key in globalThis)) Reflect.set(globalThis, key, Reflect.get(window, key));
const { virtual } = await import('@guidepup/virtual-screen-reader');

mkdirSync(logs, { recursive: true });
let found = 0;
for (const path of kindsOfPage) {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const phrases = await phrasesOf(readFileSync(join(site, file), 'utf8'));
  const log = join(logs, `${file.replace(/\/?index\.html$|\.html$/, '').replaceAll('/', '-') || 'home'}.txt`);
  writeFileSync(log, `${phrases.join('\n')}\n`);
  const faults = phraseFaults(phrases);
  for (const fault of faults) console.error(`${log}:${fault.line}  ${fault.found}`);
  found += faults.length;
}
console.log(`${kindsOfPage.length} pages are in ${logs}; ${found} findings`);
if (found > 0) process.exitCode = 1;

async function phrasesOf(html: string): Promise<readonly string[]> {
  const { document } = window;
  const read = new window.DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...[...read.body.childNodes].map((node) => document.importNode(node, true)));
  for (const element of document.querySelectorAll('script, style')) element.remove();
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

/**
 * Pictures of every kind of page of the built site, at three widths, light and dark, and as on paper, with a contact
 * sheet: what a change of looks is judged by.
 *
 *     npm run look                           builds the site, and takes them all
 *     node e2e/look.ts home timeline         takes these again, of the site that is built
 *     node e2e/look.ts --beside FOLDER       sets pictures of the same names beside them, such as mock-ups
 *
 * Writes `look/index.html` and the pictures beside it; git does not keep them.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { readArguments } from '../src/given-arguments.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { site } from './built-pages.ts';
import { builtAddress, serveBuilt } from './built-site.ts';
import { contactSheet } from './contact-sheet.ts';
import { pagesLookedAt, type PageLookedAt } from './pages.ts';

const folder = new URL('../look/', import.meta.url);
const widths = [360, 768, 1440] as const;
const themes = ['light', 'dark'] as const;
/** What an A4 page has between its margins, at 96 px an inch. */
const paperWidth = 718;
/** What is below on a long page looks like what is above. */
const mostHeight = 4000;
const atOnce = 2;

const names = pagesLookedAt.map(({ name }) => name);
const usage = `usage: node e2e/look.ts [PAGE]... [--beside FOLDER]

Takes pictures of the built site, of all these pages or those that are named: ${names.join(', ')}.
`;
const given = readArguments({
  usage,
  names: names.map(() => '[PAGE]'),
  options: { beside: { type: 'string' } },
});
if (given === undefined) process.exit();
const { values, positionals } = given;
const wanted = pagesLookedAt.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (!existsSync(`${site}index.html`)) throw new Error('There is no built site: run npm run build first.');
if (wanted.length === 0)
  throw new Error(`No such page: these have names: ${pagesLookedAt.map(({ name }) => name).join(', ')}.`);

await mkdir(folder, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: [...browserArguments],
});
const queue = [...wanted];
await Promise.all(Array.from({ length: atOnce }, () => takeFrom(queue, browser)));
await browser.close();
await writeFile(
  new URL('index.html', folder),
  contactSheet(pagesLookedAt, { widths, themes, beside: values.beside }),
);
console.log(`${wanted.length} pages: look/index.html`);

async function takeFrom(pages: PageLookedAt[], from: Browser): Promise<void> {
  const page = await from.newPage({ locale: 'en-GB', reducedMotion: 'reduce', bypassCSP: true });
  await serveBuilt(page);
  for (let next = pages.shift(); next !== undefined; next = pages.shift()) await take(page, next);
  await page.close();
}

async function take(page: Page, { name, path, ready }: PageLookedAt): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(builtAddress + path);
  // A browser leaves out what is far from the screen, and a picture is of the whole page.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  if (ready !== undefined) await page.locator(ready).first().waitFor();
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) await picture(page, width, `${name}-${width}-${colorScheme}`);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await picture(page, paperWidth, `${name}-paper`);
  await page.pdf({ path: new URL(`${name}.pdf`, folder).pathname, format: 'A4' });
}

async function picture(page: Page, width: number, name: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: new URL(`${name}.png`, folder).pathname,

    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, mostHeight) },
  });
}

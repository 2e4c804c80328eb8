/**
 * The whole archive as one set of pages to print or to lodge: the chapters of its book, each on a new page, as PDF.
 *
 *     npm run pdf                    of the built site, to `archive.pdf`
 *     npm run pdf -- FILE.pdf        to another file
 *
 * A browser writes the moment of making into it: the file to compare and to cite is the book, `data/archive.epub`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readArguments } from '../src/given-arguments.ts';
import { findBrowser } from './browser.ts';
import { site } from './built-pages.ts';

const usage = `usage: npm run pdf -- [FILE.pdf]

Writes the whole archive of the built site as one set of pages, to archive.pdf where no file is named.
`;
const given = readArguments({ usage, names: ['[FILE.pdf]'] });
if (given === undefined) process.exit();
const [to = 'archive.pdf'] = given.positionals;
const from = `${site}data/archive.epub`;
if (!existsSync(from)) throw new Error('There is no built site: run npm run build first.');

// The browser takes the words of its outline line by line, without the space that a line ends with: "of the" + "Red".
const keptSpaces = ':is(h1, h2, h3, h4, h5, h6) { white-space: pre-wrap; }';

const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
try {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**', (route) => route.abort());
  await page.setContent(wholeBook(unzipSync(new Uint8Array(readFileSync(from)))));
  await page.pdf({
    path: to,
    format: 'A4',
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: '<p style="font-size:8px;width:100%;text-align:center" class="pageNumber"></p>',
    margin: { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' },
    outline: true,
    tagged: true,
  });
  console.log(to);
} finally {
  await browser.close();
}

/** The chapters in the order of the book as one page; links between them lead to the chapters' beginnings. */
function wholeBook(files: Readonly<Record<string, Uint8Array>>): string {
  const text = (path: string) => new TextDecoder().decode(files[`EPUB/${path}`]);
  const nav = text('nav.xhtml');
  const language = /xml:lang="([^"]*)"/.exec(nav)?.[1] ?? 'en';
  const chapters = [
    'title.xhtml',
    'nav.xhtml',
    ...[...nav.matchAll(/href="([^"]+\.xhtml)"/g)].map(([, href = '']) => href),
  ];
  const bodies = chapters.map((path) => {
    const body = /<body>(.*)<\/body>/s.exec(text(path))?.[1] ?? '';
    const own = body
      .replaceAll(/ id="(p[0-9]+)"/g, ` id="${path}-$1"`)
      .replaceAll(/ href="([^"#:]+\.xhtml)#([^"]+)"/g, ' href="#$1-$2"')
      .replaceAll(/ href="([^"#:]+\.xhtml)"/g, ' href="#$1"');
    return `<section id="${path}">${own}</section>`;
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${/<title>(.*?)<\/title>/s.exec(text('title.xhtml'))?.[1] ?? ''}</title><style>${text('book.css')}
section { break-before: page; } section:first-child { break-before: auto; } body { font: 10.5pt/1.45 serif; } ${keptSpaces}</style></head><body>${bodies.join('')}</body></html>`;
}

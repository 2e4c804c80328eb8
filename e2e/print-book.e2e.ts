import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { getDocumentProxy } from 'unpdf';
import { site } from './built-pages.ts';

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

const titlesIn = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

test('the outline of the printed book has the titles of its chapters, letter for letter', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attested-book-'));
  try {
    const path = join(folder, 'book.pdf');
    execFileSync(process.execPath, ['e2e/print-book.ts', path], { cwd: join(import.meta.dirname, '..') });
    const book = await getDocumentProxy(new Uint8Array(readFileSync(path)));
    const outline = titlesIn(await book.getOutline());
    const chapters = Object.entries(unzipSync(new Uint8Array(readFileSync(`${site}data/archive.epub`))))
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => parseHTML(new TextDecoder().decode(bytes)).document);
    const headings = new Set(
      chapters.flatMap((chapter) =>
        [...chapter.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ textContent }) => textContent),
      ),
    );
    expect(outline.length).toBeGreaterThan(chapters.length);
    expect(outline.filter((title) => !headings.has(title))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

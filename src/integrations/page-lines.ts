import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPart, SearchRecord } from '../search/index/record.ts';
import { rowsOfRecord } from '../search/phrases/record-words.ts';
import { wordsOf } from '../search/text/words.ts';
import { readPage, type ReadPage } from './read-page.ts';

/** A page as it was built. */
export interface LinedPage {
  /** Path under the site: "events/x/index.html". */
  readonly path: string;
  readonly html: string;
}

/** The pages of a built site, those that are shown on other sites behind all others: they repeat these. */
export function* pagesIn(site: string, files: readonly string[]): Generator<LinedPage> {
  const isEmbedded = (path: string) => path.startsWith('embed/');
  const paths = files.filter((file) => file.endsWith('.html')).sort();
  for (const path of [...paths.filter((one) => !isEmbedded(one)), ...paths.filter(isEmbedded)])
    yield { path, html: readFileSync(join(site, path), 'utf8') };
}

/**
 * What pages show between their mastheads and feet that no record holds: lines that are put together from labels, names,
 * dates and counts. Each stands in the first page that shows it. What is only drawn by a script is in none.
 *
 * @param read what `readPage` gives, by whoever has it already
 */
export function lineRecords(
  pages: Iterable<LinedPage>,
  records: readonly SearchRecord[],
  byline = '',
  read: (path: string, html: string, isEssay: boolean) => ReadPage = (_, html, isEssay) =>
    readPage(html, isEssay),
): readonly SearchRecord[] {
  const known = new Set(records.flatMap(textsOf).map(keyOf));
  const byPath = new Map(records.map((record) => [record.path, record]));
  const found: SearchRecord[] = [];
  // One page is read at a time: all of a large archive are more than memory should hold.
  for (const { path: file, html } of pages) {
    const path = file.replace(/(?:^|(?<=\/))index\.html$/, '');
    const record = byPath.get(path);
    const { language, title, lines } = read(file, html, record?.in === 'essay');
    const held = record === undefined ? '' : wordsHeld(record);
    const own = lines.filter(({ text, speaker = 0 }) => {
      const key = keyOf(text.slice(speaker));
      if (!key.includes(' ') || known.has(key) || held.includes(` ${key} `)) return false;
      known.add(key);
      return true;
    });
    for (const parts of chunksOf(own))
      found.push({
        in: 'page',
        path,
        title: record?.title ?? title,
        language,
        byline,
        parts,
      });
  }
  return found;
}

// What a side says stands on pages beside its name, too.
function textsOf({ title, parts }: SearchRecord): readonly string[] {
  const said = parts.flatMap(({ text, speaker }) => (speaker === undefined ? [] : [text.slice(speaker)]));
  return [title, ...parts.map(({ text }) => text), ...said];
}

function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ letters }) => letters)
    .join(' ');
}

// Its rows, no words of which run on from one to the next.
function wordsHeld(record: SearchRecord): string {
  return rowsOfRecord(record)
    .map((row) => ` ${row.map(({ letters }) => letters).join(' ')} `)
    .join('\n');
}

// What is found is read whole: so long may the lines be that are read for one.
const longestLines = 8000;

function chunksOf(lines: readonly SearchPart[]): readonly (readonly SearchPart[])[] {
  const chunks: SearchPart[][] = [];
  let length = Infinity;
  for (const line of lines) {
    if (length + line.text.length > longestLines) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(line);
    length += line.text.length;
  }
  return chunks;
}

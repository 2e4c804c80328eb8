import { bookFiles, type BookDays, type Chapter, type Part } from '../exports/epub/book.ts';
import { joinZips } from '../exports/data/zip.ts';
import { commonHtml } from '../mdx/satteri.ts';
import { exportsWords as words } from '../words/chapters/exports.ts';
import { exportSite as site } from './export-site.ts';
import type { Packer } from './packing.ts';

/**
 * The archive as an EPUB: the texts that every page has in Markdown, in the order of the archive.
 *
 * @param texts by the addresses of their pages
 * @param languages BCP 47, of documents in another language than the archive's, by their ids
 * @param entriesOf what `zipEntry` gives for each file, by whoever has it already
 */
export async function bookOf(
  texts: ReadonlyMap<string, string>,
  languages: ReadonlyMap<string, string>,
  days: BookDays,
  entriesOf: Packer['pack'],
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const files = bookFiles(site, partsOf(texts, languages), days);
  return joinZips(await entriesOf([...files].map(([path, text]) => [path, encoder.encode(text)])));
}

function partsOf(
  texts: ReadonlyMap<string, string>,
  languages: ReadonlyMap<string, string>,
): readonly Part[] {
  const chapterOf = (page: string): Chapter => {
    const language = languages.get(page);
    return {
      page,
      html: commonHtml(texts.get(page) ?? ''),
      ...(language !== undefined && { language }),
    };
  };
  const pages = [...texts.keys()];
  const part = (section: string, title: string): Part => ({
    title,
    ...(texts.has(`${section}/`) && { list: chapterOf(`${section}/`) }),
    chapters: pages.filter((page) => page.startsWith(`${section}/`) && page !== `${section}/`).map(chapterOf),
  });
  const parts = [
    part('documents', words.documents),
    part('events', words.events),
    part('essays', words.essays),
    part('actors', words.actors),
    part('persons', words.persons),
    part('places', words.places),
    part('kinds', words.kinds),
  ];
  const told = new Set(parts.flatMap(({ list, chapters }) => [list, ...chapters].map((one) => one?.page)));
  return [...parts, { title: words.lists, chapters: pages.filter((page) => !told.has(page)).map(chapterOf) }];
}

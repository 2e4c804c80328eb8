import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexedRecord, SearchRecord } from '../search/index/record.ts';
import type { SearchManifest } from '../search/index/manifest.ts';
import { commonWords, slightWords } from './common-words.ts';
import type { LineMemory } from './line-memory.ts';
import { lineRecords, pagesIn } from './page-lines.ts';
import { filesIn } from './site-manifest.ts';
import { spellingsIn } from './spellings.ts';
import { writeFile } from './write-file.ts';
import { writeData, writeIndexes, writeLines, writePhrases, writeVocabulary } from './write-index.ts';

/**
 * Writes all that search needs of the records into a built site: `pagefind/<language>/`, the files below `data/search/`,
 * and what `archive.json`, which is there already, must know of them. Returns the codes of the languages.
 */
export async function writeSearch(
  site: string,
  records: readonly IndexedRecord[],
  memory: LineMemory,
): Promise<readonly string[]> {
  const languages = await writeIndexes(site, records);
  // How often a word stands in the archive is told by the archive's own records.
  const own = records.filter((record) => record.in !== 'guide');
  const letters = writeVocabulary(site, own);
  writeData(site, records);
  writePhrases(site, records);
  const file = 'data/search/archive.json';
  const { lineByline, ...manifest } = JSON.parse(await readFile(join(site, file), 'utf8')) as MadeManifest;
  const lines = lineRecords(pagesIn(site, await filesIn(site)), records, lineByline, memory.read);
  memory.keep();
  writeLines(site, lines);
  const complete: SearchManifest = {
    ...manifest,
    tag: tagOf([...records, ...lines]),
    records: records.length,
    common: commonWords(own),
    slight: slightWords(own),
    letters,
    languages,
    names: [...manifest.names, ...spellingsIn(own, manifest.names)],
  };
  writeFile(site, file, JSON.stringify(complete));
  return languages.map(({ code }) => code);
}

/** As the site has made it, with what a line of a page is called: words of its language, which this process has not. */
type MadeManifest = SearchManifest & { readonly lineByline: string };

// Of their list as JSON, which is too long for one text where there are many.
function tagOf(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256').update('[');
  for (const [place, record] of records.entries())
    hash.update(`${place === 0 ? '' : ','}${JSON.stringify(record)}`);
  return hash.update(']').digest('hex').slice(0, 16);
}

import { close, createIndex, type IndexFile } from 'pagefind';
import { filterFile, linesFile, phrasesFile, recordFile, wordsFile } from '../search/index/data-files.ts';
import { linesId, recordId, tableOf } from '../search/index/filter-table.ts';
import { foldToken, trimPunctuation } from '../search/text/fold.ts';
import type { FilterName } from '../search/index/index-port.ts';
import type { SearchLanguage } from '../search/index/manifest.ts';
import { facetNames } from '../search/index/operators.ts';
import { ambiguousAcronyms, indexedContent } from '../search/index/indexed-content.ts';
import { languageCode, tokenCounts, type IndexedRecord, type SearchRecord } from '../search/index/record.ts';
import { phraseFiles } from '../search/phrases/phrase-files.ts';
import { isAddress } from '../search/text/tokens.ts';
import { compress } from './compress.ts';
import { followingIdsCode } from './following-ids.ts';
import { partsIn, withIds } from './index-ids.ts';
import { mostParts, withSmallerParts } from './index-parts.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes one Pagefind index for each language into `pagefind/<language>/`: each has its own stems, and a page can
 * ask all of them. The records' order decides the bytes, so it must be the same on every machine.
 */
export async function writeIndexes(
  site: string,
  records: readonly IndexedRecord[],
): Promise<readonly SearchLanguage[]> {
  const ids = new Map(records.map(({ path }, number) => [path, recordId(number)]));
  const codes = [...new Set(records.map(({ language }) => languageCode(language)))].sort();
  const ambiguous = ambiguousAcronyms(records);
  const languages: SearchLanguage[] = [];
  try {
    for (const code of codes) {
      const files = await indexFiles(
        code,
        records.filter(({ language }) => languageCode(language) === code),
        ids,
        ambiguous,
      );
      const stems = files.some(({ path }) => path === `wasm.${code}.pagefind`);
      const wanted = files.filter(({ path }) => isNeeded(path, code, stems));
      for (const { path, content } of wanted)
        writeFile(site, `pagefind/${code}/${path}`, path === 'pagefind.js' ? mended(content) : content);
      const list = wanted.find(({ path }) => path.endsWith('.pf_meta'));
      if (list === undefined) throw new Error(`Pagefind has written no list of its index of ${code}`);
      const parts = partsIn(list.content);
      languages.push({ code, stems, list: list.path, ...(parts.length <= mostParts && { parts }) });
    }
  } finally {
    await close();
  }
  return languages;
}

/** What is shown of each record, and which record has which value of which filter. */
export function writeData(site: string, records: readonly IndexedRecord[]): void {
  for (const [number, { facets: _facets, when: _when, ...shown }] of records.entries())
    writeFile(site, inData(recordFile(recordId(number))), JSON.stringify(shown));
  for (const filter of [...facetNames, 'when'] as const)
    writeFile(
      site,
      inData(filterFile(filter)),
      JSON.stringify(tableOf(records.map((record) => valuesOf(record, filter)))),
    );
}

/** Every phrase of the records, so that what is nowhere can be known to be. */
export function writePhrases(site: string, records: readonly IndexedRecord[]): void {
  for (const { name, content } of phraseFiles(records))
    writeFile(site, inData(phrasesFile(name)), compress(content));
}

/** The lines that pages put together: every phrase of them, and the lines themselves. */
export function writeLines(site: string, records: readonly SearchRecord[]): void {
  for (const { name, content } of phraseFiles(records))
    writeFile(site, inData(linesFile(name)), compress(content));
  for (const [number, record] of records.entries())
    writeFile(site, inData(recordFile(linesId(number))), JSON.stringify(record));
}

/**
 * The words of all records by the letter they begin with, as written most often, for suggestions. Returns the letters
 * there are.
 */
export function writeVocabulary(site: string, records: readonly IndexedRecord[]): readonly string[] {
  const forms = new Map<string, Map<string, number>>();
  for (const [text, count] of tokenCounts(records)) {
    if (isAddress(text)) continue;
    for (const form of trimPunctuation(text).split(/[\p{Pd}/]/u)) {
      const word = foldToken(form);
      if (!/^(?=.*\p{L})[\p{L}\p{N}]{3,}$/u.test(word)) continue;
      const counts = forms.get(word) ?? new Map<string, number>();
      forms.set(word, counts.set(form, (counts.get(form) ?? 0) + count));
    }
  }
  const byLetter = new Map<string, (readonly [word: string, form: string])[]>();
  for (const [word, counts] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form = word] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
    const letter = word.codePointAt(0)!.toString(16);
    const words = byLetter.get(letter) ?? [];
    words.push([word, form === word ? '' : form]);
    byLetter.set(letter, words);
  }
  for (const [letter, words] of byLetter) {
    writeFile(site, inData(wordsFile(letter)), JSON.stringify(Object.fromEntries(words)));
  }
  return [...byLetter.keys()];
}

function inData(file: string): string {
  return `data/search/${file}`;
}

async function indexFiles(
  code: string,
  records: readonly IndexedRecord[],
  ids: ReadonlyMap<string, string>,
  ambiguous: ReadonlySet<string>,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: code });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.path,
      content: indexedContent(record, ambiguous),
      language: code,
    });
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('; '));
  await index.deleteIndex();
  return withSmallerParts(withIds(files, ids));
}

const listRead = 'this.decompress(new Uint8Array(compressed_meta),"Pagefind metadata")';

/** What is changed in Pagefind's browser code, each expression once: what stands there, and what is put in its place. */
export const mendings = {
  // It knows what each occurrence of a word counts, but gives out the places alone, among them those of longer words.
  counts: ['words:locations,', 'words:weighted_locations,'],
  // It takes a part of the index that cannot be read for one that holds nothing, and finds less without a word.
  faults: ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ids: [listRead, `withFollowingIds(${listRead})`],
} as const;

function mended(code: Uint8Array): string {
  let text = Buffer.from(code).toString('utf8');
  for (const [written, instead] of Object.values(mendings)) {
    if (text.split(written).length !== 2)
      throw new Error('pagefind.js is not as it was in 1.6.0: see `mendings`');
    text = text.replace(written, instead);
  }
  return `${text}\n${followingIdsCode}\n`;
}

// Pagefind's own interfaces, its worker and the code of languages that do not occur are left out.
function isNeeded(path: string, code: string, hasStems: boolean): boolean {
  if (/^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|index\/.*)$/.test(path)) return true;
  return path === `wasm.${code}.pagefind` || (path === 'wasm.unknown.pagefind' && !hasStems);
}

function valuesOf({ facets, when }: IndexedRecord, filter: FilterName): readonly string[] {
  if (filter !== 'when') return facets[filter];
  return when === undefined ? [] : [when];
}

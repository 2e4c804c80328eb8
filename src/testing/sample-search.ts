import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchSources } from '../search/answer/look-up.ts';
import { indexFormat, type FacetLabels, type SearchManifest } from '../search/index/manifest.ts';
import { facetNames } from '../search/index/operators.ts';
import { languageCode, type FacetValues, type IndexedRecord } from '../search/index/record.ts';
import { commonWords, slightWords } from '../integrations/common-words.ts';
import { openBuiltSearch, type ReadFile } from './built-search.ts';
import { writeFile } from '../integrations/write-file.ts';
import {
  writeData,
  writeIndexes,
  writeLines,
  writePhrases,
  writeVocabulary,
} from '../integrations/write-index.ts';

/** Indexes records into a folder of its own and opens the search on it, as a built site's. */
export async function searchOf(
  records: readonly IndexedRecord[],
  known: SampleManifest = {},
  onRead?: (file: ReadFile) => void,
  lines: readonly IndexedRecord[] = [],
): Promise<SearchSources & { readonly site: string }> {
  const site = await mkdtemp(join(tmpdir(), 'attested-search-'));
  const languages = await writeIndexes(site, records);
  const letters = writeVocabulary(site, records);
  writeData(site, records);
  writePhrases(site, records);
  writeLines(site, lines);
  const manifest: SearchManifest = {
    names: [],
    spans: [],
    common: commonWords(records),
    slight: slightWords(records),
    ...known,
    labels: sampleLabels(known.labels),
    format: indexFormat,
    tag: 'sample',
    records: records.length,
    letters,
    documents: records.filter((record) => record.in === 'document').length,
    languages,
  };
  writeFile(site, 'data/search/archive.json', JSON.stringify(manifest));
  return { ...(await openBuiltSearch(site, onRead)), site };
}

/** What is known of an archive, the labels only of the facets that a test is about. */
export type SampleManifest = Partial<Omit<SearchManifest, 'labels'>> & {
  readonly labels?: Partial<FacetLabels> | undefined;
};

export function sampleLabels(labels: Partial<FacetLabels> = {}): FacetLabels {
  return { ...(Object.fromEntries(facetNames.map((name) => [name, {}])) as FacetLabels), ...labels };
}

/** A record as a test gives it, the values only of the facets that it is about. */
export type SampleRecord = Partial<Omit<IndexedRecord, 'facets'>> & {
  readonly facets?: Partial<FacetValues>;
};

/** A document of these passages. */
export function sampleDocument(
  id: string,
  passages: readonly string[],
  { facets, ...more }: SampleRecord = {},
): IndexedRecord {
  const { in: kind = 'document', language = 'en' } = more;
  const none = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as FacetValues;
  return {
    in: 'document',
    path: `documents/${id}/`,
    title: `Document ${id}`,
    language: 'en',
    byline: 'Issuer not known, date not known',
    parts: passages.map((text, index) => ({ id: `p${index + 1}`, text })),
    ...more,
    facets: { ...none, in: [kind], language: [languageCode(language)], ...facets },
  };
}

/**
 * The seeds' passages and the context events' summaries, each as a document: real prose to search in. Where the archive has
 * little of it, with that of an example.
 */
export async function recordedProse(): Promise<readonly IndexedRecord[]> {
  const root = new URL('../../', import.meta.url);
  const own = await proseOf(root);
  const passages = own.reduce((sum, { parts }) => sum + parts.length, 0);
  return passages >= 200 ? own : [...own, ...(await proseOf(new URL('examples/cable-ferry/', root)))];
}

async function proseOf(root: URL): Promise<readonly IndexedRecord[]> {
  const read = async (folder: string, ending: string) => {
    const there = new URL(folder, root);
    // Git keeps no empty folder.
    const files = existsSync(there)
      ? (await readdir(there)).filter((file) => file.endsWith(ending)).sort()
      : [];
    return Promise.all(
      files.map(async (file) => ({
        id: file.slice(0, -ending.length),
        title: file,
        text: await readFile(new URL(folder + file, root), 'utf8'),
      })),
    );
  };
  const seeds = await read('seeds/', '.txt');
  const events = (await read('content/events/', '.mdx')).map(({ id, title, text }) => ({
    id,
    title: /^title: "(.*)"$/m.exec(text)?.[1] ?? title,
    text: text.replace(/^---\n.*?\n---\n/s, ''),
  }));
  return [...seeds, ...events]
    .map(({ id, title, text }) =>
      sampleDocument(
        id,
        text.split(/\n+/).filter((line) => line.trim() !== ''),
        { title },
      ),
    )
    .filter(({ parts }) => parts.length > 0);
}

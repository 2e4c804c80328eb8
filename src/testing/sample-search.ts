import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchSources } from '../search/answer/answer.ts';
import type { SearchManifest } from '../search/index/manifest.ts';
import type { IndexedRecord } from '../search/index/record.ts';
import { commonWords } from '../integrations/common-words.ts';
import { openBuiltSearch, type ReadFile } from './built-search.ts';
import { write, writeData, writeIndexes, writeVocabulary } from '../integrations/write-index.ts';

/** Indexes records into a folder of its own and opens the search on it, as a built site's. */
export async function searchOf(
  records: readonly IndexedRecord[],
  known: Partial<SearchManifest> = {},
  onRead?: (file: ReadFile) => void,
): Promise<SearchSources & { readonly site: string }> {
  const site = await mkdtemp(join(tmpdir(), 'attested-search-'));
  const languages = await writeIndexes(site, records);
  const letters = await writeVocabulary(site, records);
  await writeData(site, records);
  const manifest: SearchManifest = {
    labels: {},
    names: [],
    spans: [],
    common: commonWords(records),
    ...known,
    tag: 'sample',
    records: records.length,
    letters,
    documents: records.filter((record) => record.in === 'document').length,
    languages,
  };
  await write(join(site, 'data/search/archive.json'), JSON.stringify(manifest));
  return { ...(await openBuiltSearch(site, onRead)), site };
}

/** A document of these passages. */
export function sampleDocument(
  id: string,
  passages: readonly string[],
  more: Partial<IndexedRecord> = {},
): IndexedRecord {
  return {
    in: 'document',
    path: `documents/${id}/`,
    title: `Document ${id}`,
    language: 'en',
    byline: 'Issuer not known, date not known',
    parts: passages.map((text, index) => ({ id: `p${index + 1}`, text })),
    facets: {},
    ...more,
  };
}

/** The seeds' passages and the context events' summaries, each as a document: real prose to search in. */
export async function recordedProse(): Promise<readonly IndexedRecord[]> {
  const root = new URL('../../', import.meta.url);
  const read = async (folder: string, ending: string) => {
    const files = (await readdir(new URL(folder, root))).filter((file) => file.endsWith(ending)).sort();
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

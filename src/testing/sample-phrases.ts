import { gzipSync } from 'node:zlib';
import { recordId } from '../search/index/filter-table.ts';
import type { FoundPhrase, SearchIndex } from '../search/index/index-port.ts';
import type { SearchRecord } from '../search/index/record.ts';
import { phraseFiles } from '../search/phrases/phrase-files.ts';
import { phraseIndex } from '../search/phrases/phrase-index.ts';
import { wordsOf } from '../search/text/words.ts';

/** An index of phrases in memory, and the bytes and files that were read since it was last asked. */
export interface SamplePhrases {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly find: (text: string) => Promise<FoundPhrase>;
  readonly taken: () => { readonly bytes: number; readonly files: number };
}

/** Indexes the phrases of records; each question is answered as the first one is. */
export function samplePhrases(records: readonly SearchRecord[]): SamplePhrases {
  const files = new Map(
    Array.from(phraseFiles(records), ({ name, content }) => [
      name,
      new Uint8Array(gzipSync(content, { level: 9 })),
    ]),
  );
  let read: number[] = [];
  return {
    files,
    find: (text) => {
      read = [];
      const find = phraseIndex((name) => {
        const file = files.get(name);
        if (file === undefined) return Promise.reject(new Error(`no file ${name}`));
        read.push(file.length);
        return Promise.resolve(file);
      });
      return find(wordsOf(text));
    },
    taken: () => ({ bytes: read.reduce((sum, bytes) => sum + bytes, 0), files: read.length }),
  };
}

/** An index of records by their phrases alone: no single word is found by it. */
export function samplePhraseIndex(records: readonly SearchRecord[]): SearchIndex {
  const { files } = samplePhrases(records);
  const byId = new Map(records.map((record, number) => [recordId(number), record]));
  return {
    findWord: () => Promise.resolve([]),
    findLonger: () => Promise.resolve([]),
    having: () => Promise.resolve(new Map()),
    record: (id) => Promise.resolve(byId.get(id)!),
    phrase: phraseIndex((name) => Promise.resolve(files.get(name)!)),
  };
}

/** A record of some texts. */
export function sampleRecord(
  path: string,
  texts: readonly string[],
  { in: kind = 'document', title = 'Untitled' }: Partial<SearchRecord> = {},
): SearchRecord {
  const parts = texts.map((text, place) => ({ id: `p${place + 1}`, text }));
  return { in: kind, path, title, language: 'en', byline: '', parts };
}

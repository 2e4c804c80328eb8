import { filterFile, recordFile } from './data-files.ts';
import { readTable, type FilterTable } from './filter-table.ts';
import type { FilterName, Found, SearchIndex } from './index-port.ts';
import { kept } from './kept.ts';
import type { SearchRecord } from './record.ts';

/** As much of Pagefind's own API as is used. */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

// Pagefind counts an occurrence of the word itself as exp(80 (exp(-1/8) - 1)) = 0.0000827, and longer words that begin
// with it as next to nothing: they are other words. The saturation, BM25's k1 = 1.8, is on the same scale.
const termSimilarity = 80;

// The least that a record with the word itself scores is 0.00005 where all of 10,000 records have it; the most that
// one without it does is 0.0000005.
const leastScore = 0.000001;

const shortWord = 4;

/** How every index is opened, besides where it is: in the page's own thread, ranked by BM25 over a word's forms. */
export const pagefindOptions = {
  noWorker: true,
  ranking: { termSimilarity, termSaturation: 0.000149 },
} as const;

/** Reads a JSON file of the search's own, by its name below `data/search/`. Refused when it cannot be had. */
export type ReadData = (name: string) => Promise<unknown>;

/**
 * One Pagefind index for each language, asked as one for words; filters and texts come from data of our own. What was
 * asked once is kept.
 */
export function pagefindIndex(languages: readonly Pagefind[], read: ReadData): SearchIndex {
  const everywhere = async (text: string) =>
    (await Promise.all(languages.map((language) => language.search(text)))).flatMap(({ results }) => results);
  // What scores less has only longer words that begin with this one, or, for want of those, a part of it.
  const findWord = kept(async (word: string): Promise<readonly Found[]> => {
    // Mostly a word that is still being typed: in quotation marks Pagefind takes no longer words, which here are many.
    if (word.length <= shortWord && (await everywhere(`"${word}"`)).length === 0) return [];
    return (await everywhere(word))
      .filter(({ score }) => score >= leastScore)
      .map(({ id, score, words }) => ({ id, score, positions: words }));
  });
  return {
    findWord,
    record: kept(async (id: string) => (await read(recordFile(id))) as SearchRecord),
    // Forms of one word have one entry in the index, so that each finds the same.
    isFormOf: async (form, word) => {
      if (form === word) return true;
      const [first, second] = await Promise.all([findWord(form), findWord(word)]);
      return first.length === second.length && first.every((one, at) => isSame(one, second[at]!));
    },
    having: kept(async (filter: FilterName) => readTable((await read(filterFile(filter))) as FilterTable)),
  };
}

function isSame(a: Found, b: Found): boolean {
  return a.id === b.id && a.score === b.score && a.positions.length === b.positions.length;
}

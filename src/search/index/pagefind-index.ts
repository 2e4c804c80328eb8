import { filterFile, recordFile } from './data-files.ts';
import { readTable, type FilterTable } from './filter-table.ts';
import type { FilterName, Found, SearchIndex } from './index-port.ts';
import { memoizeAsync } from '../../text/memoize.ts';
import type { SearchRecord } from './record.ts';

/** As much of Pagefind's own API as is used. */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Pagefind that is opened by the first word that is asked: of quotations and days our own files know all. */
export function openedWhenAsked(open: () => Promise<Pagefind>): Pagefind {
  const opened = memoizeAsync(open);
  return { search: async (term) => (await opened(undefined)).search(term) };
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** What each occurrence counts; Pagefind's own code, which `withCounts` changes, gives the places alone. */
  readonly words: readonly { readonly location: number; readonly balanced_score: number }[];
}

// Pagefind counts an occurrence of the word itself as exp(80 (exp(-1/8) - 1)) = 0.0000827, and longer words that begin
// with it as next to nothing: they are other words. The saturation, BM25's k1 = 1.8, is on the same scale.
const termSimilarity = 80;

// The least that a record with the word itself scores is 0.00005 where all of 10,000 records have it; the most that
// one without it does is 0.0000005.
const leastScore = 0.000001;

// An occurrence of the word counts 0.05, or less as a part of a compound; one of a longer word, 0.00000000001.
const leastCount = 0.000001;

const shortWord = 2;

// Words whose answers are remembered: in a large archive one has thousands of places.
const mostRemembered = 100;

/** How every index is opened, besides where it is: in the page's own thread, ranked by BM25 over a word's forms. */
export const pagefindOptions = {
  noWorker: true,
  ranking: { termSimilarity, termSaturation: 0.000149 },
} as const;

/** Reads a JSON file of the search's own, by its name below `data/search/`. Refused when it cannot be had. */
export type ReadData = (name: string) => Promise<unknown>;

/**
 * One Pagefind index for each language, asked as one for words; filters and texts come from data of our own. Answers
 * are memoized.
 */
export function pagefindIndex(languages: readonly Pagefind[], read: ReadData): Omit<SearchIndex, 'phrase'> {
  const everywhere = async (text: string) =>
    (await Promise.all(languages.map((language) => language.search(text)))).flatMap(({ results }) => results);
  const searchWord = memoizeAsync(async (word: string) => {
    // While a word is typed its first letters begin so many that Pagefind is slow; in quotation marks it takes none.
    const isTooShort = word.length <= shortWord && (await everywhere(`"${word}"`)).length === 0;
    const results = isTooShort ? [] : await everywhere(word);
    const itself = results.filter(({ score }) => score >= leastScore);
    return itself.length > 0
      ? { itself: itself.map((result) => foundIn(result, leastCount)), longer: [] }
      : { itself: [], longer: results.map((result) => foundIn(result, 0)) };
  }, mostRemembered);
  return {
    findWord: async (word) => (await searchWord(word)).itself,
    findLonger: async (word) => (await searchWord(word)).longer,
    record: memoizeAsync(async (id: string) => (await read(recordFile(id))) as SearchRecord),
    having: memoizeAsync(async (filter: FilterName) =>
      readTable((await read(filterFile(filter))) as FilterTable),
    ),
  };
}

function foundIn({ id, score, words }: PagefindResult, least: number): Found {
  return {
    id,
    score,
    positions: words.flatMap(({ location, balanced_score: count }) => (count >= least ? [location] : [])),
  };
}

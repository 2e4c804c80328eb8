import { filterFile, recordFile } from './data-files.ts';
import { readTable, type FilterTable } from './filter-table.ts';
import type { FilterName, Found, SearchIndex } from './index-port.ts';
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
  // Only in quotation marks does Pagefind take a word's forms alone; without, it adds words that begin with it, or that
  // it begins with. In quotation marks, though, it gives one position a record, and every record the same score.
  const formsOf = kept((word: string) => everywhere(`"${word}"`));
  const findWord = kept(async (word: string): Promise<readonly Found[]> => {
    const forms = await formsOf(word);
    if (forms.length === 0) return [];
    const loose = new Map((await everywhere(word)).map((result) => [result.id, result]));
    return forms.map(({ id, words }) => ({
      id,
      score: loose.get(id)?.score ?? 0,
      positions: loose.get(id)?.words ?? words,
    }));
  });
  return {
    findWord,
    record: kept(async (id: string) => (await read(recordFile(id))) as SearchRecord),
    // Forms of one word have one entry in the index, so they are found at the same places.
    isFormOf: async (form, word) => {
      if (form === word) return true;
      const [first, second] = await Promise.all([formsOf(form), formsOf(word)]);
      const places = new Map(second.map(({ id, words }) => [id, words[0]]));
      return first.length === second.length && first.every(({ id, words }) => places.get(id) === words[0]);
    },
    having: kept(async (filter: FilterName) => readTable((await read(filterFile(filter))) as FilterTable)),
  };
}

// A failure is not kept: the next time may do better.
function kept<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const answers = new Map<K, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

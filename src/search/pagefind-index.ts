import type { Found, SearchIndex } from './index-port.ts';
import type { SearchRecord } from './record.ts';

/** As much of Pagefind's own API as is used. */
export interface Pagefind {
  search(
    term: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ readonly meta: Readonly<Record<string, string>> }>;
}

// Pagefind counts an occurrence of the word itself as exp(80 (exp(-1/8) - 1)) = 0.0000827, and longer words that begin
// with it as next to nothing: they are other words. The saturation, BM25's k1 = 1.8, is on the same scale.
const termSimilarity = 80;

/** How every index is opened, besides where it is: in the page's own thread, ranked by BM25 over a word's forms. */
export const pagefindOptions = {
  noWorker: true,
  ranking: { termSimilarity, termSaturation: 0.000149 },
} as const;

/** One Pagefind index for each language, asked as one; what was asked once is kept. */
export function pagefindIndex(languages: readonly Pagefind[]): SearchIndex {
  const results = new Map<string, PagefindResult>();
  const everywhere = async (ask: (language: Pagefind) => ReturnType<Pagefind['search']>) => {
    const found = (await Promise.all(languages.map(ask))).flatMap((answer) => answer.results);
    for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
    return found;
  };
  const values = kept(async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const merged = new Map<string, Set<string>>();
    for (const filters of await Promise.all(languages.map((language) => language.filters()))) {
      for (const [filter, counts] of Object.entries(filters)) {
        merged.set(filter, new Set([...(merged.get(filter) ?? []), ...Object.keys(counts)]));
      }
    }
    return new Map([...merged].map(([filter, set]) => [filter, [...set].sort()]));
  });
  // Only in quotation marks does Pagefind take a word's forms alone; without, it adds words that begin with it, or that
  // it begins with. In quotation marks, though, it gives one position a record, and every record the same score.
  const formsOf = kept((word: string) => everywhere((language) => language.search(`"${word}"`)));
  const findWord = kept(async (word: string): Promise<readonly Found[]> => {
    const forms = await formsOf(word);
    if (forms.length === 0) return [];
    const loose = new Map(
      (await everywhere((language) => language.search(word))).map((result) => [result.id, result]),
    );
    return forms.map(({ id, words }) => ({
      id,
      score: loose.get(id)?.score ?? 0,
      positions: loose.get(id)?.words ?? words,
    }));
  });
  const withAny = kept(async (key: string): Promise<ReadonlySet<string>> => {
    const [filter = '', ...any] = key.split('\n');
    const found = await everywhere((language) => language.search(null, { filters: { [filter]: { any } } }));
    return new Set(found.map(({ id }) => id));
  });
  const record = kept(async (id: string): Promise<SearchRecord> => {
    const result = results.get(id);
    if (result === undefined) throw new Error(`the index has not named ${id}`);
    return JSON.parse((await result.data()).meta['record'] ?? '') as SearchRecord;
  });
  return {
    findWord,
    record,
    // Forms of one word have one entry in the index, so they are found at the same places.
    isFormOf: async (form, word) => {
      if (form === word) return true;
      const [first, second] = await Promise.all([formsOf(form), formsOf(word)]);
      const places = new Map(second.map(({ id, words }) => [id, words[0]]));
      return first.length === second.length && first.every(({ id, words }) => places.get(id) === words[0]);
    },
    values: async (filter) => (await values('')).get(filter) ?? [],
    withAny: (filter, any) =>
      any.length === 0 ? Promise.resolve(new Set()) : withAny([filter, ...any].join('\n')),
    byDate: kept(async () => {
      const dated = await Promise.all(
        languages.map(async (language) => (await language.search(null, { sort: { day: 'asc' } })).results),
      );
      return dated.flatMap((found) => found.map(({ id }) => id));
    }).bind(undefined, ''),
  };
}

// A failure is not kept: the next time may do better.
function kept<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

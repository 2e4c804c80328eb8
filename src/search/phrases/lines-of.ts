import type { SearchIndex } from '../index/index-port.ts';

/** The lines that pages put together, asked as records are: for what no record has in a row. */
export function linesOf(index: SearchIndex): Pick<SearchIndex, 'phrase' | 'record'> {
  return {
    phrase: (words, all) =>
      index.lines?.(words, all) ?? Promise.resolve({ places: [], more: false, proven: true }),
    record: (id) => index.record(id),
  };
}

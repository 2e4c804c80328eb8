import type { FilterName } from './index-port.ts';

/** Name below `data/search/` of what the index says of itself. */
export const manifestFile = 'archive.json';

/** Name below `data/search/` of the file with a record's text. */
export function recordFile(id: string): string {
  return `records/${id}.json`;
}

/** Name below `data/search/` of the file that says which record has which value. */
export function filterFile(filter: FilterName): string {
  return `filter-${filter}.json`;
}

/** Name below `data/search/` of a file of the index of phrases, compressed with gzip. */
export function phrasesFile(name: string): string {
  return `phrases/${name}.bin`;
}

/** Name below `data/search/` of a file of the index of the lines that pages put together, which is as that of phrases. */
export function linesFile(name: string): string {
  return `lines/${name}.bin`;
}

/** Name below `data/search/` of the file with the words that begin with a letter, given as `vocabularyFile` does. */
export function wordsFile(letter: string): string {
  return `words-${letter}.json`;
}

import { memoizeAsync } from '../../text/memoize.ts';
import {
  filesOfWord,
  idWord,
  placesOfWord,
  wordsOfName,
  type WordPlaces,
} from '../../timeline/data/names.ts';
import type { Named, NamesRef } from '../../timeline/types.ts';
import { fetchJson } from './data.ts';

/** Names that can be found by their words. */
export interface Names {
  /** The first names that have all the words typed, or words that begin so, and how many have them. */
  readonly find: (
    typed: string,
    most: number,
  ) => Promise<{ readonly names: readonly Named[]; readonly found: number }>;
  /** The name of an id; undefined where there is none. */
  readonly nameOf: (id: string) => Promise<string | undefined>;
}

// One letter may stand before half of all words: with the next one they are fewer.
const mostFiles = 3;

/** Names of files, which are read as they are needed. */
export function openNames(ref: NamesRef): Names {
  const readWords = memoizeAsync(
    async (file: number) => (await fetchJson(`${ref.href}words-${file}.json`)) as readonly WordPlaces[],
  );
  const readNames = memoizeAsync(
    async (file: number) => (await fetchJson(`${ref.href}names-${file}.json`)) as readonly Named[],
  );
  const placesOf = async (beginning: string) => {
    const files = await Promise.all(filesOfWord(ref, beginning).slice(0, mostFiles).map(readWords));
    return placesOfWord(files.flat(), beginning);
  };
  const nameAt = async (place: number) =>
    (await readNames(Math.floor(place / ref.inFile)))[place % ref.inFile];
  return {
    find: async (typed, most) => {
      const words = wordsOfName(typed);
      const [first = new Set<number>(), ...others] = await Promise.all(words.map(placesOf));
      const places = [...first]
        .filter((place) => others.every((more) => more.has(place)))
        .sort((a, b) => a - b);
      const names = await Promise.all(places.slice(0, most).map(nameAt));
      return { names: names.filter((name) => name !== undefined), found: places.length };
    },
    nameOf: async (id) => {
      const names = await Promise.all([...(await placesOf(idWord(id)))].map(nameAt));
      return names.find((name) => name?.id === id)?.name;
    },
  };
}

/** Names that are all here. */
export function namesOf(list: readonly Named[]): Names {
  return {
    find: (typed, most) => {
      const words = wordsOfName(typed);
      const names = list.filter(({ name }) => {
        const own = wordsOfName(name);
        return words.every((word) => own.some((one) => one.startsWith(word)));
      });
      return Promise.resolve({ names: names.slice(0, most), found: names.length });
    },
    nameOf: (id) => Promise.resolve(list.find((one) => one.id === id)?.name),
  };
}

import type { Named, NamesRef } from '../types.ts';

/** Names that are too many for the frame, as they are written to files, and what the frame tells of them. */
export interface NameFiles {
  readonly ref: NamesRef;
  /** In the order given, `ref.inFile` to a file. */
  readonly names: readonly (readonly Named[])[];
  readonly words: readonly (readonly WordPlaces[])[];
}

/** A word, and the places of the names that have it: the first, then how much further each next one is. */
export type WordPlaces = readonly [word: string, ...steps: number[]];

const namesInFile = 100;
const mostLettersInFile = 8000;

/** An index of names by their words and ids, in files of about eight kilobytes. @param href address below which they stand */
export function indexNames(names: readonly Named[], href: string): NameFiles {
  const places = new Map<string, number[]>();
  names.forEach(({ id, name }, place) => {
    for (const word of [...wordsOfName(name), idWord(id)]) {
      const of = places.get(word);
      if (of === undefined) places.set(word, [place]);
      else of.push(place);
    }
  });
  const files: WordPlaces[][] = [];
  let room = 0;
  for (const [word, at] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const size = word.length + 3 * at.length;
    if (size > room || files.length === 0) {
      files.push([]);
      room = mostLettersInFile;
    }
    room -= size;
    files.at(-1)!.push([word, ...at.map((place, index) => place - (at[index - 1] ?? 0))]);
  }
  return {
    ref: { href, inFile: namesInFile, words: files.map(([first]) => first?.[0] ?? '') },
    names: Array.from({ length: Math.ceil(names.length / namesInFile) }, (_, file) =>
      names.slice(file * namesInFile, (file + 1) * namesInFile),
    ),
    words: files,
  };
}

/** Which files of words hold those that begin with some letters, first and last. */
export function filesOfWord({ words }: Pick<NamesRef, 'words'>, beginning: string): readonly number[] {
  const after = (letters: string) => {
    const found = words.findIndex((first) => first > letters);
    return found === -1 ? words.length : found;
  };
  const first = Math.max(0, after(beginning) - 1);
  return words.flatMap((_, file) => (file >= first && file < after(`${beginning}\uffff`) ? [file] : []));
}

/** Places of the names that have a word which begins with some letters. */
export function placesOfWord(entries: readonly WordPlaces[], beginning: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [word, ...steps] of entries) {
    if (!word.startsWith(beginning)) continue;
    let place = 0;
    for (const step of steps) places.add((place += step));
  }
  return places;
}

/** The words of a name, or of what is typed to find it: without marks and in lower case, each once. */
export function wordsOfName(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];
}

/** What stands for an id among the words: no word begins so. */
export function idWord(id: string): string {
  return `#${id}`;
}

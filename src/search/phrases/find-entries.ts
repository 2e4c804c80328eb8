import { memoizeAsync } from '../../text/memoize.ts';
import { gunzip } from './gunzip.ts';
import {
  longestDirectory,
  phraseFile,
  rootFile,
  type Directory,
  type RootDirectory,
} from './phrase-files.ts';
import { decodeShard, type PhraseEntry } from './shard.ts';

/** Reads a file of the index of phrases by its name, as it is stored: compressed. Refused when it cannot be had. */
export type ReadBytes = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Entries that begin with words. */
export interface Entries {
  readonly entries: readonly PhraseEntry[];
  /** They go on in files that were not read. */
  readonly more: boolean;
}

export interface PhraseReader {
  readonly root: () => Promise<RootDirectory>;
  /** Entries that begin with these words, from at most `most` files. */
  readonly find: (words: readonly string[], most: number) => Promise<Entries>;
}

/** Opens an index of phrases; what was read is kept. */
export function phraseReader(read: ReadBytes): PhraseReader {
  const unpacked = async (name: string) => gunzip(await read(name));
  const json = async (name: string) => JSON.parse(new TextDecoder().decode(await unpacked(name))) as unknown;
  const root = memoizeAsync(async () => (await json(rootFile)) as RootDirectory);
  const directory = memoizeAsync(async (name: string) => (await json(name)) as Directory, keptDirectories);
  const shard = memoizeAsync(async (name: string) => decodeShard(await unpacked(name)), keptShards);
  return {
    root: () => root(''),
    find: async (words, most) => {
      const key = words.join(' ');
      const { depth, starts } = await root('');
      let [first, last] = [placeOf(starts, key), placeOf(starts, key + behind)];
      for (let level = depth - 1; level > 0; level--) {
        const [low, high] = await Promise.all([first, last].map((one) => directory(phraseFile(level, one))));
        first = first * longestDirectory + placeOf(low!.starts, key);
        last = last * longestDirectory + placeOf(high!.starts, key + behind);
      }
      const wanted = starts.length === 0 ? 0 : Math.min(last - first + 1, most);
      const files = Array.from({ length: wanted }, (_, place) => phraseFile(0, first + place));
      const entries = (await Promise.all(files.map(shard))).flat();
      return {
        entries: entries.filter((entry) => entry.words === key || entry.words.startsWith(`${key} `)),
        more: last - first + 1 > wanted && starts.length > 0,
      };
    },
  };
}

// Comes behind the space between words and before everything that is in a word.
const behind = '!';
const keptDirectories = 40;
const keptShards = 60;

// The last that starts before the key; what starts with it may have begun in the one before.
function placeOf(starts: readonly string[], key: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

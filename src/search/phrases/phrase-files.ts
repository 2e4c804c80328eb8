import type { PageKind, SearchRecord } from '../index/record.ts';
import { encodeShard } from './encode-shard.ts';
import { listPhrases, phraseAt, type ListedPhrases } from './list-phrases.ts';
import { wordsListed } from './readings.ts';

/** A file of the index of phrases, before it is compressed. */
export interface PhraseFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Where to look for a phrase: `starts[n]` is no word row of file n - 1 or any before, and none of file n is less. */
export interface Directory {
  readonly starts: readonly string[];
}

/** The directory that is read first. */
export interface RootDirectory extends Directory {
  /** How many directories are read one after the other, this one included; none when there is not one word. */
  readonly depth: number;
  /** The kinds of the records in order of their numbers, each with how many of it follow. */
  readonly kinds: readonly (readonly [kind: PageKind, count: number])[];
}

export const rootFile = 'root';

/** Name of the nth file of a level; level 0 are the phrases themselves. */
export function phraseFile(level: number, number: number): string {
  return `${level}-${number.toString(36)}`;
}

/**
 * The index of all phrases of records: their words sorted, cut in files of about the same size, and directories of
 * these of at most `longestDirectory` files each. The same records give the same bytes.
 */
export function* phraseFiles(records: readonly SearchRecord[]): Generator<PhraseFile> {
  let starts: string[] = [];
  let before = '';
  const phrases = listPhrases(records);
  const rowAt = (row: number) => phraseAt(phrases, phrases.starts[row]!);
  for (const [first, end] of cut(phrases)) {
    yield { name: phraseFile(0, starts.length), content: encodeShard(phrases, first, end) };
    starts.push(shortestBetween(before, rowAt(first)));
    before = rowAt(end - 1);
  }
  let depth = 1;
  for (; starts.length > longestDirectory; depth++) {
    const upper: string[] = [];
    for (let first = 0; first < starts.length; first += longestDirectory) {
      const directory: Directory = { starts: starts.slice(first, first + longestDirectory) };
      yield { name: phraseFile(depth, upper.length), content: jsonBytes(directory) };
      upper.push(starts[first]!);
    }
    starts = upper;
  }
  const root: RootDirectory = { depth, kinds: kindsOf(records), starts };
  yield { name: rootFile, content: jsonBytes(root) };
}

export const longestDirectory = 256;

// Compressed they are about a third of this.
const shardBytes = 16_000;

/** Rows that make a file each: the first, and the one behind the last. */
function* cut({
  starts,
  values,
  vocabulary,
}: ListedPhrases): Generator<readonly [first: number, end: number]> {
  const lengths = new Int32Array(vocabulary.length + 1);
  for (const [place, word] of vocabulary.entries()) lengths[place + 1] = word.length;
  let first = 0;
  let bytes = 0;
  for (let row = 0; row < starts.length; row++) {
    // Four for the place; of the words and the spaces between them about half are in the one before.
    const start = starts[row]!;
    let letters = -1;
    for (let place = start; place < start + wordsListed && values[place] !== 0; place++)
      letters += lengths[values[place]!]! + 1;
    const size = 4 + letters / 2;
    if (bytes + size > shardBytes) {
      yield [first, row];
      [first, bytes] = [row, 0];
    }
    bytes += size;
  }
  if (first < starts.length) yield [first, starts.length];
}

// The shortest beginning of `next` that is more than `before`, or all of it.
function shortestBetween(before: string, next: string): string {
  let length = 1;
  while (length < next.length && next.slice(0, length) <= before) length += 1;
  return next.slice(0, length);
}

function kindsOf(records: readonly SearchRecord[]): RootDirectory['kinds'] {
  const kinds: [PageKind, number][] = [];
  for (const { in: kind } of records) {
    const last = kinds.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else kinds.push([kind, 1]);
  }
  return kinds;
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

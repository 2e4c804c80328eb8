import type { PageKind, SearchRecord } from '../index/record.ts';
import { listPhrases } from './list-phrases.ts';
import { encodeShard, type PhraseRow } from './shard.ts';

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
  for (const rows of cut(listPhrases(records))) {
    yield { name: phraseFile(0, starts.length), content: encodeShard(rows) };
    starts.push(shortestBetween(before, rows[0]!.words.join(' ')));
    before = rows.at(-1)!.words.join(' ');
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

function* cut(rows: Iterable<PhraseRow>): Generator<readonly PhraseRow[]> {
  let shard: PhraseRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    // Four for the place; of the words and the spaces between them about half are in the one before.
    let letters = row.words.length - 1;
    for (const word of row.words) letters += word.length;
    const size = 4 + letters / 2;
    if (bytes + size > shardBytes) {
      yield shard;
      [shard, bytes] = [[], 0];
    }
    shard.push(row);
    bytes += size;
  }
  if (shard.length > 0) yield shard;
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

import type { Day } from '../../time/edtf/types.ts';

/** A list, or a part of one that is too long for a page: it holds entries, or parts of its own. */
export interface Part<T> {
  readonly name: PartName;
  /**
   * Its address below the list's own, "2014/03", and '' for the whole list. It tells what the part holds and not where
   * it stands, so that it stays as the list grows: a part that becomes too long has parts, and its address leads to them.
   */
  readonly path: string;
  /** How many entries are in it and its parts. */
  readonly count: number;
  /** Entries that its page lists; none where it has parts. */
  readonly entries: readonly T[];
  readonly parts: readonly Part<T>[];
}

export type PartName =
  | { readonly kind: 'whole' | 'undated' | 'other-signs' }
  /** Of entries that are sorted otherwise than by date or name, in words of the page's own. */
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Without a month: those of its year of which the month is not known. */
  | { readonly kind: 'month'; readonly year: number; readonly month?: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'day-not-known'; readonly year: number; readonly month: number }
  | { readonly kind: 'letter'; readonly letter: string }
  /** The so-manieth to the so-manieth, from 1. */
  | { readonly kind: 'run'; readonly first: number; readonly last: number };

/** Cuts entries, more than `most`, into pieces in order; undefined where that makes too many of them, or nothing of use. */
export type Cut<T> = (entries: readonly T[], most: number) => readonly Piece<T>[] | undefined;

export interface Piece<T> {
  readonly name: PartName;
  /** Its address below what is cut. */
  readonly path: string;
  /** Its parts have the addresses that they would have without it. */
  readonly leavesPaths?: true;
  /** Cut even where it is short enough for a page: its parts had their addresses before it stood over them. */
  readonly isAlwaysCut?: true;
  readonly entries: readonly T[];
  /** How it is cut in turn; without them, as what it is a piece of is cut further. */
  readonly cuts?: readonly Cut<T>[];
}

/** What a part is called, its address, and what the addresses of its own parts begin with. */
interface Head extends Pick<Part<unknown>, 'name' | 'path'> {
  readonly below: string;
}

const whole: Head = { name: { kind: 'whole' }, path: '', below: '' };

/** Of more parts than this a page of links grows too large. */
const mostParts = 300;

/**
 * A list in parts of at most `most` entries, by the first cut that serves, each piece by the next; what no cut serves
 * for is cut into runs of `most`.
 */
export function partsOf<T>(
  entries: readonly T[],
  cuts: readonly Cut<T>[],
  most: number,
  head: Head = whole,
): Part<T> {
  const { name, path } = head;
  if (entries.length <= most) return { name, path, count: entries.length, entries, parts: [] };
  return cutIntoParts(entries, cuts, most, head);
}

/** The same, but that it is cut even where it is short enough for a page. */
export function cutIntoParts<T>(
  entries: readonly T[],
  cuts: readonly Cut<T>[],
  most: number,
  head: Head = whole,
): Part<T> {
  const { name, path, below } = head;
  const [cut = cutIntoRuns, ...further] = cuts;
  const pieces = cut(entries, most);
  if (pieces === undefined) return cutIntoParts(entries, further, most, head);
  const parts = pieces.map((piece) =>
    (piece.isAlwaysCut ? cutIntoParts : partsOf)(piece.entries, piece.cuts ?? further, most, {
      name: piece.name,
      path: below + piece.path,
      below: piece.leavesPaths ? below : `${below}${piece.path}/`,
    }),
  );
  return { name, path, count: entries.length, entries: [], parts };
}

/** A part with all below it, each before its own parts. */
export function allParts<T>(part: Part<T>): readonly Part<T>[] {
  return [part, ...part.parts.flatMap((one) => allParts(one))];
}

/** The entries of a part and of all below it. */
export function allEntries<T>(part: Part<T>): readonly T[] {
  return allParts(part).flatMap(({ entries }) => entries);
}

/** The parts that lead from the whole list to one of its parts, both included. @throws Error when it is not in the list */
export function wayTo<T>(list: Part<T>, part: Part<T>): readonly Part<T>[] {
  const way = findWay(list, part);
  if (way === undefined) throw new Error(`"${part.path}" is no part of the list`);
  return way;
}

/** The parts before and after one, of those that hold entries, or of those that have parts and stand beside it. */
export function besides<T>(
  list: Part<T>,
  part: Part<T>,
): { readonly before: Part<T> | undefined; readonly after: Part<T> | undefined } {
  const parent = wayTo(list, part).at(-2);
  const row =
    part.parts.length === 0
      ? allParts(list).filter(({ parts }) => parts.length === 0)
      : (parent?.parts ?? []);
  const at = row.indexOf(part);
  return { before: row[at - 1], after: row[at + 1] };
}

/** Cuts entries by a key that each has, in the order in which keys are met first. */
export function cutBy<T, K>(
  keyOf: (entry: T) => K,
  pieceOf: (key: K, entries: readonly T[]) => Omit<Piece<T>, 'entries'>,
): Cut<T> {
  return (entries) => {
    const groups = Map.groupBy(entries, keyOf);
    if (groups.size > mostParts) return undefined;
    return [...groups].map(([key, group]) => ({ ...pieceOf(key, group), entries: group }));
  };
}

function findWay<T>(from: Part<T>, part: Part<T>): readonly Part<T>[] | undefined {
  if (from === part) return [from];
  for (const one of from.parts) {
    const way = findWay(one, part);
    if (way !== undefined) return [from, ...way];
  }
  return undefined;
}

function cutIntoRuns<T>(entries: readonly T[], most: number): readonly Piece<T>[] {
  return Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => {
    const run = entries.slice(index * most, (index + 1) * most);
    const first = index * most + 1;
    return {
      name: { kind: 'run', first, last: first + run.length - 1 },
      path: `run-${index + 1}`,
      entries: run,
    };
  });
}

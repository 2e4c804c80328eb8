import type { SearchRecord } from '../index/record.ts';
import type { Place } from '../text/quotation.ts';
import { rowEnd, type Parted } from '../text/words.ts';
import { rowsOfRecord, type RecordWord } from './record-words.ts';

/** A stretch of a part of a record; -1 is the title. */
export interface PartPlace extends Place {
  readonly part: number;
}

/** Where one piece of what was asked stands: one stretch for each part that it reaches into. */
export type PiecePlace = readonly PartPlace[];

/**
 * Everywhere in a record that pieces, each some words in a row, stand in this order: the next one begins in the passage
 * where the one before ends or in the one that follows, or, where passages are short, within `nearWords`.
 */
export function locateRows(
  record: SearchRecord,
  pieces: readonly (readonly Parted[])[],
): readonly (readonly PiecePlace[])[] {
  return locatePieces(record, pieces, rowEnd);
}

/**
 * The same of pieces of any form.
 *
 * @param endOf index of the word behind a piece that begins with a word of a row; undefined where it does not
 */
export function locatePieces<Piece>(
  record: SearchRecord,
  pieces: readonly Piece[],
  endOf: EndOf<Piece>,
): readonly (readonly PiecePlace[])[] {
  return rowsOfRecord(record).flatMap((row) => {
    const found: (readonly PiecePlace[])[] = [];
    for (let first = 0; first < row.length; first++) {
      const ends = endsFrom(row, first, pieces, endOf);
      if (ends === undefined) continue;
      found.push(ends.map(([start, end]) => placeOf(record, row.slice(start, end))));
      // Words at the beginning that also stand again before the rest are told once.
      if (pieces.length > 1) first = ends.at(-1)![1] - 1;
    }
    return found;
  });
}

type EndOf<Piece> = (row: readonly RecordWord[], first: number, piece: Piece) => number | undefined;

const nearWords = 60;

/** The words of a record that a place covers, as they stand there. */
export function wordsAt({ title, parts }: SearchRecord, place: PiecePlace): string {
  return place
    .map(({ part, start, end }) => (part === -1 ? title : (parts[part]?.text ?? '')).slice(start, end))
    .join('\n');
}

/** What a record has between two places of it, of which one stands before the other. */
export function wordsBetween(record: SearchRecord, before: PiecePlace, behind: PiecePlace): string {
  const [from, to] = [before.at(-1)!, behind[0]!];
  const textOf = (part: number) => wordsAt(record, [{ part, start: 0, end: Infinity }]);
  if (from.part === to.part) return textOf(from.part).slice(from.end, to.start);
  const parts = Array.from({ length: to.part - from.part - 1 }, (_, at) => textOf(from.part + 1 + at));
  return [textOf(from.part).slice(from.end), ...parts, textOf(to.part).slice(0, to.start)].join('\n\n');
}

function endsFrom<Piece>(
  row: readonly RecordWord[],
  first: number,
  pieces: readonly Piece[],
  endOf: EndOf<Piece>,
): readonly (readonly [start: number, end: number])[] | undefined {
  const ends: (readonly [number, number])[] = [];
  for (const piece of pieces) {
    const before = ends.at(-1)?.[1];
    const last = before === undefined ? first : lastBehind(row, before);
    const next = within(before ?? first, last, (start) => endOf(row, start, piece));
    if (next === undefined) return undefined;
    ends.push(next);
  }
  return ends;
}

function lastBehind(row: readonly RecordWord[], before: number): number {
  const { part } = row[before - 1]!;
  let last = before;
  while (last + 1 < row.length && (row[last + 1]!.part <= part + 1 || last < before + nearWords)) last += 1;
  return last;
}

function within(first: number, last: number, endOf: (start: number) => number | undefined) {
  for (let start = first; start <= last; start++) {
    const end = endOf(start);
    if (end !== undefined) return [start, end] as const;
  }
  return undefined;
}

function placeOf({ title, parts }: SearchRecord, words: readonly RecordWord[]): PiecePlace {
  const [first, last] = [words[0]!, words.at(-1)!];
  const reached = [...new Set(words.map(({ part }) => part))];
  return reached.map((part) => ({
    part,
    start: part === first.part ? first.start : 0,
    end: part === last.part ? last.end : (part === -1 ? title : parts[part]!.text).length,
  }));
}

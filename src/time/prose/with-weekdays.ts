import { indexOf } from '../written/table-index.ts';
import type { LanguageTable } from '../written/table.ts';
import { tokenize } from '../written/tokens.ts';
import { weekdayAt } from '../written/weekday-at.ts';
import { weekdayDates } from '../written/weekday-dates.ts';
import type { Piece } from './pieces.ts';

/**
 * The times of a text, its days with the weekdays that stand beside them: "Montag, dem 9. August" is one day. Those that
 * lack their month, "Monday the 9th", are added.
 */
export function daysWithWeekdays(
  text: string,
  times: readonly Piece[],
  table: LanguageTable,
): readonly Piece[] {
  const index = indexOf(table);
  const tokens = tokenize(text, index);
  const own = weekdayDates(text, table);
  const isIn = (piece: Piece, { start, end }: { readonly start: number; readonly end: number }) =>
    piece.start < end && piece.end > start;
  const bare = own.flatMap(({ start, end, date, month, day, weekday, other }): Piece[] => {
    if (times.some((one) => isIn(one, month === undefined ? { start, end } : date))) return [];
    // Nobody says which of the two readings is meant, and the weekday by itself is neither.
    if (other !== undefined) return [{ ...plain, start, end }];
    const what = { ...(month !== undefined && { month }), day, weekday: weekday - 1 };
    return [{ ...plain, start, end, meaning: { kind: 'incomplete', what } }];
  });
  const outside = times.filter((one) => !bare.some((day) => isIn(one, day)));
  const all = [...outside, ...bare].sort((a, b) => a.start - b.start);
  return all.map((piece, at) => {
    if (bare.includes(piece) || !hasDay(piece)) return piece;
    const found = weekdayAt(text, tokens, piece, table);
    const [before, next] = [all[at - 1], all[at + 1]];
    const isFree =
      found !== undefined &&
      (before?.end ?? 0) <= found.whole.start &&
      (next?.start ?? Infinity) >= found.whole.end;
    return isFree ? withWeekday(piece, found) : piece;
  });
}

const plain = { kind: 'time', text: '', capital: false, spaced: true } as const;

function withWeekday(
  piece: Piece,
  {
    whole,
    weekday,
  }: { readonly whole: { readonly start: number; readonly end: number }; readonly weekday: number },
): Piece {
  const { meaning } = piece;
  return meaning?.kind === 'incomplete'
    ? { ...piece, ...whole, meaning: { ...meaning, what: { ...meaning.what, weekday: weekday - 1 } } }
    : { ...piece, ...whole };
}

/** A time is a day of a month. */
export function hasDay({ meaning }: Piece): boolean {
  if (meaning?.kind === 'incomplete') return meaning.what.day !== undefined;
  return meaning?.kind === 'time' && meaning.time.unit === 'day';
}

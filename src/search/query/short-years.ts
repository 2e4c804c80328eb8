import { leastOf } from '../../text/extremes.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { DatedIndex } from '../index/index-port.ts';
import { decodeBounds, firstDayOf } from '../index/when.ts';

/** A text whose years of two digits are written out, and where its places were before. */
export interface WholeYears {
  readonly text: string;
  /** The place in the text as it was. */
  readonly before: (place: number) => number;
}

/**
 * Writes out the years of dates in digits, "12/10/92", "12.10.92": of the centuries that may be meant the one in which
 * the year lies nearest to a date of the archive, and then to all of them. An archive without dates has none.
 */
export async function wholeYears(text: string, index: DatedIndex): Promise<WholeYears> {
  const short = [...text.matchAll(shortDates)];
  const years = short.length === 0 ? [] : await yearsOf(index);
  const added: number[] = [];
  if (years.length === 0) return { text, before: (place) => place };
  const whole = text.replace(shortDates, (_date, rest: string, _mark: string, digits: string, at: number) => {
    const century = String(Math.floor(nearest(Number(digits), years) / 100));
    for (const _digit of century) added.push(at + rest.length + added.length);
    return rest + century + digits;
  });
  return { text: whole, before: (place) => place - added.filter((one) => one < place).length };
}

// Neither a part of a longer number nor of an address, and both marks are alike. Between two dates a hyphen may stand.
const shortDates =
  /(?<![\p{L}\p{N}./]|\p{L}-)(\d{1,2}(?:([./])\d{1,2}\2|(?<!-\d{1,2})-\d{1,2}-(?=\d\d(?!-\p{N}))))(\d\d)(?![\p{L}\p{N}]|[./]\p{N})/gu;

async function yearsOf(index: DatedIndex): Promise<readonly number[]> {
  const days = [...(await index.having('when')).keys()].flatMap((when) => {
    const bounds = decodeBounds(when);
    return (bounds && firstDayOf(bounds)) ?? [];
  });
  return [...new Set(days.map((day) => civilOf(day).year))].filter((year) => year >= firstYear);
}

// Before it no year was ever written in two digits.
const firstYear = 1000;

function nearest(digits: number, years: readonly number[]): number {
  const meant = [...new Set(years.map((year) => Math.floor(year / 100)))]
    .flatMap((century) => [century - 1, century, century + 1])
    .map((century) => century * 100 + digits)
    .sort((a, b) => b - a);
  const distances = new Map(meant.map((one) => [one, years.map((year) => Math.abs(year - one))]));
  const least = leastOf([...distances.values()].flat());
  const sum = (one: number) => distances.get(one)!.reduce((all, distance) => all + distance, 0);
  const near = meant.filter((one) => distances.get(one)!.includes(least));
  return near.reduce((best, one) => (sum(one) < sum(best) ? one : best));
}

import { twoDigits, yearText } from '../edtf/day.ts';
import type { Part } from './part.ts';

/** EDTF texts that the words for a season can mean, the plainest first. */
export function seasonReadings(part: Part): readonly string[] {
  return part.season === 24 ? winters(part) : seasons(part);
}

// The words do not tell which winter: the one that ends in the year or the one that begins in it, the year's first or last
// quarter (a journal's issue), or the southern one.
function winters({ year = 0, mark }: Part): readonly string[] {
  const [own, before] = [yearText(year), yearText(year - 1)];
  return [
    `[${before}-24${mark},${own}-24${mark}]`,
    ...ranges(own, [
      [1, 3],
      [10, 12],
      [6, 8],
      [7, 9],
    ]),
  ];
}

/** The winter that both its years are told of: "winter 1995–96". */
export function winterOfBothYears(first: number): readonly string[] {
  const [own, next] = [yearText(first), yearText(first + 1)];
  return [`${own}-24`, ...eitherForm(`${own}-12/${next}-02`)];
}

const quarters = {
  21: [
    [3, 5],
    [4, 6],
    [9, 11],
    [10, 12],
  ],
  22: [
    [6, 8],
    [7, 9],
    [12, 2],
    [1, 3],
  ],
  23: [
    [9, 11],
    [10, 12],
    [3, 5],
    [4, 6],
  ],
} as const;

// Northern or southern, by whole months or by a journal's quarters.
function seasons({ year = 0, season, mark }: Part): readonly string[] {
  const own = yearText(year);
  return [`${own}-${season ?? 21}${mark}`, ...ranges(own, quarters[season as 21 | 22 | 23])];
}

function ranges(year: string, months: readonly (readonly [number, number])[]): readonly string[] {
  return months
    .filter(([a, b]) => a < b)
    .flatMap(([a, b]) => eitherForm(`${year}-${twoDigits(a)}/${year}-${twoDigits(b)}`));
}

function eitherForm(range: string): readonly string[] {
  return [range, `[${range.replace('/', '..')}]`];
}

import { twoDigits, yearText } from '../edtf/day.ts';
import type { Part } from './part.ts';

interface Joined {
  readonly part: Part;
}

/**
 * Texts of the members of a set of two seasons: "winter 1995 or spring 1996" is of the winter before that spring, and
 * "winter 1995 or spring" may be of one year. None of others.
 */
export function withOneWinter([one, other, third]: readonly Joined[]): readonly (readonly string[])[] {
  const { season, year = 0, whole, mark = '' } = one?.part ?? {};
  const next = other?.part;
  // "Autumn 1994 or winter" is of the winter that follows.
  if (third === undefined && season === 23 && whole === undefined && isWinterOf(other, year))
    return [[`${yearText(year)}-23${mark}`, `${yearText(year)}-24${other.part.mark}`]];
  const isPair = season === 24 && whole === undefined && third === undefined && next?.season !== undefined;
  if (!isPair || next.season === 24 || next.whole !== undefined) return [];
  const isSaid = next.last - next.first > 1;
  const years = isSaid ? [next.year ?? year] : [year + 1, year];
  return years.flatMap((spring) =>
    [year - 1, year]
      .filter((winter) => spring === year || winter === year)
      .map((winter) => [
        `${yearText(winter)}-24${mark}`,
        `${yearText(spring)}-${twoDigits(next.season ?? 21)}${next.mark}`,
      ]),
  );
}

function isWinterOf(link: Joined | undefined, year: number): link is Joined {
  const { season, whole, year: own, first = 0, last = 0 } = link?.part ?? {};
  return season === 24 && whole === undefined && own === year && last - first === 1;
}

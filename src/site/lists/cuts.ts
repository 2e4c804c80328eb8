import { civilOf } from '../../time/edtf/day.ts';
import type { Filed } from '../../timeline/list/rows.ts';
import { compareNames } from '../../words/say.ts';
import { foldLetters } from '../../search/text/fold.ts';
import { cutBy, type Cut, type Piece } from './parts.ts';

/** What an entry of a list is sorted by. */
export interface Sorting<T> {
  /** Undefined for an entry that has no date. */
  readonly filedOf: (entry: T) => Filed | undefined;
  readonly nameOf: (entry: T) => string;
}

/**
 * Cuts a list in order of date by decade, then by year, month and day, and what has no date by name: a page for each year
 * of a long time would list hardly anything. All of one decade is cut by year at once.
 */
export function dateCuts<T>(sorting: Sorting<T>): readonly Cut<T>[] {
  return [cutByDate(sorting, cutIntoDecades)];
}

/**
 * The same, but that every year is a part. A year's address is "2014" here and there, whether a page for its decade or
 * one for each hundred years stands before it.
 */
export function yearCuts<T>(sorting: Sorting<T>): readonly Cut<T>[] {
  return [cutByDate(sorting, cutIntoYears)];
}

function cutByDate<T>(
  { filedOf, nameOf }: Sorting<T>,
  cutDated: (entries: readonly T[], filedOf: FiledOf<T>, most: number) => readonly Piece<T>[],
): Cut<T> {
  return (entries, most) => {
    const filed = new Map(entries.map((entry) => [entry, filedOf(entry)]));
    const of = (entry: T) => filed.get(entry);
    const dated = entries.filter((entry) => of(entry) !== undefined);
    const undated = entries.filter((entry) => of(entry) === undefined);
    return [
      ...cutDated(dated, of, most - undated.length),
      ...(undated.length === 0
        ? []
        : [
            {
              name: { kind: 'undated' },
              path: 'undated',
              entries: undated,
              cuts: letterCuts(nameOf),
            } as const,
          ]),
    ];
  };
}

/** Cuts a list in order of name by the first letter. */
export function letterCuts<T>(nameOf: (entry: T) => string): readonly Cut<T>[] {
  const cut = cutBy<T, string>(
    (entry) => firstLetter(nameOf(entry)),
    (letter) =>
      letter === ''
        ? { name: { kind: 'other-signs' }, path: 'other-signs' }
        : { name: { kind: 'letter', letter }, path: `letter-${plainLetter(letter)}` },
  );
  const compare = (a: T, b: T) =>
    compareNames(firstLetter(nameOf(a)), firstLetter(nameOf(b))) || compareNames(nameOf(a), nameOf(b));
  return [(entries, most) => cut(entries.toSorted(compare), most)];
}

/** More parts than this are hard to survey: a page for each hundred years leads to them. */
const mostSurveyed = 150;

type FiledOf<T> = Sorting<T>['filedOf'];

/** @param most of more than this a list is cut that has no dates but those of one decade */
function cutIntoDecades<T>(entries: readonly T[], filedOf: FiledOf<T>, most: number): readonly Piece<T>[] {
  const decades = piecesOfDecades(entries, filedOf, most);
  return decades.length === 1
    ? piecesOfYears(entries, filedOf)
    : underHundreds(decades, entries, filedOf, (some) => piecesOfDecades(some, filedOf, most));
}

function cutIntoYears<T>(entries: readonly T[], filedOf: FiledOf<T>): readonly Piece<T>[] {
  const years = piecesOfYears(entries, filedOf);
  return underHundreds(years, entries, filedOf, (some) => piecesOfYears(some, filedOf));
}

/** Pieces as they are, or one for each hundred years that leads to them where they are too many. */
function underHundreds<T>(
  pieces: readonly Piece<T>[],
  entries: readonly T[],
  filedOf: FiledOf<T>,
  cut: Cut<T>,
): readonly Piece<T>[] {
  if (pieces.length <= mostSurveyed) return pieces;
  return grouped(entries, (entry) => startOf(100, filedOf(entry))).map(([first, group]) => ({
    name: { kind: 'years', first, last: first + 99 },
    path: `from-${first}`,
    leavesPaths: true,
    isAlwaysCut: true,
    entries: group,
    cuts: [cut],
  }));
}

/** The first of so many years, among which the year of an entry is. */
function startOf(years: number, filed: Filed | undefined): number {
  return Math.floor((filed?.year ?? 0) / years) * years;
}

function piecesOfDecades<T>(entries: readonly T[], filedOf: FiledOf<T>, most: number): readonly Piece<T>[] {
  return grouped(entries, (entry) => startOf(10, filedOf(entry))).map(([first, group]) => ({
    name: { kind: 'years', first, last: first + 9 },
    path: `decade-${first}`,
    leavesPaths: true,
    // Its years may have had addresses when there was no other decade.
    ...(group.length > most && { isAlwaysCut: true }),
    entries: group,
    cuts: [(some) => piecesOfYears(some, filedOf)],
  }));
}

function piecesOfYears<T>(entries: readonly T[], filedOf: FiledOf<T>): readonly Piece<T>[] {
  return grouped(entries, (entry) => filedOf(entry)?.year ?? 0).map(([year, group]) => ({
    name: { kind: 'year', year },
    path: String(year),
    entries: group,
    cuts: [cutByMonth(filedOf, year)],
  }));
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => number): readonly (readonly [number, T[]])[] {
  return [...Map.groupBy(entries, keyOf)].sort(([a], [b]) => a - b);
}

function cutByMonth<T>(filedOf: FiledOf<T>, year: number): Cut<T> {
  return cutBy(
    (entry) => filedOf(entry)?.month,
    (month) =>
      month === undefined
        ? { name: { kind: 'month', year }, path: 'month-not-known', cuts: [] }
        : {
            name: { kind: 'month', year, month },
            path: twoDigits(month),
            cuts: [cutByDay(filedOf, year, month)],
          },
  );
}

function cutByDay<T>(filedOf: FiledOf<T>, year: number, month: number): Cut<T> {
  return cutBy(
    (entry) => filedOf(entry)?.day,
    (day) =>
      day === undefined
        ? { name: { kind: 'day-not-known', year, month }, path: 'day-not-known' }
        : { name: { kind: 'day', day }, path: twoDigits(civilOf(day).dayOfMonth) },
  );
}

/** The letter under which a name is found, capital and without marks; '' where the name begins with another sign. */
function firstLetter(name: string): string {
  const [letter = ''] = foldLetters(name.replace(/^[^\p{L}\p{N}]+/u, '').slice(0, 8));
  if (!/\p{L}/u.test(letter)) return '';
  return /\p{Script=Han}/u.test(letter) ? firstOfBlock(letter) : letter.toUpperCase();
}

/** Of so many signs that one part for each would be too many, the first of the 256 among which a sign stands. */
function firstOfBlock(letter: string): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) & ~0xff);
}

// Other letters than these are named by their number: not every host serves every name of a file alike.
function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return /^[a-z]$/.test(lower) ? lower : (lower.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

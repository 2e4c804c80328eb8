import { parse as parseWithEdtfTs } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../bounds/bounds.ts';
import { isoDay } from './day.ts';
import { parseEdtf } from './parse.ts';
import { specCases } from '../../testing/spec-cases.ts';
import { anyDay } from '../../testing/time-testing.ts';
import type { Limit } from './types.ts';

type Library = 'edtf' | 'edtf-ts';

/** Every text of `specCases` on which a library differs from this parser, and why this parser is right. */
const disagreements: readonly (readonly [reason: string, library: Library, texts: string])[] = [
  [
    '29 February of a year without one is taken for 1 March',
    'edtf',
    '1985-02-29 1900-02-29 1985-02-29T23:20:30',
  ],
  ['a time without seconds is no EDTF date-time', 'edtf', '1985-04-12T23:20'],
  [
    'an interval within one date, or to a date that holds its start, is refused',
    'edtf',
    '1995-03-14/1995-03-14 1995-03-14/1995-03 1994-12-12/1994 0000/0000 0000-01/0000 0000-02/0000',
  ],
  ['date-times are no ends of an interval', 'edtf', '2005-07-25T10:10:10Z/2006-01-01T10:10:10Z'],
  ['years beyond those of Date have no bounds', 'edtf', 'Y170000002 Y-170000002'],
  ['long years are refused in an interval', 'edtf', 'Y170002/Y170003'],
  ['seasons are taken for quarters of the year', 'edtf', '2001-21 2001-22 2001-23 2001-24 -2001-24 -2004-23'],
  [
    'qualified seasons, and seasons in intervals and sets, are refused',
    'edtf',
    '2001-21? 2011-24~ 2003-22/2004-22 2003-22/2003-22 [2001-24..]',
  ],
  ['a qualified decade is refused', 'edtf', '156X?'],
  ['a month left out of a negative year has its months in reverse', 'edtf', '-2004-XX'],
  ['two digits are a century at no level of the specification', 'edtf', '-85'],
  ['a set from a year to a month of it is refused', 'edtf', '[1984..1984-06]'],
  ['a set from a later date to an earlier one is accepted', 'edtf', '[1985..1984] {1985..1984}'],
  ['a range within a set ends at its start', 'edtf', '[1667,1668,1670..1672] [-1740-02-12..-1200-01-29]'],
  ['digits alone are taken for milliseconds', 'edtf', '12345 19850412'],
  ['an exponent of zero is no digits', 'edtf', 'Y17E0'],
  [
    'years before 100 are taken for those of the 20th century',
    'edtf-ts',
    '0000 0001-01-01 0099-12-31 0000/0000 0000-01/0000 0000-02/0000 0000~ Y00001 -0000 Y17E0',
  ],
  [
    'zones that are none are accepted',
    'edtf-ts',
    '1985-04-12T23:20:30-00:00 1985-04-12T23:20:30+14:01 1985-04-12T23:20:30-13 1985-04-12T23:20:30+05:60',
  ],
  ['date-times are no ends of an interval', 'edtf-ts', '2005-07-25T10:10:10Z/2006-01-01T10:10:10Z'],
  ['years beyond those of Date are cut to its limits', 'edtf-ts', 'Y170000002 Y-170000002'],
  ['seasons of negative years are refused', 'edtf-ts', '-2001-24 -2004-23'],
  ['a century before the year 0 ends before it begins', 'edtf-ts', '-20XX'],
  ['a set from a year to a month of it is refused', 'edtf-ts', '[1984..1984-06]'],
  ['a range within a set of three ends is accepted', 'edtf-ts', '[1984..1985..1986]'],
  ['no significant digits are accepted', 'edtf-ts', '1950S0'],
  ['days that no month has are accepted', 'edtf-ts', '15XX-02-3X 156X-09-31'],
  ['days of a month 20 to 29 are accepted', 'edtf-ts', '15XX-2X-25'],
];

const texts = specCases.flatMap(([, verdict, all]) =>
  // What is valid and not supported here is not compared: there is nothing to compare it with.
  verdict === 'unsupported' ? [] : all.split(' '),
);

describe.each<Library>(['edtf', 'edtf-ts'])('%s', (library) => {
  const known = disagreements.filter(([, one]) => one === library).flatMap(([, , all]) => all.split(' '));

  test('gives the same bounds for every text of the specification, but for the known disagreements', () => {
    const differing = texts.filter((text) => !agrees(library, text));
    expect(differing.toSorted()).toEqual(differing.filter((text) => known.includes(text)).toSorted());
  });

  test('differs on every text that is known to differ', () => {
    const compared = known.filter((text) => texts.includes(text));
    expect(compared.filter((text) => agrees(library, text))).toEqual([]);
  });

  test('gives the same bounds for any day, month and year from 100 on, and for intervals of them', () => {
    const fromYear100 = anyDay.filter((day) => day > -682_944).map(isoDay);
    const dates = fc
      .tuple(fromYear100, fc.constantFrom(10, 7, 4))
      .map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(boundsBy(library, a)).toEqual(ourBounds(a));
        const [first, last] = a < b ? [a, b] : [b, a];
        // `edtf` refuses an interval to a date that holds its start.
        if (!last.startsWith(first) && !first.startsWith(last)) {
          expect(boundsBy(library, `${first}/${last}`)).toEqual(ourBounds(`${first}/${last}`));
        }
      }),
    );
  });
});

test('every known disagreement is about a text of the table', () => {
  const listed = disagreements.flatMap(([, , all]) => all.split(' '));
  expect(listed.filter((text) => !specCases.some(([, , all]) => all.split(' ').includes(text)))).toEqual([]);
});

/** First and last day, '..' for a limit that is no day; undefined when the text is rejected. */
type Ends = readonly [string, string] | undefined;

function agrees(library: Library, text: string): boolean {
  return JSON.stringify(boundsBy(library, text)) === JSON.stringify(ourBounds(text));
}

function ourBounds(text: string): Ends {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return undefined;
  const { start, end } = boundsOf(parsed.value);
  return [limitText(start.earliest), limitText(end.latest)];
}

function limitText(limit: Limit): string {
  return limit.kind === 'day' ? isoDay(limit.day) : '..';
}

function boundsBy(library: Library, text: string): Ends {
  switch (library) {
    case 'edtf': {
      const value = attempt(() => edtf(text));
      return value && [instantText(value.min), instantText(value.max)];
    }
    case 'edtf-ts': {
      const parsed = parseWithEdtfTs(text);
      return parsed.success ? [instantText(+parsed.value.min), instantText(+parsed.value.max)] : undefined;
    }
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const millisecondsPerDay = 86_400_000;
/** `@edtf-ts/core` tells an open end by the last day that Date has. */
const lastInstant = 8.64e15;

function instantText(instant: number | null): string {
  if (instant === null || Math.abs(instant) >= lastInstant) return '..';
  return Number.isNaN(instant) ? 'not a number' : isoDay(Math.floor(instant / millisecondsPerDay));
}

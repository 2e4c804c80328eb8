import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, isoDay } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import { findDates } from './find-dates.ts';
import { readDates } from './read-dates.ts';
import { tableOf, tables } from './tables.ts';
import type { LanguageTable } from './table.ts';

// Days of 1000 to 2999, as the runtime's own tables of languages write them.
const day = fc.integer({ min: -354_285, max: 376_200 });

describe.each(tables.map((table) => [table.tag, table] as const))('%s', (tag, table) => {
  test('reads a day as Intl writes it', () => {
    const regions = ['ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ', 'ar-IQ', 'ar-u-nu-arab', 'ar-u-nu-latn'];
    for (const locale of tag === 'ar' ? regions : [tag]) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      fc.assert(
        fc.property(day, (one) => {
          const words = format.format(one * 86_400_000);
          expect(plainest(words, table), `${locale}: ${words}`).toEqual([isoDay(one)]);
        }),
        { numRuns: 60 },
      );
    }
  });

  test('reads a month as Intl writes it', () => {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(day, (one) => {
        const words = format.format(one * 86_400_000);
        expect(plainest(words, table), words).toEqual([isoDay(one).slice(0, -3)]);
      }),
      { numRuns: 60 },
    );
  });

  test('finds in a text what it reads in words', () => {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (one) => {
        const words = format.format(one * 86_400_000);
        expect(findDates(`— ${words} —`, table).map(({ edtf }) => edtf)).toEqual([isoDay(one)]);
      }),
      { numRuns: 30 },
    );
  });

  test('no text makes it throw, or find a word twice', () => {
    const words = [
      ...table.months.flat(),
      ...Object.values(table.roles).flat(),
      '12',
      '1991',
      '8.',
      '–',
      '/',
      ',',
      '?',
      '(',
      "'",
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(' ', ''), (pieces, space) => {
        const joined = pieces.join(space);
        for (const years of ['any', 'cued'] as const) {
          let end = 0;
          for (const found of readDates(joined, table, { years })) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.end).toBeGreaterThan(found.start);
            end = found.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a long text on one line is read', () => {
  const en = tableOf('en') as LanguageTable;
  const text = 'On 24 and 25 February 1995, from May 1 to June 2, 2012, and about 1931 or 3, 4, 5 '.repeat(
    2000,
  );
  expect(readDates(text, en, { years: 'cued' }).length).toBeGreaterThan(4000);
});

test('a day of any year is told from the day beside it', () => {
  fc.assert(
    fc.property(day, (one) => {
      const { dayOfMonth, month, year } = civilOf(one);
      const en = tableOf('en') as LanguageTable;
      const name = en.months[month - 1]?.[0] ?? '';
      const texts = [
        `${name} ${dayOfMonth}, ${year}`,
        `${dayOfMonth} ${name} ${year}`,
        `${name} ${dayOfMonth},${year}`,
      ];
      for (const text of texts) expect(plainest(text, en), text).toEqual([isoDay(one)]);
    }),
  );
});

function plainest(words: string, table: LanguageTable): readonly string[] {
  return readDates(words, table, { years: 'any' }).flatMap(({ readings: [first = ''] }) =>
    readEdtf(first).kind === 'read' ? [first] : [],
  );
}

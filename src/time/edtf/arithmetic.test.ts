import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addMonths, civilOf, dayFromCivil, daysInMonth, isLeapYear, isoDay } from './day.ts';
import { calendarBetween } from '../bounds/duration.ts';
import { anyDay } from '../../testing/time-testing.ts';
import type { Day } from './types.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');

function plainDate(day: Day): Temporal.PlainDate {
  return epoch.add({ days: day });
}

describe('days and calendar parts, against Temporal', () => {
  test('any day of the years -9999 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth, dayOfWeek: weekday } = plainDate(day);
        expect(civilOf(day)).toEqual({ year, month, dayOfMonth, weekday });
        expect(dayFromCivil(year, month, dayOfMonth)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  test('every month end and leap day of the years -9999 to 9999', () => {
    let next = dayFromCivil(-9999, 1, 1);
    for (let year = -9999; year <= 9999; year += 1) {
      const january = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      expect(isLeapYear(year)).toBe(january.inLeapYear);
      for (let month = 1; month <= 12; month += 1) {
        // Month follows month without a gap, so that one wrong length shows in all that come after.
        if (dayFromCivil(year, month, 1) !== next) expect.fail(`${year}-${month} begins on day ${next}`);
        next += daysInMonth(year, month);
      }
      expect(isoDay(next - 1).endsWith('-12-31')).toBe(true);
      expect(next - dayFromCivil(year, 1, 1)).toBe(january.daysInYear);
    }
  });

  test('months added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, months) => {
        expect(plainDate(addMonths(day, months)).toString()).toBe(plainDate(day).add({ months }).toString());
      }),
    );
  });

  test('years, months and days between two days', () => {
    const lengths = fc.oneof(fc.nat(1500), fc.nat(800_000));
    fc.assert(
      fc.property(anyDay, lengths, (from, length) => {
        const { years, months, days } = plainDate(from).until(plainDate(from + length), {
          largestUnit: 'year',
        });
        expect(calendarBetween(from, from + length)).toEqual({ years, months, days });
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['0000-02-29', true],
  ['-0001-02-28', false],
  ['1900-02-28', false],
  ['2000-02-29', true],
  ['1995-02-28', false],
  ['1996-02-29', true],
] as const)('February ends on %s', (last, leap) => {
  const [year, month] = [last.startsWith('-') ? -Number(last.slice(1, 5)) : Number(last.slice(0, 4)), 2];
  expect(isoDay(dayFromCivil(year, month, daysInMonth(year, month)))).toBe(last);
  expect(isLeapYear(year)).toBe(leap);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarUnits } from './calendar.ts';
import { civilOf, dayFromCivil, isoDay } from '../edtf/day.ts';
import { anyDay } from '../../testing/time-testing.ts';

const day = dayFromCivil(1995, 3, 9);

test.each([
  ['day', '1995-03-09', '1995-03-08', '1995-03-10'],
  ['week', '1995-03-06', '1995-02-27', '1995-03-13'],
  ['month', '1995-03-01', '1995-02-01', '1995-04-01'],
  ['year', '1995-01-01', '1994-01-01', '1996-01-01'],
  ['decade', '1990-01-01', '1980-01-01', '2000-01-01'],
  ['century', '1900-01-01', '1800-01-01', '2000-01-01'],
] as const)('9 March 1995 by %s: floor %s, before %s, after %s', (name, floor, before, after) => {
  const unit = calendarUnits[name];
  expect([unit.floor(day), unit.offset(day, -1), unit.offset(day, 1)].map(isoDay)).toEqual([
    floor,
    before,
    after,
  ]);
});

describe('range', () => {
  test.each([
    ['month', 1, ['1994-12-01', '1995-01-01', '1995-02-01', '1995-03-01']],
    ['month', 3, ['1995-01-01']],
    ['year', 1, ['1995-01-01']],
    ['week', 4, ['1994-11-28', '1994-12-26', '1995-01-23', '1995-02-20']],
    ['decade', 1, []],
  ] as const)('%s by %i from 20 November 1994 to 9 March 1995', (name, step, days) => {
    expect(calendarUnits[name].range(dayFromCivil(1994, 11, 20), day, step).map(isoDay)).toEqual(days);
  });

  test('holds its beginning and not its end', () => {
    expect(calendarUnits.month.range(dayFromCivil(1995, 1, 1), dayFromCivil(1995, 3, 1)).map(isoDay)).toEqual(
      ['1995-01-01', '1995-02-01'],
    );
  });

  test.each([0, -1, 0.5])('refuses a step of %d', (step) => {
    expect(() => calendarUnits.month.range(0, 100, step)).toThrow(RangeError);
  });
});

describe.each(Object.entries(calendarUnits))('%s', (_, unit) => {
  test('floor is idempotent and not after the day', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(unit.floor(unit.floor(one))).toBe(unit.floor(one));
        expect(unit.floor(one)).toBeLessThanOrEqual(one);
        expect(unit.offset(one, 1)).toBeGreaterThan(one);
      }),
    );
  });

  test('floor by a step is the tick at or before the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (one, step) => {
        const tick = unit.floor(one, step);
        expect(unit.range(tick, one + 1, step)).toEqual([tick]);
      }),
    );
  });

  test('offsets add up', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -500, max: 500 }),
        (one, m, n) => {
          expect(unit.offset(unit.offset(one, m), n)).toBe(unit.offset(one, m + n));
        },
      ),
    );
  });

  test('a range is the first days within it', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.integer({ min: 1, max: 12 }), (from, length, step) => {
        const days = unit.range(from, from + length, step);
        for (const one of days) {
          expect(unit.floor(one)).toBe(one);
          expect(one >= from && one < from + length).toBe(true);
        }
        days.slice(1).forEach((one, index) => expect(one).toBe(unit.offset(days[index] ?? Number.NaN, step)));
      }),
    );
  });
});

test('weeks begin on Monday', () => {
  fc.assert(
    fc.property(anyDay, (one) => {
      expect(civilOf(calendarUnits.week.floor(one)).weekday).toBe(1);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarUnits } from './calendar.ts';
import { civilOf, dayFromCivil, isoDay } from '../edtf/day.ts';
import { anyDay } from '../../testing/time-testing.ts';

const day = dayFromCivil(2023, 3, 9);

test.each([
  ['day', '2023-03-09', '2023-03-08', '2023-03-10'],
  ['week', '2023-03-06', '2023-02-27', '2023-03-13'],
  ['month', '2023-03-01', '2023-02-01', '2023-04-01'],
  ['year', '2023-01-01', '2022-01-01', '2024-01-01'],
  ['decade', '2020-01-01', '2010-01-01', '2030-01-01'],
  ['century', '2000-01-01', '1900-01-01', '2100-01-01'],
] as const)('9 March 2023 by %s: floor %s, before %s, after %s', (name, floor, before, after) => {
  const unit = calendarUnits[name];
  expect([unit.floor(day), unit.offset(day, -1), unit.offset(day, 1)].map(isoDay)).toEqual([
    floor,
    before,
    after,
  ]);
});

describe('range', () => {
  test.each([
    ['month', 1, ['2022-12-01', '2023-01-01', '2023-02-01', '2023-03-01']],
    ['month', 3, ['2023-01-01']],
    ['year', 1, ['2023-01-01']],
    ['week', 4, ['2022-11-21', '2022-12-19', '2023-01-16', '2023-02-13']],
    ['decade', 1, []],
  ] as const)('%s by %i from 20 November 2022 to 9 March 2023', (name, step, days) => {
    expect(calendarUnits[name].range(dayFromCivil(2022, 11, 20), day, step).map(isoDay)).toEqual(days);
  });

  test('holds its beginning and not its end', () => {
    expect(calendarUnits.month.range(dayFromCivil(2023, 1, 1), dayFromCivil(2023, 3, 1)).map(isoDay)).toEqual(
      ['2023-01-01', '2023-02-01'],
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

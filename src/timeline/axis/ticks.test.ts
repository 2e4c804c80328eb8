import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, dayFromCivil, isoDay } from '../../time/edtf/day.ts';
import { foldsOf, wholePeriod } from '../strip/folds.ts';
import { dayAt, xOf, type DayScale } from './scale.ts';
import { calendarUnits } from '../../time/bounds/calendar.ts';
import { contextOf, stepFor, ticksOf, type Step } from './ticks.ts';

const day = (text: string) => {
  const [year = 0, month = 1, dayOfMonth = 1] = text.split('-').map(Number);
  return dayFromCivil(year, month, dayOfMonth);
};
const between = (from: string, to: string, length = 1000): DayScale => ({
  from: day(from),
  to: day(to),
  start: 0,
  length,
});

test.each<[from: string, to: string, step: string]>([
  ['1995-03-01', '1995-03-20', 'day 1'],
  ['1995-01-01', '1995-05-01', 'week 1'],
  ['1994-12-01', '1995-10-01', 'month 1'],
  ['1992-01-01', '1998-01-01', 'month 3'],
  ['1972-01-01', '1996-01-01', 'year 1'],
  ['1800-01-01', '2025-01-01', 'year 10'],
  ['0100-01-01', '2025-01-01', 'year 100'],
])('from %s to %s has ticks 40 apart of %s', (from, to, expected) => {
  const { unit, count } = stepFor(between(from, to), 40);
  expect(`${unit} ${count}`).toBe(expected);
});

test('ticks lie on the first day of their unit, weeks on Mondays', () => {
  const iso = (step: Step) =>
    ticksOf(between('1994-11-15', '1995-02-03'), step).map((tick) => isoDay(tick.day));
  expect(iso({ unit: 'month', count: 1 })).toEqual(['1994-12-01', '1995-01-01', '1995-02-01']);
  expect(iso({ unit: 'year', count: 1 })).toEqual(['1995-01-01']);
  expect(iso({ unit: 'week', count: 1 }).every((text) => civilOf(day(text)).weekday === 1)).toBe(true);
});

test('a tick before the first day is given when asked for', () => {
  const scale = between('1995-02-10', '1995-03-10');
  expect(ticksOf(scale, { unit: 'month', count: 1 }, { withBefore: true })[0]?.day).toBe(day('1995-02-01'));
});

const steps = fc.constantFrom<Step>(
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'year', count: 1 },
  { unit: 'year', count: 50 },
);
const days = fc.integer({ min: -1_000_000, max: 1_000_000 });

test('a day lies between its tick and the next, and a tick is its own', () => {
  fc.assert(
    fc.property(steps, days, ({ unit, count }, any) => {
      const { floor, offset } = calendarUnits[unit];
      const tick = floor(any, count);
      return tick <= any && any < offset(tick, count) && floor(tick, count) === tick;
    }),
  );
});

test('the context of a step is coarser', () => {
  const tickOf = ({ unit, count }: Step, day: number) => calendarUnits[unit].floor(day, count);
  fc.assert(fc.property(steps, days, (step, any) => tickOf(contextOf(step), any) <= tickOf(step, any) + 6));
});

test('a scale and its inverse agree to within its rounding', () => {
  const scale = between('1992-01-01', '1997-01-01');
  fc.assert(
    fc.property(fc.integer({ min: scale.from, max: scale.to }), (any) => {
      return Math.abs(dayAt(scale, xOf(scale, any)) - any) < 0.2;
    }),
  );
});

test('folds cover the period once, in as many rows as asked for at most', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 900_000 }),
      fc.integer({ min: 2, max: 12 }),
      (from, length, most) => {
        const folds = foldsOf(from, from + length, most);
        const joined = folds.every(
          ({ to }, index) => index === folds.length - 1 || folds[index + 1]?.from === to,
        );
        return (
          joined &&
          folds.length <= most &&
          (folds[0]?.from ?? Infinity) <= from &&
          (folds.at(-1)?.to ?? 0) > from + length
        );
      },
    ),
  );
});

test('the whole period has whole months with room on both sides', () => {
  const { from, to } = wholePeriod(day('1992-09-27'), day('1996-11-12'));
  expect([isoDay(from), isoDay(to)]).toEqual(['1992-08-01', '1997-01-01']);
});

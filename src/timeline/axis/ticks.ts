import { civilOf, dayFromCivil } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { unitsPerDay, xOf, type DayScale } from './scale.ts';

/** A regular step of the calendar: so many days (weeks begin on Monday), months or years. */
export interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

export interface Tick {
  readonly day: Day;
  readonly x: number;
}

const averageDays = { day: 1, month: 30.44, year: 365.24 } as const;

const ladder: readonly Step[] = [
  { unit: 'day', count: 1 },
  { unit: 'day', count: 7 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ({
    unit: 'year' as const,
    count,
  })),
];
const coarsest: Step = { unit: 'year', count: 10_000 };

/** The finest step of which two ticks are at least `leastUnits` apart. */
export function stepFor(scale: DayScale, leastUnits: number): Step {
  const perDay = unitsPerDay(scale);
  return ladder.find((step) => step.count * averageDays[step.unit] * perDay >= leastUnits) ?? coarsest;
}

/** The step that gives the ticks of `step` their context: months over days, years over months, ten steps over years. */
export function contextOf({ unit, count }: Step): Step {
  switch (unit) {
    case 'day':
      return { unit: 'month', count: 1 };
    case 'month':
      return { unit: 'year', count: 1 };
    case 'year':
      return { unit: 'year', count: count * 10 };
  }
}

/** Every tick of a step on a scale; the one before its first day too when `withBefore` asks for it. */
export function ticksOf(scale: DayScale, step: Step, { withBefore = false } = {}): readonly Tick[] {
  const ticks: Tick[] = [];
  let day = floorTo(step, Math.floor(scale.from));
  if (!withBefore && day < scale.from) day = nextOf(step, day);
  for (; day < scale.to; day = nextOf(step, day)) ticks.push({ day, x: xOf(scale, day) });
  return ticks;
}

/** The last tick at or before a day. */
export function floorTo({ unit, count }: Step, day: Day): Day {
  const { year, month, weekday } = civilOf(day);
  switch (unit) {
    case 'day':
      return count === 7 ? day - (weekday - 1) : day;
    case 'month':
      return dayFromCivil(year, month - ((month - 1) % count), 1);
    case 'year':
      return dayFromCivil(Math.floor(year / count) * count, 1, 1);
  }
}

/** The tick after a tick. */
export function nextOf({ unit, count }: Step, tick: Day): Day {
  const { year, month } = civilOf(tick);
  switch (unit) {
    case 'day':
      return tick + count;
    case 'month':
      return month + count > 12
        ? dayFromCivil(year + 1, month + count - 12, 1)
        : dayFromCivil(year, month + count, 1);
    case 'year':
      return dayFromCivil(year + count, 1, 1);
  }
}

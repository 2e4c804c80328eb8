import { calendarUnits } from '../../time/bounds/calendar.ts';
import type { Day } from '../../time/edtf/types.ts';
import { unitsPerDay, xOf, type DayScale } from './scale.ts';

/** A regular step of the calendar: so many days, weeks, months or years. */
export interface Step {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

export interface Tick {
  readonly day: Day;
  readonly x: number;
}

const averageDays = { day: 1, week: 7, month: 30.44, year: 365.24 } as const;

const ladder: readonly Step[] = [
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
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

/** Whether a scale has room for a mark on each day, be it without its number. */
export function showsDays(scale: DayScale): boolean {
  return unitsPerDay(scale) >= leastUnitsOfDay;
}

const leastUnitsOfDay = 5;

/** The step that gives the ticks of `step` their context: months over days, years over months, ten steps over years. */
export function contextOf({ unit, count }: Step): Step {
  switch (unit) {
    case 'day':
    case 'week':
      return { unit: 'month', count: 1 };
    case 'month':
      return { unit: 'year', count: 1 };
    case 'year':
      return { unit: 'year', count: count * 10 };
  }
}

/**
 * Every tick of a step on a scale, by time's calendar; the one that its first day lies behind too when `withBefore` asks
 * for it.
 */
export function ticksOf(scale: DayScale, step: Step, { withBefore = false } = {}): readonly Tick[] {
  const unit = calendarUnits[step.unit];
  const from = Math.ceil(scale.from);
  const days = unit.range(withBefore ? unit.floor(from, step.count) : from, scale.to, step.count);
  return days.map((day) => ({ day, x: xOf(scale, day) }));
}

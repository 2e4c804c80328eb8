import { calendarBetween } from '../time/bounds/duration.ts';
import type { Amount, Unit } from './patterns.ts';

/** Fewest and most days. */
export type Range = readonly [least: number, most: number];

const unitDays: Readonly<Record<Exclude<Unit, 'hour'>, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
};

/** Whether an amount can be said of something that lasted from `least` to `most` days. */
export function fits({ count, unit, degree, slack = 0 }: Amount, [least, most]: Range): boolean {
  if (unit === 'hour') return false;
  const size = unitDays[unit];
  const [from, to] = [least / size, most / size];
  switch (degree) {
    case 'exact':
      return unit === 'day'
        ? count + slack >= least && count - slack <= most
        : count >= Math.floor(from) &&
            count <= Math.ceil(to) &&
            // 44 days are a month and a half, and not a month.
            ((isWhole(count, unit, least, most) && from <= count * (1 + looseness('month'))) ||
              // Seven weeks and four days are seven weeks to most.
              (unit === 'week' && count <= to && count >= from - 0.6) ||
              (count >= from - looseness(unit) && count <= to + looseness(unit)));
    case 'almost':
      return to >= count - Math.max(0.5, count * 0.15) && from < count + 0.05;
    case 'about':
      return to >= count - Math.max(0.5, count * 0.1) && from <= count + Math.max(0.5, count * 0.1);
    case 'over':
      // "More than a month" is true of a year too.
      return to >= count && (count <= 1 || from < count * 1.35 + 1);
    case 'under':
      return from <= count && to > count * 0.6 - 1;
  }
}

// Ten months are no year, ten days are a week to some.
function looseness(unit: Exclude<Unit, 'hour'>): number {
  return unit === 'year' ? 0.1 : 0.35;
}

function isWhole(count: number, unit: Exclude<Unit, 'hour'>, least: number, most: number): boolean {
  if (unit === 'week') return count * 7 >= least && count * 7 <= most;
  const { years, months } = calendarBetween(0, Math.max(0, most));
  return unit === 'year' ? years === count : years * 12 + months === count;
}

/** An amount as it is said. */
export function saidOf(amount: Amount) {
  return amount.unit === 'day'
    ? ({ kind: 'numbers', of: 'day', numbers: [[amount.count, amount.count]] } as const)
    : ({ kind: 'words', words: [`${amount.count} ${amount.unit}${amount.count === 1 ? '' : 's'}`] } as const);
}

/** Ranges of days as what the record has, each once. */
export function daysValue(ranges: readonly Range[]) {
  const distinct = new Map(ranges.map((range) => [range.join(' '), range]));
  return { kind: 'numbers', of: 'day', numbers: [...distinct.values()] } as const;
}

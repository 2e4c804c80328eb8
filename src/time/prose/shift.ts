import { addMonths } from '../edtf/day.ts';
import type { Amount } from './meaning.ts';
import {
  centuryOf,
  dayOfTime,
  decadeOf,
  firstDayOf,
  timeAt,
  timeUnits,
  type CalendarTime,
  type TimeUnit,
} from './time-value.ts';

/**
 * A time an amount away from another, as exact as the amount: so many days on is a day, so many months a month. Undefined
 * where the other is not exact enough.
 */
export function shiftTime(from: CalendarTime, amount: Amount, sign: 1 | -1): CalendarTime | undefined {
  const count = (amount.count ?? 0) * sign;
  const day = dayOfTime(from);
  const about = amount.degree === 'about' ? ({ about: true } as const) : {};
  switch (amount.unit) {
    case 'hour':
      return undefined;
    case 'day':
      return day === undefined ? undefined : { ...timeAt(day + Math.trunc(count), 'day'), ...about };
    case 'week':
      return day === undefined ? undefined : { ...timeAt(day + Math.trunc(count * 7), 'day'), about: true };
    case 'month': {
      const first = firstDayOf(from);
      if (first === undefined) return undefined;
      return { ...timeAt(addMonths(first, Math.trunc(count)), 'month'), about: true };
    }
    case 'year':
      if (!Number.isInteger(count))
        return shiftTime(from, { ...amount, count: (amount.count ?? 0) * 12, unit: 'month' }, sign);
      return { unit: 'year', year: from.year + Math.trunc(count), about: true };
    case 'decade':
      return { ...decadeOf(from.year + count * 10), about: true };
    case 'century':
      return { ...centuryOf(from.year + count * 100), about: true };
  }
}

/** The unit around a time, or so many before or after it; undefined where it is not exact enough. */
export function stepTime(from: CalendarTime, unit: TimeUnit, step: number): CalendarTime | undefined {
  const { year } = from;
  switch (unit) {
    case 'year':
      return isWithin(from, 'year') ? { unit, year: year + step } : undefined;
    case 'decade':
      return isWithin(from, 'decade') ? decadeOf(year + step * 10) : undefined;
    case 'century':
      return centuryOf(year + step * 100);
    case 'month': {
      const first = firstDayOf(from);
      return first === undefined || !isWithin(from, 'month')
        ? undefined
        : timeAt(addMonths(first, step), 'month');
    }
    case 'week': {
      const day = dayOfTime(from) ?? (from.unit === 'week' ? from.monday : undefined);
      return day === undefined ? undefined : timeAt(day + step * 7, 'week');
    }
    case 'day': {
      const day = dayOfTime(from);
      return day === undefined ? undefined : timeAt(day + step, 'day');
    }
    case 'quarter':
    case 'half':
    case 'season': {
      if (step === 0 && from.unit === unit) return from;
      const first = firstDayOf(from);
      if (first === undefined) return undefined;
      const months = unit === 'half' ? 6 : 3;
      return timeAt(addMonths(first, step * months), unit);
    }
  }
}

function isWithin({ unit }: CalendarTime, limit: TimeUnit): boolean {
  return timeUnits.indexOf(unit) <= timeUnits.indexOf(limit);
}

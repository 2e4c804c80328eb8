import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Day } from '../time/edtf/types.ts';

// dayjs formats days that are resolved already, in UTC; it never reads a date's text.
dayjs.extend(utc);

const millisecondsPerDay = 86_400_000;

/** "Thursday, 9 March 2023" */
export function longDate(day: Day): string {
  return at(day).format('dddd, D MMMM YYYY');
}

/** "Thursday" */
export function weekday(day: Day): string {
  return at(day).format('dddd');
}

/** Calendar time between two days: "2 months and 25 days"; "0 days" for the same day. */
export function calendarTime(from: Day, to: Day): string {
  const years = at(to).diff(at(from), 'year');
  const afterYears = at(from).add(years, 'year');
  const months = at(to).diff(afterYears, 'month');
  const days = at(to).diff(afterYears.add(months, 'month'), 'day');
  const parts = [counted(years, 'year'), counted(months, 'month'), counted(days, 'day')].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '0 days' : new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

function at(day: Day): dayjs.Dayjs {
  return dayjs.utc(day * millisecondsPerDay);
}

function counted(count: number, unit: string): string {
  return count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;
}

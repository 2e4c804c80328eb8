import type { CalendarTime } from './time-value.ts';

/** The time that an exact EDTF year, or a date as `documentTime` takes it, is; undefined for all other texts. */
export function timeOfEdtf(edtf: string): CalendarTime | undefined {
  return /^-?\d{4}$/.test(edtf) ? { unit: 'year', year: Number(edtf) } : documentTime(edtf);
}

/** The time that an EDTF date of day or month precision is, exact or not; undefined for all other texts. */
export function documentTime(edtf: string): CalendarTime | undefined {
  const parts = /^(-?\d{4})-(0\d|1[0-2])(?:-(\d\d))?[~?%]?$/.exec(edtf);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  const base = { year: Number(year), month: Number(month) };
  return day === undefined ? { unit: 'month', ...base } : { unit: 'day', ...base, day: Number(day) };
}

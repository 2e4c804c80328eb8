import { dayFromCivil, daysInMonth, yearText } from './day.ts';
import { monthName } from './month-names.ts';
import type { CalendarDate, EdtfProblem, Precision, Qualifier } from './types.ts';

/** What a reader of one form makes of a text. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  /** Of this form, and wrong. */
  | { readonly kind: 'wrong'; readonly problem: EdtfProblem }
  /** Not of this form. */
  | { readonly kind: 'other' };

// year (X only from the right, two at most) - month, season or XX - day or XX, qualifier
const form = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

const qualifiers: Readonly<Record<string, Qualifier>> = {
  '': 'none',
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain-approximate',
};

/** First month of each season. Winter runs into the next year. */
const seasonStart: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Reads one date of level 0 or 1, such as `1995-03-01`, `1995-03~`, `202X`, `1994-24` or `1985-XX-XX`. */
export function parseDate(text: string): Reading<CalendarDate> {
  if (text.startsWith('Y')) return longYear(text);
  const match = form.exec(text);
  if (match === null) return { kind: 'other' };
  const [, sign = '', yearDigits = '', monthDigits, dayDigits, mark = ''] = match;
  const qualifier = qualifiers[mark] ?? 'none';
  const base = { kind: 'date', text, qualifier } as const;
  if (yearDigits.endsWith('X')) {
    if (monthDigits !== undefined) return { kind: 'other' };
    return maskedYear(base, sign, yearDigits);
  }
  if (sign === '-' && yearDigits === '0000') return wrong(text, 'the year 0 has no sign', text.slice(1));
  const year = Number(sign + yearDigits);
  const whole = (precision: Precision): Reading<CalendarDate> =>
    dated(base, precision, year, dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31));
  if (monthDigits === undefined) return whole('year');
  if (monthDigits === 'XX') {
    if (dayDigits === undefined) return whole('month');
    // 1985-XX-25 names a day but no month: level 2.
    return dayDigits === 'XX' ? whole('day') : { kind: 'other' };
  }
  const month = Number(monthDigits);
  if (month >= 21 && month <= 24) {
    if (dayDigits !== undefined)
      return wrong(text, 'a season has no days', `${yearText(year)}-${month}${mark}`);
    return season(base, year, month);
  }
  if (month >= 25 && month <= 41 && dayDigits === undefined) return { kind: 'other' };
  if (month < 1 || month > 12) return noSuchMonth(text, monthDigits, year, dayDigits, mark);
  const length = daysInMonth(year, month);
  if (dayDigits === undefined || dayDigits === 'XX') {
    const precision = dayDigits === undefined ? 'month' : 'day';
    const lastDay = dayFromCivil(year, month, length);
    return dated(base, precision, year, dayFromCivil(year, month, 1), lastDay, { month });
  }
  const dayOfMonth = Number(dayDigits);
  if (dayOfMonth < 1 || dayOfMonth > length) {
    const what = `${monthName(month)} ${year} has ${length} days`;
    // The month is given. The nearest day is not: nobody knows which was meant.
    return wrong(
      text,
      dayOfMonth < 1 ? 'days are counted from 01' : what,
      `${yearText(year)}-${monthDigits}${mark}`,
    );
  }
  const day = dayFromCivil(year, month, dayOfMonth);
  return dated(base, 'day', year, day, day, { month, dayOfMonth });
}

/** A part's problem as that of the whole text. `whole` puts the part's nearest right text in its place. */
export function within(problem: EdtfProblem, whole: (suggestion: string) => string): Reading<never> {
  const { suggestion } = problem;
  return {
    kind: 'wrong',
    problem: suggestion === undefined ? problem : { ...problem, suggestion: whole(suggestion) },
  };
}

type Base = Pick<CalendarDate, 'kind' | 'text' | 'qualifier'>;

function dated(
  base: Base,
  precision: Precision,
  year: number,
  firstDay: number,
  lastDay: number,
  named: { readonly month?: number; readonly dayOfMonth?: number } = {},
): Reading<CalendarDate> {
  return { kind: 'read', value: { ...base, precision, firstDay, lastDay, year, ...named } };
}

/** A year of five digits or more, up to twelve: the days of later ones are no exact numbers any more. */
function longYear(text: string): Reading<CalendarDate> {
  if (!/^Y-?[1-9]\d{4,11}$/.test(text)) return { kind: 'other' };
  const year = Number(text.slice(1));
  const base = { kind: 'date', text, qualifier: 'none' } as const;
  return dated(base, 'year', year, dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31));
}

function maskedYear(base: Base, sign: string, digits: string): Reading<CalendarDate> {
  const nearest = Number(digits.replaceAll('X', '0'));
  const furthest = Number(digits.replaceAll('X', '9'));
  // -000X ends before the year 0, which has no sign.
  const [first, last] = sign === '-' ? [-furthest, -Math.max(nearest, 1)] : [nearest, furthest];
  const precision = digits.endsWith('XX') ? 'century' : 'decade';
  return dated(base, precision, first, dayFromCivil(first, 1, 1), dayFromCivil(last, 12, 31));
}

function season(base: Base, year: number, code: number): Reading<CalendarDate> {
  const from = seasonStart[code] ?? 1;
  const [endYear, endMonth] = from === 12 ? [year + 1, 2] : [year, from + 2];
  const firstDay = dayFromCivil(year, from, 1);
  const lastDay = dayFromCivil(endYear, endMonth, daysInMonth(endYear, endMonth));
  return dated(base, 'season', year, firstDay, lastDay, { month: code });
}

function noSuchMonth(
  text: string,
  digits: string,
  year: number,
  day: string | undefined,
  mark: string,
): Reading<CalendarDate> {
  const message = `there is no month ${digits}: months are 01 to 12, and seasons 21 (spring) to 24 (winter)`;
  // Day and month the American way round, where that gives a date.
  const swapped =
    day === undefined || Number(day) < 1 || Number(day) > 12
      ? undefined
      : parseDate(`${yearText(year)}-${day}-${digits}${mark}`);
  return wrong(text, message, swapped?.kind === 'read' ? swapped.value.text : undefined);
}

function wrong(text: string, what: string, suggestion?: string): Reading<never> {
  const message = `${text}: ${what}`;
  return {
    kind: 'wrong',
    problem: { kind: 'invalid', message, ...(suggestion !== undefined && { suggestion }) },
  };
}

import { calendarUnits } from '../bounds/calendar.ts';
import { civilOf, dayFromCivil, daysInMonth, isoDay, twoDigits, yearText } from '../edtf/day.ts';
import { monthNames } from '../edtf/month-names.ts';
import type { CalendarDate, Day } from '../edtf/types.ts';

/**
 * EDTF texts of the times that the words (in small letters) name by their place before a day: "last December", "since
 * Monday", "yesterday", "12 December". None when the day itself is not known.
 */
export function namedTimes(words: string, from: CalendarDate): readonly string[] {
  if (from.firstDay !== from.lastDay) return [];
  const found: string[] = [];
  let rest = words;
  // What one rule has read is out of the reach of the next: "12 December" is not December as well.
  for (const { form, edtf } of rules) {
    for (const { groups } of rest.matchAll(form)) found.push(edtf(groups ?? {}, from.firstDay));
    rest = rest.replaceAll(form, ';');
  }
  return found;
}

interface Rule {
  readonly form: RegExp;
  readonly edtf: (groups: Readonly<Record<string, string | undefined>>, from: Day) => string;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const month = `(?<month>${monthNames.join('|').toLowerCase()})`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const noYear = '(?!,? (?:of )?\\d|\\d)';
const cue = '\\b(?<cue>last|this|since|from|until|in|on)';

const rules: readonly Rule[] = [
  { form: /\b(?:the )?day before yesterday\b/g, edtf: (_, from) => isoDay(from - 2) },
  { form: /\byesterday\b/g, edtf: (_, from) => isoDay(from - 1) },
  { form: /\btoday\b/g, edtf: (_, from) => isoDay(from) },
  {
    form: /\b(?:beginning|start) of (?:the|this) year\b/g,
    edtf: (_, from) => `${yearText(civilOf(from).year)}-01~`,
  },
  { form: /\bend of last year\b/g, edtf: (_, from) => `${yearText(civilOf(from).year - 1)}-12~` },
  { form: /\b(?<day>\d{1,2})(?:st|nd|rd|th)? of (?<month>this|last|next) month\b/g, edtf: dayOfMonthBeside },
  { form: /\b(?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<month>inst|ult|prox)\b/g, edtf: dayOfMonthBeside },
  {
    form: /\b(?<which>last|this) (?<unit>week|month|year)\b/g,
    edtf: ({ which, unit }, from) => unitBy(which, unit, from),
  },
  { form: new RegExp(`\\b${day} (?:of )?${month}\\b${noYear}`, 'g'), edtf: dayOfYear },
  { form: new RegExp(`\\b${month} ${day}\\b${noYear}`, 'g'), edtf: dayOfYear },
  {
    form: new RegExp(`${cue} (?:the )?(?:early |late |mid-|beginning of |end of )?${month}\\b${noYear}`, 'g'),
    edtf: ({ cue: word, month: name = '' }, from) => monthBefore(monthNumber(name), word === 'last', from),
  },
  {
    form: new RegExp(`${cue} (?:the )?(?<season>${seasons.join('|')})\\b${noYear}`, 'g'),
    edtf: ({ cue: word, season = '' }, from) => seasonBefore(seasons.indexOf(season), word === 'last', from),
  },
  {
    form: new RegExp(`${cue} (?<weekday>${weekdays.join('|')})\\b`, 'g'),
    edtf: ({ cue: word, weekday = '' }, from) =>
      weekdayBefore(weekdays.indexOf(weekday) + 1, word === 'last', from),
  },
];

function unitBy(which: string | undefined, unit: string | undefined, from: Day): string {
  const name = unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year';
  const first = calendarUnits[name].offset(from, which === 'last' ? -1 : 0);
  if (name === 'month') return isoDay(first).slice(0, -3);
  if (name === 'year') return yearText(civilOf(first).year);
  return `[${isoDay(first)}..${isoDay(which === 'last' ? first + 6 : from)}]`;
}

/** A day and month without year: the latest such day that is not after `from`. */
function dayOfYear(
  { day = '', month: name = '' }: Readonly<Record<string, string | undefined>>,
  from: Day,
): string {
  const number = monthNumber(name);
  const { year } = civilOf(from);
  // 29 February may lie several years back.
  const years = Array.from({ length: 9 }, (_, back) => year - back);
  const found = years.find(
    (one) => Number(day) <= daysInMonth(one, number) && dayFromCivil(one, number, Number(day)) <= from,
  );
  return `${yearText(found ?? year)}-${twoDigits(number)}-${day.padStart(2, '0')}`;
}

const monthsAway = { this: 0, inst: 0, last: -1, ult: -1, next: 1, prox: 1 } as const;

/** "The 3rd of last month", "3rd ult.". */
function dayOfMonthBeside(
  { day = '', month: which = 'this' }: Readonly<Record<string, string | undefined>>,
  from: Day,
): string {
  const first = calendarUnits.month.offset(from, monthsAway[which as keyof typeof monthsAway]);
  return `${isoDay(first).slice(0, -3)}-${day.padStart(2, '0')}`;
}

/** The latest such month that has begun; with `last`, the latest that had ended before this month began. */
function monthBefore(number: number, isLast: boolean, from: Day): string {
  const now = civilOf(from);
  const passed = isLast ? number < now.month : number <= now.month;
  return `${yearText(passed ? now.year : now.year - 1)}-${twoDigits(number)}`;
}

/** The latest such season that has begun; with `last`, the latest that had ended. Winter ends in the year after. */
function seasonBefore(index: number, isLast: boolean, from: Day): string {
  const now = civilOf(from);
  const beginsAfter = (year: number): boolean => {
    const first = dayFromCivil(year, 3 + index * 3, 1);
    return isLast ? calendarUnits.month.offset(first, 3) > from : first > from;
  };
  const year = [now.year, now.year - 1, now.year - 2].find((one) => !beginsAfter(one)) ?? now.year;
  return `${yearText(year)}-${21 + index}`;
}

/**
 * The latest such weekday that is not after `from`. "Last Monday", said on a Thursday, may be that of this week or of
 * the week before; when the latest lies in the week before, both mean it.
 */
function weekdayBefore(weekday: number, isLast: boolean, from: Day): string {
  const back = (civilOf(from).weekday - weekday + 7) % 7;
  if (!isLast) return isoDay(from - back);
  const latest = from - (back === 0 ? 7 : back);
  return latest < calendarUnits.week.floor(from)
    ? isoDay(latest)
    : `[${isoDay(latest - 7)},${isoDay(latest)}]`;
}

function monthNumber(name: string): number {
  return monthNames.findIndex((one) => one.toLowerCase() === name) + 1;
}

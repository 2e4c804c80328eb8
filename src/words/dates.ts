import { namesOf, weekdayName, wordsOfDay } from './date-names.ts';
import { civilOf, dayFromCivil, isoDay } from '../time/edtf/day.ts';
import type { CalendarSpan } from '../time/bounds/duration.ts';
import { dates } from './current.ts';
import type { Counting, DateLanguage, SideWords } from './language.ts';
import type {
  CalendarDate,
  Day,
  DayCount,
  Edtf,
  IntervalEnd,
  OneOf,
  OneOfMember,
  Precision,
  Qualifier,
  Range,
} from '../time/edtf/types.ts';

// Where days alone are worded, the names are loaded without the rest.
export { wordsOfDay };

export interface WordsOptions {
  /** The last day on which an open end is attested: "..., still going on when last attested on 9 March 1995". */
  readonly lastAttested?: Day;
}

/**
 * A date in plain words, no more exact than the date: "9 November 1992", "about December 1994", "24 or 25 February
 * 1995", "between 12 and 14 March 1995", "until September 1995, beginning not known".
 */
export function wordsOf(
  edtf: Edtf,
  table: DateLanguage = dates,
  { lastAttested }: WordsOptions = {},
): string {
  switch (edtf.kind) {
    case 'date':
      return dateWords(edtf, table);
    case 'interval': {
      const attested = lastAttested === undefined ? undefined : onDateWords(dateOfDay(lastAttested), table);
      const [start, end] = [edtf.start, edtf.end];
      const [first] = start.kind === 'date' && end.kind === 'date' ? shortened([start, end], table) : [];
      return table.interval(sideWords(start, table, first), sideWords(end, table), attested);
    }
    case 'one-of':
      return oneOfWords(edtf, table);
  }
}

/** A date as what happened on it is told: "on 9 March 1995", "in March 1995". */
export function onDateWords(edtf: Edtf, table: DateLanguage = dates): string {
  return table.onDate(wordsOf(edtf, table), edtf.kind === 'date' ? edtf.precision : 'day');
}

/**
 * The days within which something lies, in words: "between 12 and 14 March 1995", "on or after 9 November 1992", and
 * "9 March 1995" where there is but one; undefined where neither limit is a day.
 */
export function wordsOfRange(
  { earliest, latest }: Range,
  table: DateLanguage = dates,
  sureness: Readonly<Record<'earliest' | 'latest', Qualifier>> = { earliest: 'none', latest: 'none' },
): string | undefined {
  if (earliest.kind === 'day' && latest.kind === 'day') {
    if (earliest.day === latest.day) return wordsOfDay(earliest.day, { language: table });
    const [first = '', last = ''] = shortened([dateOfDay(earliest.day), dateOfDay(latest.day)], table);
    return table.between(
      qualifiedWords(first, sureness.earliest, table),
      qualifiedWords(last, sureness.latest, table),
    );
  }
  if (earliest.kind === 'day') return table.notBefore(wordsOfDay(earliest.day, { language: table }), 'day');
  return latest.kind === 'day'
    ? table.notAfter(wordsOfDay(latest.day, { language: table }), 'day')
    : undefined;
}

/** "12 December", "December": a day or a month of every year. */
export function wordsOfDayOfYear(
  month: number,
  day: number | undefined,
  table: DateLanguage = dates,
): string {
  const { day: number, month: name } = namesOf(
    dayFromCivil(2000, month, day ?? 1),
    day === undefined ? 'month' : 'day',
    table,
  );
  return table.joinDate(day === undefined ? { month: name } : { day: number, month: name });
}

/** "Thursday", or "Thu" */
export function wordsOfWeekday(
  day: Day,
  form: 'long' | 'short' = 'long',
  table: DateLanguage = dates,
): string {
  return weekdayName(civilOf(day).weekday, form, table);
}

/** "87 days elapsed", "88 days counting both", "137 to 286 days elapsed", "at least 87 days elapsed". */
export function wordsOfDayCount(
  count: DayCount,
  counting: Counting,
  table: DateLanguage = dates,
  sureness: Qualifier = 'none',
): string {
  const plural = new Intl.PluralRules(table.locale).select(count.most ?? count.least);
  return table.days(wordsOfCount(count, table, sureness), plural, counting);
}

/** "87", "75 or 76", "3 or 6", "137 to 286", "at least 87"; "about 87" where it is counted from a date that is about so. */
export function wordsOfCount(
  count: DayCount,
  table: DateLanguage = dates,
  sureness: Qualifier = 'none',
): string {
  if (count.most !== undefined)
    return qualifiedWords(
      rangeOfCount(count, (number) => numeral(number, table), table),
      sureness,
      table,
    );
  return rangeOfCount(count, (number) => qualifiedWords(numeral(number, table), sureness, table), table);
}

/** "88th", "75th or 76th", "138th to 287th", "88th or a later": a number of a day, to stand before the noun. */
export function wordsOfOrdinals(count: DayCount, table: DateLanguage = dates): string {
  const { least, most } = count;
  if (most === undefined) return table.orLater(ordinal(least, table));
  return rangeOfCount(count, (number) => ordinal(number, table), table);
}

function rangeOfCount(
  { least, most, only = [] }: DayCount,
  words: (number: number) => string,
  table: DateLanguage,
): string {
  if (only.length > 1)
    return new Intl.ListFormat(table.locale, { type: 'disjunction' }).format(only.map(words));
  const adjoining = most === least + 1;
  return table.count({ least: words(least), ...(most !== undefined && { most: words(most) }), adjoining });
}

/** "2 months and 25 days"; "0 days" when there is none. */
export function wordsOfCalendarSpan(span: CalendarSpan, table: DateLanguage = dates): string {
  const rules = new Intl.PluralRules(table.locale);
  const units = (['years', 'months', 'days'] as const).filter((unit) => span[unit] > 0);
  const parts = (units.length === 0 ? (['days'] as const) : units).map((unit) =>
    table.calendarPart(unit, numeral(span[unit], table), rules.select(span[unit])),
  );
  return new Intl.ListFormat(table.locale, { type: 'conjunction' }).format(parts);
}

/** "88th" */
export function ordinal(count: number, table: DateLanguage = dates): string {
  const plural = new Intl.PluralRules(table.locale, { type: 'ordinal' }).select(count);
  return table.ordinal(numeral(count, table), plural);
}

/**
 * The value for `<time datetime>`, which HTML limits to a year, a month or a day from the year 1 on. Undefined for
 * every date that this would make more exact than it is: those go in `data-edtf` only.
 */
export function htmlDatetimeOf(edtf: Edtf): string | undefined {
  if (edtf.kind !== 'date' || edtf.qualifier !== 'none' || edtf.year < 1) return undefined;
  switch (edtf.precision) {
    case 'day':
      return edtf.dayOfMonth === undefined ? undefined : edtf.text;
    case 'month':
      return edtf.month === undefined ? undefined : edtf.text;
    case 'year':
      return edtf.text.replace(/^Y/, '');
    case 'season':
    case 'decade':
    case 'century':
      return undefined;
  }
}

function dateWords(date: CalendarDate, table: DateLanguage, plain = plainWords(date, table)): string {
  return qualifiedWords(plain, date.qualifier, table);
}

/** Words for something that follows from a date, as sure as the date is: "about day 52", "perhaps 1995". */
export function qualifiedWords(plain: string, qualifier: Qualifier, table: DateLanguage = dates): string {
  switch (qualifier) {
    case 'none':
      return plain;
    case 'approximate':
      return table.approximate(plain);
    case 'uncertain':
      return table.uncertain(plain);
    case 'uncertain-approximate':
      return table.uncertain(table.approximate(plain));
  }
}

function plainWords(date: CalendarDate, table: DateLanguage): string {
  const { precision, year, month, dayOfMonth, firstDay, lastDay } = date;
  const monthWords = (): string =>
    table.joinDate({ month: namesOf(firstDay, 'month', table).month, year: table.year(year) });
  switch (precision) {
    case 'day':
      if (dayOfMonth !== undefined) return wordsOfDay(firstDay, { language: table });
      return table.someDay(month === undefined ? table.year(year) : monthWords());
    case 'month':
      return month === undefined ? table.someMonth(table.year(year)) : monthWords();
    case 'season':
      return table.season(month ?? 21, year);
    case 'year':
      return table.year(year);
    case 'decade':
    case 'century':
      return table.someYear(civilOf(firstDay).year, civilOf(lastDay).year);
  }
}

function oneOfWords({ members }: OneOf, table: DateLanguage): string {
  const plain = members.filter((member) => member.kind === 'date');
  const words =
    plain.length === members.length
      ? shortened(plain, table)
      : members.map((member) => memberWords(member, table));
  return new Intl.ListFormat(table.locale, { type: 'disjunction' }).format(words);
}

function memberWords(member: OneOfMember, table: DateLanguage): string {
  switch (member.kind) {
    case 'date':
      return dateWords(member, table);
    case 'from-to': {
      const [from = '', to = ''] = shortened([member.from, member.to], table);
      return table.between(from, to);
    }
    case 'on-or-before':
      return table.notAfter(dateWords(member.date, table), member.date.precision);
    case 'on-or-after':
      return table.notBefore(dateWords(member.date, table), member.date.precision);
  }
}

/**
 * Dates in words, all but the last without what they share with it: "12" and "14 March 1995". Whole where any of them
 * is of another precision or qualified.
 */
function shortened(dates: readonly CalendarDate[], table: DateLanguage): readonly string[] {
  const last = dates.at(-1);
  const shared = last !== undefined && dates.every((date) => isShortable(date, last.precision));
  return dates.map((date) => {
    if (!shared || date === last || date.year !== last.year) return dateWords(date, table);
    const { day, month } = namesOf(date.firstDay, date.precision === 'day' ? 'day' : 'month', table);
    if (date.precision === 'month') return table.joinDate({ month });
    return table.joinDate(
      dates.every((one) => one.month === last.month && one.year === last.year) ? { day } : { day, month },
    );
  });
}

function dateOfDay(day: Day): CalendarDate {
  const { year, month, dayOfMonth } = civilOf(day);
  return {
    kind: 'date',
    text: isoDay(day),
    precision: 'day',
    qualifier: 'none',
    firstDay: day,
    lastDay: day,
    year,
    month,
    dayOfMonth,
  };
}

function isShortable(date: CalendarDate, precision: Precision): boolean {
  const named = precision === 'day' ? date.dayOfMonth !== undefined : date.month !== undefined;
  return (
    (precision === 'day' || precision === 'month') &&
    named &&
    date.precision === precision &&
    date.qualifier === 'none'
  );
}

function sideWords(end: IntervalEnd, table: DateLanguage, short?: string): SideWords {
  return end.kind === 'date' ? { kind: 'date', words: short ?? dateWords(end, table) } : { kind: end.kind };
}

function numeral(count: number, { locale }: DateLanguage): string {
  return new Intl.NumberFormat(locale).format(count);
}

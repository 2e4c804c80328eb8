import { dayOf } from '../../time/bounds/bounds.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { listWords, say } from '../../words/say.ts';
import { edtfOf, related, type AskedDate, type AskedDays, type ReadDate } from './asked-date.ts';
import { joiningWords } from './joining-words.ts';

/** The query with what joins days of one month as "&": "12, 13 December". @param months a form of the names of months */
export function withDaysJoined(query: string, months: string): string {
  // No word stands before them that counts otherwise, as "section" does.
  const days = new RegExp(
    `(?<=(?<!\\d[.,:/-]?\\s*|(?<!\\p{L})${counting}[.\\s]*|[^\\s(])(?:${day},\\s*)*${day}),\\s?(?=${day}\\s+${months})`,
    'giu',
  );
  return query.replace(days, (comma) => '&'.padStart(comma.length));
}

const counting =
  '(?:section|article|paragraph|page|p|pp|no|number|chapter|part|point|item|resolution|annex|rule|case|volume|line|day|week)s?';
const day = '[0-3]?\\d(?:st|nd|rd|th)?';

/** Dates of a query in order, those of one listing as one: "12, 13 and 15 December" asks for any of its days. */
export function listed(query: string, dates: readonly ReadDate[]): readonly ReadDate[] {
  const isLoud = !/\p{Ll}/u.test(query);
  const listings = dates.reduce<readonly (readonly ReadDate[])[]>((done, one) => {
    const listing = done.at(-1) ?? [];
    const last = listing.at(-1);
    const isNext =
      last !== undefined &&
      [last, one].every(({ date }) => date.printed !== undefined) &&
      isJoiner(query, last, one, isLoud);
    return isNext ? [...done.slice(0, -1), [...listing, one]] : [...done, [one]];
  }, []);
  return listings.map((listing) => {
    const [first, last] = [listing[0]!, listing.at(-1)!];
    if (first === last) return first;
    const { start } = first;
    const { end } = last;
    const dates = listing.map(({ date }) => date);
    return { start, end, date: anyOf(dates, query.slice(start, end)) };
  });
}

// Whoever writes AND in capitals asks for both.
function isJoiner(query: string, last: ReadDate, next: ReadDate, isLoud: boolean): boolean {
  const between = query.slice(last.end, next.start);
  const upToNext = query.slice(last.start, next.start);
  return onlyJoins.test(between) && joins.test(upToNext) && (isLoud || !/\sAND\s/u.test(upToNext));
}

const onlyJoins = new RegExp(`^[\\s,;&]*(?:(?:${joiningWords})\\s+)?$`, 'iu');
const joins = new RegExp(`(?:[,;&]|[\\s,](?:${joiningWords}))\\s*$`, 'iu');

function anyOf(dates: readonly AskedDate[], text: string): AskedDate {
  const printed = dates.flatMap((one) => [...(one.printed ?? []), ...wordsOfWhole(one)]);
  const days = dates.map(onlyDay);
  const narrows = dates.every((one) => one.narrows);
  const set = edtfOf(`[${days.map((day) => (day === undefined ? '' : isoDay(day))).join()}]`);
  if (set !== undefined && !days.includes(undefined)) {
    const asked = related('during', [set], text);
    return {
      ...asked,
      printed: [...new Set([...(asked.printed ?? []), ...printed])],
      written: text,
      narrows,
    };
  }
  const isAnyYear = dates.every((one) => one.days.kind === 'every-year');
  const told = isAnyYear
    ? say(words.inAnyYear, {
        date: listWords(
          dates.flatMap((one) => one.printed ?? []),
          'or',
        ),
      })
    : listWords(
        dates.map((one) => one.told),
        'or',
      );
  return { text, told, days: together(dates.map((one) => one.days)), written: text, printed, narrows };
}

// Of "1 and 2 March 1995", or "March 1, 2, 1995", the "1" and the "2, 1995" are no words of a day.
function wordsOfWhole({ days, written = '' }: AskedDate): readonly string[] {
  const isWhole =
    days.kind === 'every-year' || /\d{4}.*(?:\p{L}{3}|[./-])|(?:\p{L}{3}|[./-]).*\d{4}/u.test(written);
  return isWhole && written !== '' ? [written] : [];
}

function onlyDay({ days }: AskedDate): number | undefined {
  const [only, another] = days.kind === 'stretches' ? days.stretches : [];
  const day = only && dayOf(only.start.earliest);
  return another === undefined && only !== undefined && day === dayOf(only.end.latest) ? day : undefined;
}

function together(all: readonly AskedDays[]): AskedDays {
  const stretches = all.flatMap((days) => (days.kind === 'stretches' ? [days.stretches] : []));
  return stretches.length === all.length
    ? { kind: 'stretches', stretches: stretches.flat() }
    : { kind: 'any', of: all };
}

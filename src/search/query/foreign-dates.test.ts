import { expect, test } from 'vitest';
import { monthBeginnings } from '../../time/written/month-beginnings.ts';
import { foreignDates } from './foreign-dates.ts';
import type { ForeignLanguage } from './foreign-months.ts';

/** The longest of the dates that begin first, as the query's reader takes it. */
async function told(text: string): Promise<string | undefined> {
  const found = await foreignDates(text, Object.keys(monthBeginnings) as ForeignLanguage[]);
  const [first] = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return first && `${text.slice(0, first.start)}|${first.date.told}|${text.slice(first.end)}`;
}

test.each([
  ['12 декабря 1994', '|12 December 1994|'],
  ['в декабре 1994 г.', '|December 1994|'],
  ['с 12 по 15 декабря 1994', '|from 12 to 15 December 1994|'],
  ['после 12 декабря 1994', '|after 12 December 1994|'],
  ['дорога 12 декабря', 'дорога |12 December, any year|'],
  ['декабрь', '|December, any year|'],
  ['12 грудня 1994', '|12 December 1994|'],
  ['1994 թ. դեկտեմբերի 12', '|12 December 1994|'],
  ['դեկտեմբեր', '|December, any year|'],
  ['12 Aralık 1994', '|12 December 1994|'],
  ['Aralık 1994', '|December 1994|'],
  ['12 dekabr 1994', '|12 December 1994|'],
  ['1994-cü il dekabrın 12', '|12 December 1994|'],
  ['le 1er mars 1995', '|1 March 1995|'],
  ['route décembre 1994', 'route |December 1994|'],
  ['12. Dezember 1994', '|12 December 1994|'],
  ['12 de diciembre de 1994', '|12 December 1994|'],
  ['١٢ ديسمبر ١٩٩٤', '|12 December 1994|'],
  ['30 февраля 1994', undefined],
  ['mars', undefined],
])('%s', async (text, expected) => {
  expect(await told(text)).toBe(expected);
});

test.each([
  ['12 et 13 décembre', ['12 December, any year', '13 December, any year']],
  ['le 12 et le 13 décembre 1994', ['12 December 1994', '13 December 1994']],
  ['12., 13. und 14. Dezember 1994', ['12 December 1994', '13 December 1994', '14 December 1994']],
  ['12 и 13 декабря 1994', ['12 December 1994', '13 December 1994']],
  ['30 y 31 de febrero de 1994', []],
  ['3,5 et 13 décembre', ['13 December, any year']],
])('the days of a listing: %s', async (text, expected) => {
  const found = await foreignDates(text, Object.keys(monthBeginnings) as ForeignLanguage[]);
  const days = found.toSorted((a, b) => a.start - b.start).map(({ date }) => date.told);
  expect([...new Set(days)]).toEqual(expected);
});

import { expect, test } from 'vitest';
import { dayFromCivil } from './day.ts';
import { requireEdtf } from './parse.ts';
import { htmlDatetimeOf, wordsOf, wordsOfDay } from '../../words/dates.ts';

test('the zone asked for is the one in force', () => {
  const asked = process.env['TZ'];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(asked === undefined || asked === '' || timeZone === asked).toBe(true);
});

// Days on which a zone changes its clocks or skips a day, and the turn of a year.
test.each([
  [2011, 12, 30, 'Friday, 30 December 2011'],
  [1994, 12, 31, 'Saturday, 31 December 1994'],
  [1995, 1, 1, 'Sunday, 1 January 1995'],
  [1995, 3, 12, 'Sunday, 12 March 1995'],
  [1995, 11, 5, 'Sunday, 5 November 1995'],
])('%i-%i-%i is the same day in every zone', (year, month, dayOfMonth, words) => {
  const day = dayFromCivil(year, month, dayOfMonth);
  expect(day * 86_400_000).toBe(Date.UTC(year, month - 1, dayOfMonth));
  expect(wordsOfDay(day, { weekday: true })).toBe(words);
});

test('a date-time is cut to the day as written, in every zone', () => {
  const date = requireEdtf('1995-03-01T00:30:00+04:00', { cutTimeTo: 'day' });
  expect(wordsOf(date)).toBe('1 March 1995');
  expect(htmlDatetimeOf(date)).toBe('1995-03-01');
});

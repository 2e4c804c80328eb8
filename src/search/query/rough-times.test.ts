import { expect, test } from 'vitest';
import { findDateTexts } from '../../time/english/english-dates.ts';
import { isoDay } from '../../time/edtf/day.ts';
import type { AskedDate } from './asked-date.ts';
import { roughTime, weeksIn } from './rough-times.ts';

function daysOf(date: AskedDate | undefined): string {
  if (date?.days.kind === 'every-year') {
    const { from, to } = date.days;
    return `${from.month}-${from.day} to ${to.month}-${to.day}`;
  }
  const [stretch] = date?.days.kind === 'stretches' ? date.days.stretches : [];
  const day = (limit: { readonly kind: string; readonly day?: number } | undefined) =>
    limit?.day === undefined ? '?' : isoDay(limit.day);
  const { start, end } = stretch ?? {};
  return `${day(start?.earliest)} or ${day(start?.latest)} to ${day(end?.earliest)} or ${day(end?.latest)}`;
}

test.each([
  ['late April 1995', '1995-04-16 or 1995-04-21 to 1995-04-30 or 1995-04-30'],
  ['mid-September 1995', '1995-09-08 or 1995-09-11 to 1995-09-20 or 1995-09-22'],
  ['the end of September 1995', '1995-09-16 or 1995-09-21 to 1995-09-30 or 1995-09-30'],
  ['early 1995', '1995-01-01 or 1995-01-01 to 1995-03-31 or 1995-06-30'],
])('%s is a share that nobody has drawn the limits of', (text, days) => {
  const [found] = findDateTexts(text, { years: 'any' });
  expect(daysOf(roughTime(text, found?.share ?? []))).toBe(days);
});

test('a date that is no share, and a share with limits, is none', () => {
  const [found] = findDateTexts('April 1995', { years: 'any' });
  expect(found?.share).toBeUndefined();
  expect(roughTime('April 1995', ['1995-04'])).toBeUndefined();
  const [half] = findDateTexts('second half of April 1995', { years: 'any' });
  expect(roughTime('second half of April 1995', half?.share ?? [])).toBeUndefined();
});

test.each([
  // 1 April 1995 was a Saturday.
  ['first week of April 1995', '1995-04-01 or 1995-04-01 to 1995-04-02 or 1995-04-07'],
  ['the 2nd week of April 1995', '1995-04-03 or 1995-04-08 to 1995-04-09 or 1995-04-14'],
  ['last week of April 1995', '1995-04-24 or 1995-04-24 to 1995-04-30 or 1995-04-30'],
  ['in the week of 20 December 1994', '1994-12-14 or 1994-12-20 to 1994-12-20 or 1994-12-26'],
  ['the first week of April', '4-1 to 4-7'],
])('%s', (text, days) => {
  const [found] = weeksIn(text);
  expect(found && text.slice(found.start, found.end)).toBe(text);
  expect(daysOf(found?.date)).toBe(days);
});

test.each(['the week of the flood', 'a week in April', 'last week', 'the first week of 1995'])(
  '%s is no such week',
  (text) => {
    expect(weeksIn(text)).toEqual([]);
  },
);

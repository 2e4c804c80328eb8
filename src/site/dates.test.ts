import { expect, test } from 'vitest';
import { isInstant } from '../model/instant.ts';
import { isoDay } from '../time/edtf/day.ts';
import { readInstant } from './dates.ts';

test.each([
  ['1995-03-10T08:15:00Z', '1995-03-10 08:15 1995-03-10T08:15:00Z'],
  ['1995-03-10T12:15:30+04:00', '1995-03-10 08:15 1995-03-10T08:15:30Z'],
  ['1995-03-10T00:30:00+04:00', '1995-03-09 20:30 1995-03-09T20:30:00Z'],
  ['1994-12-31T23:30:00-05:30', '1995-01-01 05:00 1995-01-01T05:00:00Z'],
  ['1996-02-29T23:59:59Z', '1996-02-29 23:59 1996-02-29T23:59:59Z'],
  ['1969-12-31T23:59:59Z', '1969-12-31 23:59 1969-12-31T23:59:59Z'],
])('%s is %s', (text, told) => {
  const { day, time, iso } = readInstant(text)!;
  expect(`${isoDay(day)} ${time} ${iso}`).toBe(told);
  expect(isInstant(text)).toBe(true);
});

test.each([
  '',
  '1995-03-10',
  '1995-03-10T08:15:00',
  '1995-03-10T08:15Z',
  '1995-03-10 08:15:00Z',
  '1995-02-29T08:15:00Z',
  '1995-02-30T08:15:00+04:00',
  '1995-13-01T08:15:00Z',
  '1995-03-10T24:00:00Z',
  '1995-03-10T08:60:00Z',
  '1995-03-10T08:15:00+24:00',
  '1995-03-10T08:15:00+04:60',
  '1995-03-10T08:15:00+0400',
  '10 March 1995, 08:15',
])('%j is no instant', (text) => {
  expect(readInstant(text)).toBeUndefined();
  expect(isInstant(text)).toBe(false);
});

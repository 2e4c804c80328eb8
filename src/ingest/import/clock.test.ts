import { expect, test } from 'vitest';
import { isImpossibleClock, isImpossibleZone, isMidnight } from './clock.ts';

test.each([
  ['25:99'],
  ['24:01'],
  ['24:00:01'],
  ['23:60'],
  ['12:30:61'],
  ['12:30:60'],
  ['99'],
  ['2460'],
  ['13:00 PM'],
  ['0:30 a.m.'],
  ['13 pm'],
  ['-1:00'],
  ['0.604166'],
  ['14:30 (UTC+25)'],
  ['14:30 UTC-15:00'],
  ['14:30–25:00'],
  ['100:00'],
  ['14.75'],
])('%s is shown by no clock', (text) => {
  expect(isImpossibleClock(text)).toBe(true);
});

test.each([
  ['00:00'],
  ['14:30'],
  ['14:30:15'],
  ['14:30:15.250'],
  ['24:00'],
  ['23:59:60'],
  ['9'],
  ['1430'],
  ['14.30'],
  ['14h30'],
  ['2 pm'],
  ['12:30 a.m.'],
  ['2:30:00 PM'],
  ['14:30 (UTC+5:30)'],
  ['14:30 UTC+14'],
  ['14:30–16:00'],
  ['14:30-16:00'],
  ['14:30Z'],
  ['14:30 CET'],
  ['half past two'],
  ['in the evening'],
  ['between 9 and 10'],
])('%s may be a time of day', (text) => {
  expect(isImpossibleClock(text)).toBe(false);
});

test.each([
  ['00:00', true],
  ['0:00:00', true],
  ['12:00 AM', true],
  ['12:00:00 a.m.', true],
  ['12:00', false],
  ['12:00 PM', false],
  ['00:00:30', false],
])('%s is midnight: %s', (text, is) => {
  expect(isMidnight(text)).toBe(is);
});

test('zones are 14 hours away at most', () => {
  expect([isImpossibleZone('14', '00'), isImpossibleZone('14', '01'), isImpossibleZone('05', '75')]).toEqual([
    false,
    true,
    true,
  ]);
});

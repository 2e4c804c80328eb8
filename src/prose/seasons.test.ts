import { expect, test } from 'vitest';
import { sentenceDates } from './find-dates.ts';
import { inNorthernSeason } from './seasons.ts';
import { standingOf } from './compare-dates.ts';

test.each([
  ['autumn 1994', '1994-10-05', 'agreed'],
  ['autumn 1994', '1994-03-24', 'contradicted'],
  ['winter 1994', '1994-01-10', 'agreed'],
  ['winter 1994', '1995-02-10', 'agreed'],
  ['winter 1994', '1994-08-22', 'contradicted'],
  ['summer 1994', '1994-08-22', 'agreed'],
  ['May 1994', '1994-08-22', 'contradicted'],
])('north of the equator %s is to %s as it is: %s', (words, day, standing) => {
  const [date] = sentenceDates(`It was in ${words}.`, 'en');
  expect(date && standingOf(inNorthernSeason(date).meanings, [{ of: 'whole', edtf: day }])).toBe(standing);
});

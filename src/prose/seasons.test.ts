import { expect, test } from 'vitest';
import { sentenceDates } from './find-dates.ts';
import { inNorthernSeason } from './seasons.ts';
import { standingOf } from './compare-dates.ts';

test.each([
  ['autumn 2022', '2022-10-05', 'agreed'],
  ['autumn 2022', '2022-03-24', 'contradicted'],
  ['winter 2022', '2022-01-10', 'agreed'],
  ['winter 2022', '2023-02-10', 'agreed'],
  ['winter 2022', '2022-08-22', 'contradicted'],
  ['summer 2022', '2022-08-22', 'agreed'],
  ['May 2022', '2022-08-22', 'contradicted'],
])('north of the equator %s is to %s as it is: %s', (words, day, standing) => {
  const [date] = sentenceDates(`It was in ${words}.`, 'en');
  expect(date && standingOf(inNorthernSeason(date).meanings, [{ of: 'whole', edtf: day }])).toBe(standing);
});

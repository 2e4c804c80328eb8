import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

type Limits = Subject['bounds']['start'];

const day = (year: number, month: number, of: number) => dayFromCivil(year, month, of);
const subject = (title: string, shape: Subject['shape'], start: Limits, edtf?: string): Subject => ({
  address: `events/${title.toLowerCase().replaceAll(' ', '-')}/`,
  title,
  names: [title],
  kind: 'k',
  shape,
  dates: edtf === undefined ? [] : [{ of: shape === 'span' ? 'start' : 'whole', edtf }],
  bounds: { start, end: shape === 'span' ? [null, null] : start },
  actors: [],
  texts: [],
});
const check = proseChecker({
  kinds: [],
  actors: [],
  persons: [],
  subjects: [
    subject('Closure of the road', 'span', [day(1994, 12, 12), day(1994, 12, 12)], '1994-12-12'),
    subject('Closure of the bridge', 'span', [day(1995, 1, 1), day(1995, 1, 3)], '[1995-01-01..1995-01-03]'),
    subject('Closure of the inn', 'span', [null, null]),
    subject('Fair at the mill', 'point', [day(1995, 1, 5), day(1995, 1, 5)], '1995-01-05'),
  ],
});
const numbersOn = (text: string, asOf?: number) =>
  check({ text, links: [], apart: [] }, { language: 'en', asOf }).filter(({ fact }) => fact === 'day-number');

test.each([
  ['9 March 1995 was day 88 of the closure of the road.', 'agreed'],
  ['9 March 1995 was day 87 of the closure of the road.', 'contradicted'],
  ['The fair at the mill was held on the 25th day of the closure of the road.', 'agreed'],
  ['The fair at the mill was held on the 24th day of the closure of the road.', 'contradicted'],
  // A start within three days leaves three numbers.
  ['9 March 1995 was day 65 of the closure of the bridge.', 'contradicted'],
  ['9 March 1995 was day 66 of the closure of the bridge.', 'agreed'],
  ['9 March 1995 was day 68 of the closure of the bridge.', 'agreed'],
  ['9 March 1995 was day 69 of the closure of the bridge.', 'contradicted'],
  // Nobody says when it began, or of which day it is told, or the day was before.
  ['9 March 1995 was day 3 of the closure of the inn.', 'unknown'],
  ['It was day 88 of the closure of the road.', 'unknown'],
  ['1 March 1994 was day 5 of the closure of the road.', 'unknown'],
  // From one date of the sentence to the other, both counted.
  ['From 7 to 9 March 1995: day 3.', 'agreed'],
])('%s', (text, verdict) => {
  expect(numbersOn(text).map((one) => one.verdict)).toEqual([verdict]);
});

test.each([
  [88, 'agreed'],
  [89, 'contradicted'],
])('counted from the first of two days of the sentence before, 9 March is day %i: %s', (number, verdict) => {
  const text = `12 December 1994 to 9 March 1995 is 87 days. Counting the first day, 9 March 1995 is day ${number}.`;
  expect(numbersOn(text).map((one) => one.verdict)).toEqual([verdict]);
  expect(numbersOn(text.replace('12 December 1994 to ', '')).map((one) => one.verdict)).toEqual(['unknown']);
  const [wrong] = numbersOn(text);
  if (verdict === 'contradicted') expect(wrong?.record).toMatchObject({ numbers: [[88, 88]] });
});

test('without a day in the sentence the day for which the prose speaks is meant', () => {
  const text = 'It was day 88 of the closure of the road.';
  expect(numbersOn(text, day(1995, 3, 9)).map(({ verdict }) => verdict)).toEqual(['agreed']);
  expect(numbersOn(text, day(1995, 3, 10))).toMatchObject([
    { verdict: 'contradicted', record: { of: 'day-number', numbers: [[89, 89]] } },
  ]);
});

import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseChecker } from './check-prose.ts';
import type { Subject } from './types.ts';

const on = (month: number, day: number) => dayFromCivil(1995, month, day);
const bare = { kind: 'k', shape: 'span', actors: [], texts: [] } as const;
// Nobody settles when it ended.
const closure: Subject = {
  ...bare,
  address: 'events/closure/',
  title: 'Closure of the road',
  names: ['Closure of the road'],
  dates: [
    { of: 'start', edtf: '1995-01-11', adopted: true },
    { of: 'start', edtf: '1995-01-09' },
    { of: 'end', edtf: '1995-04-21' },
    { of: 'end', edtf: '1995-09-18' },
  ],
  bounds: { start: [on(1, 11), on(1, 11)], end: [on(4, 21), on(9, 18)] },
};
const flood: Subject = {
  ...bare,
  address: 'events/flood/',
  title: 'Flood of the mill',
  names: ['Flood of the mill'],
  dates: [
    { of: 'start', edtf: '1995-01-11' },
    { of: 'end', edtf: '1995-02-10' },
  ],
  bounds: { start: [on(1, 11), on(1, 11)], end: [on(2, 10), on(2, 10)] },
};
const strike: Subject = {
  ...closure,
  address: 'events/strike/',
  title: 'Strike at the mill',
  names: ['Strike at the mill'],
  dates: [
    { of: 'start', edtf: '1995-01-11' },
    { of: 'end', edtf: '1995-04-21', isCandidate: true },
    { of: 'end', edtf: '1995-05-01' },
    { of: 'end', edtf: '1995-09-18' },
    { of: 'end', edtf: '1995-09-18', isCandidate: true },
  ],
};
const check = proseChecker({ kinds: [], actors: [], persons: [], subjects: [closure, flood, strike] });
const told = (text: string) =>
  check({ text, links: [], apart: [] }, { language: 'en' })
    .filter(({ fact }) => fact === 'duration' || fact === 'day-number')
    .map(({ verdict, why }) => (why === undefined ? verdict : `${verdict} ${why}`));

test.each([
  // To a day on which it was on for certain
  ['On 11 April 1995 the closure of the road had lasted 90 days.', 'agreed'],
  ['On 11 April 1995 the closure of the road had lasted 92 days.', 'unknown disputed'],
  ['On 11 April 1995 the closure of the road had lasted 94 days.', 'contradicted'],
  ['11 April 1995 was day 91 of the closure of the road.', 'agreed'],
  ['11 April 1995 was day 93 of the closure of the road.', 'unknown disputed'],
  ['11 April 1995 was day 92 of the closure of the road.', 'contradicted'],
  // To a day after the first end that is given
  ['On 1 June 1995 the closure of the road had lasted 141 days.', 'unknown if-lasting'],
  ['On 1 June 1995 the closure of the road had lasted 100 days.', 'unknown if-lasting'],
  ['On 1 June 1995 the closure of the road had lasted 150 days.', 'contradicted'],
  ['On 1 June 1995 the closure of the road had lasted 90 days.', 'contradicted'],
  ['1 June 1995 was day 142 of the closure of the road.', 'unknown if-lasting'],
  ['1 June 1995 was day 150 of the closure of the road.', 'contradicted'],
  // To a day after its end
  ['On 1 December 1995 the closure of the road had lasted 324 days.', 'contradicted'],
  ['1 December 1995 was day 325 of the closure of the road.', 'contradicted'],
  ['On 1 March 1995 the flood of the mill had lasted 49 days.', 'contradicted'],
  ['On 1 February 1995 the flood of the mill had lasted 21 days.', 'agreed'],
  // To a month or a year
  ['By the end of 1995 the flood of the mill had lasted a year.', 'contradicted'],
  ['The flood of the mill had lasted two months by March 1995.', 'contradicted'],
  ['By 1996 the flood of the mill had lasted a year.', 'contradicted'],
  ['By the end of 1995 the flood of the mill had lasted a month.', 'agreed'],
  ['By March 1996 the flood of the mill had lasted 30 days.', 'agreed'],
  ['By the end of March 1995 the closure of the road had lasted 79 days.', 'agreed'],
  ['By March 1995 the closure of the road had lasted two months.', 'agreed'],
  ['By the end of 1996 the closure of the road had lasted two years.', 'contradicted'],
  ['By 1997 the closure of the road had lasted 500 days.', 'contradicted'],
  ['By June 1995 the closure of the road had lasted 150 days.', 'unknown if-lasting'],
  // In all
  ['The closure of the road lasted 100 days.', 'unknown disputed'],
  ['The closure of the road lasted 250 days.', 'unknown disputed'],
  ['The closure of the road lasted 150 days.', 'unknown unsettled'],
  ['The closure of the road lasted 90 days.', 'contradicted'],
  ['The closure of the road lasted for a year.', 'contradicted'],
  ['The closure of the road lasted 300 days.', 'contradicted'],
  ['The flood of the mill lasted 30 days.', 'agreed'],
  ['The flood of the mill lasted for a month.', 'agreed'],
  ['The flood of the mill went on for a year.', 'contradicted'],
])('%s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

const dates = (text: string) =>
  check({ text, links: [], apart: [] }, { language: 'en' })
    .filter(({ fact }) => fact === 'date')
    .map(({ verdict, why }) => (why === undefined ? verdict : `${verdict} ${why}`));

test.each([
  ['The closure of the road ended on 21 April 1995.', 'unknown disputed'],
  ['The closure of the road ended on 1 June 1995.', 'unknown unsettled'],
  ['The closure of the road ended in June 1995.', 'unknown unsettled'],
  ['The closure of the road ended in the summer of 1995.', 'unknown unsettled'],
  ['The closure of the road lasted from 11 January to 1 June 1995.', 'unknown undecided'],
  ['The closure of the road ended on 1 April 1995.', 'contradicted'],
  ['The closure of the road ended on 1 October 1995.', 'contradicted'],
  // It is settled when it began, and when the flood ended
  ['The closure of the road began on 15 January 1995.', 'contradicted'],
  ['The flood of the mill ended on 1 February 1995.', 'contradicted'],
])('a list of candidates proves nothing of the days between: %s', (text, expected) => {
  expect(dates(text)).toEqual([expected]);
});

test('an order that is not decided is told with both dates', () => {
  const text = 'The flood of the mill came before the strike at the mill.';
  const later = 'The flood of the mill came before the fair.';
  const fair: Subject = {
    ...flood,
    address: 'events/fair/',
    title: 'The fair',
    names: ['The fair'],
    shape: 'point',
    dates: [{ of: 'whole', edtf: '1995-02-01' }],
    bounds: { start: [on(2, 1), on(2, 1)], end: [on(2, 1), on(2, 1)] },
  };
  const among = proseChecker({ kinds: [], actors: [], persons: [], subjects: [flood, strike, fair] });
  const found = [text, later].map((one) =>
    among({ text: one, links: [], apart: [] }, { language: 'en' }).find(({ fact }) => fact === 'order'),
  );
  expect(found).toMatchObject([
    { verdict: 'unknown', why: 'undecided' },
    {
      verdict: 'unknown',
      why: 'undecided',
      record: {
        kind: 'dated',
        things: [
          { title: 'Flood of the mill', edtf: '1995-01-11/1995-02-10' },
          { title: 'The fair', edtf: '1995-02-01' },
        ],
      },
    },
  ]);
});

test.each([
  ['The strike at the mill ended on 21 April 1995.', 'candidate', undefined],
  ['The strike at the mill ended on 21 April.', 'candidate', undefined],
  ['The strike at the mill lasted from 11 January to 21 April 1995.', 'candidate', undefined],
  ['The strike at the mill ended on 1 May 1995.', 'disputed', ['1995-05-01', '1995-09-18']],
  ['The strike at the mill ended on 18 September 1995.', 'disputed', ['1995-05-01', '1995-09-18']],
  ['The strike at the mill ended on 1 July 1995.', 'unsettled', ['1995-05-01', '1995-09-18']],
])('a candidate of the archive is no date of sources: %s', (text, why, edtf) => {
  const [found] = check({ text, links: [], apart: [] }, { language: 'en' }).filter(
    ({ fact }) => fact === 'date',
  );
  expect(found).toMatchObject({ verdict: 'unknown', why });
  expect(found?.record).toEqual(edtf && { kind: 'dates', edtf });
});

import { anchorDay } from '../../time/bounds/anchor-day.ts';
import { expect, test } from 'vitest';
import { civilOf, isoDay } from '../../time/edtf/day.ts';
import { recordOf, type ShortClaim } from '../../testing/event-records.ts';
import type { EventRecord } from '../../model/archive.ts';
import type { DateClaim } from '../../model/date-claim.ts';
import type { Drawn } from '../types.ts';
import { findGaps } from './gaps.ts';
import { linePhase, lineStates, type LineState } from './span-line.ts';
import { whenOf } from './when.ts';

const at = (...dates: readonly string[]) => dates.map((date) => recordOf(date, 'point', [['whole', date]]));
const toldGaps = (events: Parameters<typeof findGaps>[0], least = 10) =>
  findGaps(events, least).map(
    ({ from, to, days, during }) =>
      `${isoDay(from)}..${isoDay(to)} ${days}${during.map((one) => ` ${one}`).join('')}`,
  );

test.each<[string, readonly EventRecord[], readonly string[]]>([
  ['two days', at('1995-01-01', '1995-01-20'), ['1995-01-02..1995-01-19 18']],
  ['in whatever order', at('1995-01-20', '1995-01-01'), ['1995-01-02..1995-01-19 18']],
  ['exactly as long as asked', at('1995-01-01', '1995-01-12'), ['1995-01-02..1995-01-11 10']],
  ['a day too short', at('1995-01-01', '1995-01-11'), []],
  ['one event', at('1995-01-01'), []],
  [
    'one of seven days ends a gap',
    at('1995-01-01', '[1995-02-01..1995-02-07]', '1995-02-10'),
    ['1995-01-02..1995-01-31 30'],
  ],
  [
    'one of eight days does not',
    at('1995-01-01', '[1995-02-01..1995-02-08]', '1995-02-20'),
    ['1995-01-02..1995-02-19 49'],
  ],
  ['a month does not', at('1995-01-01', '1995-02', '1995-03-01'), ['1995-01-02..1995-02-28 58']],
  [
    'a day or later does not',
    at('1995-01-01', '[1995-02-01..]', '1995-03-01'),
    ['1995-01-02..1995-02-28 58'],
  ],
  [
    'a day or before does not',
    at('1995-01-01', '[..1995-02-01]', '1995-03-01'),
    ['1995-01-02..1995-02-28 58'],
  ],
  [
    'a range of days is covered to its end, whatever begins later and ends sooner',
    at('[1995-01-01..1995-01-07]', '1995-01-02', '1995-01-20'),
    ['1995-01-08..1995-01-19 12'],
  ],
  [
    'a span ends gaps by both its ends, and lasts through what lies between',
    [
      ...at('1995-01-01'),
      recordOf('span', 'span', [['whole', '1995-02-01/1995-03-01']]),
      ...at('1995-04-01'),
    ],
    ['1995-01-02..1995-01-31 30', '1995-02-02..1995-02-28 27 span', '1995-03-02..1995-03-31 30'],
  ],
  [
    'a series ends none',
    [
      ...at('1995-01-01'),
      recordOf('series', 'series', [['whole', '1995-02-01/1995-03-01']]),
      ...at('1995-04-01'),
    ],
    ['1995-01-02..1995-03-31 89'],
  ],
  [
    'a span that may have begun in the gap is not said to last through it',
    [...at('1995-01-01'), recordOf('span', 'span', [['whole', '1995-01/1995-03-01']])],
    ['1995-01-02..1995-02-28 58'],
  ],
  [
    'nor one that may have ended in it',
    [...at('1995-01-01', '1995-03-01'), recordOf('span', 'span', [['whole', '1994-12-01/1995-02']])],
    ['1994-12-02..1994-12-31 30 span', '1995-01-02..1995-02-28 58'],
  ],
  [
    'nor one that nobody says the end of',
    [...at('1995-01-01', '1995-03-01'), recordOf('span', 'span', [['whole', '1994-12-31/']])],
    ['1995-01-02..1995-02-28 58'],
  ],
])('gaps: %s', (_, events, expected) => {
  expect(toldGaps(events)).toEqual(expected);
});

const drawn = (more: Partial<Drawn>): Drawn => ({
  form: 'span',
  from: 10,
  certainFrom: 10,
  certainTo: 20,
  to: 20,
  marks: [],
  startEdge: 'tick',
  endEdge: 'tick',
  ...more,
});
const statesAt = (more: Partial<Drawn>, days: readonly number[]) =>
  lineStates(
    { id: 'span', drawn: drawn(more) },
    days.map((day, index) => ({ id: `${index}`, day })),
  );

test.each<[string, Partial<Drawn>, number, string]>([
  ['the day before', {}, 9, 'none'],
  ['the first day', {}, 10, 'certain'],
  ['the last day', {}, 20, 'certain'],
  ['the day after', {}, 21, 'none'],
  ['before it is certain', { certainFrom: 12 }, 11, 'possible'],
  ['from when it is certain', { certainFrom: 12 }, 12, 'certain'],
  ['after it is certain', { certainTo: 18 }, 19, 'possible'],
  ['the last possible day', { certainTo: 18 }, 20, 'possible'],
  ['after an end about then', { endEdge: 'about' }, 21, 'none'],
  ['after an end that is not known', { endEdge: 'unknown' }, 21, 'possible'],
  ['after an open end', { endEdge: 'open' }, 900, 'possible'],
  ['before a beginning that is not known', { startEdge: 'unknown' }, 9, 'none'],
])('%s it went on: %s', (_, more, day, phase) => {
  expect(linePhase({ id: 'span', drawn: drawn(more) }, day)).toBe(phase);
});

test.each<[string, Partial<Drawn>, readonly number[], readonly LineState[]]>([
  [
    'closes at the last row of its last day',
    {},
    [9, 10, 20, 20, 21],
    ['none', 'certain', 'certain', 'closes', 'none'],
  ],
  ['has no row on its last day', {}, [15, 25], ['certain', 'none']],
  ['ends where it was only possible', { certainTo: 15 }, [15, 18, 20], ['turns', 'possible', 'ends']],
  ['turns at the first row of the day', { certainTo: 15 }, [15, 15], ['turns', 'certain']],
  [
    'does not turn where nothing is certain',
    { certainFrom: 21, certainTo: 9 },
    [9, 12, 20],
    ['none', 'possible', 'ends'],
  ],
  ['does not turn where it is certain to its end', {}, [20], ['closes']],
  ['has no end where nobody gives one', { endEdge: 'unknown' }, [20, 30], ['certain', 'possible']],
  [
    'names a candidate',
    { certainTo: 15, marks: [17, 18] },
    [16, 17, 18, 20],
    ['possible', 'candidate', 'candidate', 'ends'],
  ],
  ['names no candidate while it is certain', { marks: [12] }, [12], ['certain']],
])('the line %s', (_, more, days, expected) => {
  expect(statesAt(more, days)).toEqual(expected);
});

test.each<[string, Partial<Drawn>, LineState]>([
  ['on the first day', {}, 'begins'],
  ['on one of several days', { certainFrom: 12 }, 'may-begin'],
  ['where nothing is certain', { certainFrom: 21, certainTo: 9 }, 'may-begin'],
  ['where no day is certain but the first may be', { certainFrom: 10, certainTo: 9 }, 'may-begin'],
])('beside its own row the line begins %s', (_, more, expected) => {
  const [state] = lineStates({ id: 'span', drawn: drawn(more) }, [{ id: 'span', day: 10 }]);
  expect(state).toBe(expected);
});

const inDocument: Partial<DateClaim> = {
  provenance: { kind: 'document', document: 'letter' },
} as unknown as Partial<DateClaim>;

test.each<[string, EventRecord['shape'], readonly ShortClaim[], ReturnType<typeof whenOf>]>([
  [
    'a day',
    'point',
    [['whole', '1995-03-01']],
    { words: '1 March 1995', numbers: [number('1995-03-01')], monthAndYear: ' March 1995', rest: '' },
  ],
  [
    'a day that a document gives',
    'point',
    [['whole', '1995-03-01', inDocument]],
    { words: '1 March 1995', numbers: [number('1995-03-01', true)], monthAndYear: ' March 1995', rest: '' },
  ],
  [
    'two days, one of them given by a document',
    'point',
    [
      ['whole', '1995-02-24', inDocument],
      ['whole', '1995-02-25'],
    ],
    {
      words: '24 or 25 February 1995',
      numbers: [number('1995-02-24', true), number('1995-02-25')],
      monthAndYear: ' February 1995',
      rest: '',
    },
  ],
  [
    'three days',
    'point',
    [['whole', '[1995-02-24,1995-02-25,1995-02-27]']],
    {
      words: '24, 25 or 27 February 1995',
      numbers: [number('1995-02-24'), number('1995-02-25'), number('1995-02-27')],
      monthAndYear: ' February 1995',
      rest: '',
    },
  ],
  [
    'four days',
    'point',
    [['whole', '[1995-02-20,1995-02-22,1995-02-24,1995-02-26]']],
    vague('20, 22, 24 or 26 February 1995'),
  ],
  [
    'days of two months',
    'point',
    [['whole', '[1995-02-28,1995-03-01]']],
    vague('28 February or 1 March 1995'),
  ],
  ['a month', 'point', [['whole', '1994-03']], vague('March 1994')],
  ['about a day', 'point', [['whole', '1995-03-01~']], vague('about 1 March 1995')],
  ['a day or later', 'point', [['whole', '[1995-03-01..]']], vague('on or after 1 March 1995')],
  [
    'a span from a day',
    'span',
    [['whole', '1992-09-27/1992-11-10']],
    vague('from 27 September to 10 November 1992', [number('1992-09-27')]),
  ],
  [
    'a span from a month',
    'span',
    [['whole', '1994-12/1995-09']],
    vague('from December 1994 to September 1995'),
  ],
  [
    'a span from about a day',
    'span',
    [['whole', '1994-12-12~/..']],
    vague('from about 12 December 1994, still going on when last attested'),
  ],
  [
    'a span whose ends are told apart',
    'span',
    [
      ['start', '1994-12-12', inDocument],
      ['end', '1995-04-28'],
    ],
    {
      words: '12 December 1994 to 28 April 1995',
      numbers: [number('1994-12-12', true)],
      monthAndYear: ' December 1994',
      rest: ' to 28 April 1995',
    },
  ],
  [
    'a span of which a document gives the end alone',
    'span',
    [
      ['start', '1994-12-12'],
      ['end', '1994-12-13', inDocument],
    ],
    {
      words: '12 December 1994 to 13 December 1994',
      numbers: [number('1994-12-12')],
      monthAndYear: ' December 1994',
      rest: ' to 13 December 1994',
    },
  ],
  ['nothing', 'span', [['end', 'open']], vague('still going on when last attested, beginning not known')],
])('%s is set as pieces that join to its words', (_, shape, claims, expected) => {
  const record = recordOf('it', shape, claims);
  const told = whenOf(record);
  expect(told).toEqual({ ...expected, words: told.words });
  expect(told.words).toBe(expected.words);
});

test('a series has no day to set large', () => {
  const series = recordOf('it', 'series', [
    ['start', '1992-11-09'],
    ['end', '1995-03-01'],
  ]);
  expect(whenOf(series).numbers).toEqual([]);
});

test.each<[string, EventRecord['shape'], readonly ShortClaim[], number | undefined]>([
  ['its first day', 'span', [['whole', '1994-12-12/1995-09-24']], 1994],
  ['the last day it can have begun, where that is all', 'point', [['whole', '[..1993-05-01]']], 1993],
  ['its end, where that is all', 'span', [['end', '1995-09-24']], 1995],
  ['nothing', 'span', [['end', 'open']], undefined],
])('an event is sorted by %s', (_, shape, claims, year) => {
  const day = anchorDay(recordOf('it', shape, claims).bounds);
  expect(day === undefined ? undefined : civilOf(day).year).toBe(year);
});

function number(date: string, attested = false) {
  const [record] = at(date);
  const day = record!.bounds.start.earliest;
  if (day.kind !== 'day') throw new Error(date);
  return { day: day.day, number: String(Number(date.slice(-2))), attested };
}

function vague(words: string, numbers: ReturnType<typeof whenOf>['numbers'] = []) {
  return { words, numbers, monthAndYear: '', rest: words };
}

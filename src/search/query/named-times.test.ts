import { describe, expect, test } from 'vitest';
import { isoDay } from '../../time/edtf/day.ts';
import type { Bounds, Limit, Range } from '../../time/edtf/types.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { Word } from '../text/words.ts';
import type { AskedDays, ReadDate } from './asked-date.ts';
import { daysOfSpan, daysOfYear, namedTimes } from './named-times.ts';

const spans = [
  {
    id: 'strike',
    title: 'The strike at the harbour',
    called: ['strike'],
    when: '1994-12-12/1994-12-12/1995-04-28/1995-09-24',
  },
  {
    id: 'truce',
    title: 'Truce of the islands',
    called: [],
    when: '1996-05-12/1996-05-14/1996-06-12/1996-06-12',
  },
];

const dayOf = (limit: Limit) =>
  limit.kind === 'day' && Math.abs(limit.day) < 1_000_000 ? isoDay(limit.day) : '..';
const rangeOf = ({ earliest, latest }: Range) => [...new Set([earliest, latest].map(dayOf))].join('?');
const stretchOf = ({ start, end }: Bounds) => `${rangeOf(start)} to ${rangeOf(end)}`;
const daysOf = (days: AskedDays): string =>
  days.kind === 'stretches'
    ? days.stretches.map(stretchOf).join(' or ')
    : days.kind === 'any'
      ? days.of.map(daysOf).join(' or ')
      : `${days.from.month}-${days.from.day} to ${days.to.month}-${days.to.day}`;

/** The words of each date, and its days. */
const read = (text: string, dates: readonly ReadDate[]) =>
  dates.map(({ start, end, date }) => `${text.slice(start, end)}: ${daysOf(date.days)}`);

describe('days of a year that is left open', () => {
  test.each<readonly [string, readonly string[]]>([
    ['12 December', ['12 December: 12-12 to 12-12']],
    ['road Dec 12 closed', ['Dec 12: 12-12 to 12-12']],
    ['on the 12th of December', ['12th of December: 12-12 to 12-12']],
    [
      '12, 13 & 14 December',
      ['12, : 12-12 to 12-12', '13 & : 12-13 to 12-13', '14 December: 12-14 to 12-14'],
    ],
    ['12 , 13 and 14 May', ['12 , : 5-12 to 5-12', '13 and : 5-13 to 5-13', '14 May: 5-14 to 5-14']],
    ['1st and 2nd March', ['1st and : 3-1 to 3-1', '2nd March: 3-2 to 3-2']],
    ['28, or 30 April', ['28, or : 4-28 to 4-28', '30 April: 4-30 to 4-30']],
    ['31 or 1 May', ['31 or : 5-31 to 5-31', '1 May: 5-1 to 5-1']],
    // Of a number with a point or a colon before it, it is no day.
    ['1.12 and 13 December', ['13 December: 12-13 to 12-13']],
    ['12:12 and 13 December', ['13 December: 12-13 to 12-13']],
    ['32 and 13 December', ['13 December: 12-13 to 12-13']],
    ['9-12 May', ['9-12 May: 5-9 to 5-12', '12 May: 5-12 to 5-12']],
    [
      '12 December to 3 January',
      ['12 December to 3 January: 12-12 to 1-3', '12 December: 12-12 to 12-12', '3 January: 1-3 to 1-3'],
    ],
    ['29 February', ['29 February: 2-29 to 2-29']],
    ['30 February', ['30 February: ']],
    ['31 April', ['31 April: ']],
    ['28–31 February', ['28–31 February: ', '31 February: ']],
    ['March', []],
  ])('%s', (text, days) => {
    expect(read(text, daysOfYear(text))).toEqual(days);
  });

  test.each([
    ['early March', '3-1 to 3-10'],
    ['early in March', '3-1 to 3-10'],
    ['beginning of May', '5-1 to 5-10'],
    ['The start of May', '5-1 to 5-10'],
    ['mid-December', '12-11 to 12-20'],
    ['mid December', '12-11 to 12-20'],
    ['the middle of May', '5-11 to 5-20'],
    ['late February', '2-21 to 2-29'],
    ['the late May', '5-21 to 5-31'],
    ['the end of April', '4-21 to 4-30'],
  ])('a share of a month: %s', (text, days) => {
    expect(read(`road ${text}`, daysOfYear(`road ${text}`))).toEqual([`${text}: ${days}`]);
  });

  test('they may be written, and are told as pages print them', () => {
    expect(daysOfYear('between 28 April and 1 May')[0]?.date).toMatchObject({
      text: 'between 28 April and 1 May',
      told: 'from 28 April to 1 May, any year',
      written: 'between 28 April and 1 May',
      printed: ['from 28 April to 1 May'],
      narrows: false,
    });
    const [before, last] = daysOfYear('12 and 13 May');
    expect([before?.date, last?.date]).toMatchObject([
      { text: '12', told: '12 May, any year', written: '', printed: ['12 May'] },
      { text: '13 May', told: '13 May, any year', written: '13 May', printed: ['13 May'] },
    ]);
  });
});

test.each<readonly [string, readonly string[]]>([
  ['day 80 of the strike', ['day 80 of the strike: 1995-03-01 to 1995-03-01']],
  ['The 3rd day of the strike', ['The 3rd day of the strike: 1994-12-14 to 1994-12-14']],
  ['days 3 to 5 of strike', ['days 3 to 5 of strike: 1994-12-14 to 1994-12-16']],
  ['days 3–5', ['days 3–5: 1994-12-14 to 1994-12-16']],
  ['Days 3 and 4 of the strike at dawn', ['Days 3 and 4 of the strike: 1994-12-14 to 1994-12-15']],
  ['day 1,000 of the strike', ['day 1,000 of the strike: 1997-09-06 to 1997-09-06']],
  [
    'day twelve of the strike at the harbour',
    ['day twelve of the strike at the harbour: 1994-12-23 to 1994-12-23'],
  ],
  // Where it is not known on which day it began.
  [
    'third day of the truce of the islands',
    ['third day of the truce of the islands: 1996-05-14?1996-05-16 to 1996-05-14?1996-05-16'],
  ],
  // Without the name of a span, of the one that the archive counts by.
  ['road day 80', ['day 80: 1995-03-01 to 1995-03-01']],
  ['day 3 of the week', ['day 3: 1994-12-14 to 1994-12-14']],
  ['day 0', []],
  ['monday 3', []],
  ['day 3-x', []],
])('a day of a span: %s', (text, days) => {
  expect(read(text, daysOfSpan(text, spans))).toEqual(days);
});

test('a day of a span is told with its span, and may be written', () => {
  expect(daysOfSpan('days 3 to 5 of the strike', spans)[0]?.date).toMatchObject({
    text: 'days 3 to 5 of the strike',
    told: 'day 3–5: The strike at the harbour',
    written: 'days 3 to 5 of the strike',
    narrows: false,
  });
  expect(daysOfSpan('day 3', [])).toEqual([]);
  expect(daysOfSpan('day 3', spans.slice(1))).toEqual([]);
});

const titles: Readonly<Record<string, string>> = {
  a: 'Fair of the town',
  b: 'The fair at the bridge',
  c: 'Talks after the fair',
  d: 'Talks at the bridge',
  e: 'A flood',
};
const sections: Readonly<Record<string, readonly string[]>> = {
  '1994-01-01/1994-01-01/1994-01-02/1994-01-02': ['a'],
  '1995-01-01/1995-01-01/1995-01-02/1995-01-02': ['b', 'c'],
  '1996-01-01/1996-01-01/1996-01-02/1996-01-02': ['d'],
  'no date': ['e'],
};

/** An index of those titles. `offset`: how far from the beginning words stand; `more`: in more places than are listed. */
const indexOf = ({ kind = 'event', offset = 0, more = false } = {}): SearchIndex =>
  ({
    phrase: (row: readonly Word[]) => {
      const words = row.map(({ letters }) => letters).join(' ');
      const places = Object.entries(titles).flatMap(([id, title]) =>
        ` ${title.toLowerCase()} `.includes(` ${words} `) ? [{ id, kind, offset }] : [],
      );
      return Promise.resolve({ places, more, proven: true });
    },
    record: (id: string) => Promise.resolve({ title: titles[id], byline: 'Event' }),
    having: () => Promise.resolve(new Map(Object.entries(sections))),
  }) as unknown as SearchIndex;

describe('a time that is named', () => {
  test.each<readonly [string, readonly string[]]>([
    ['road during the strike', ['during the strike: 1994-12-12 to 1995-04-28?1995-09-24']],
    ['before the strike at the harbour', ['before the strike at the harbour: .. to 1994-12-11']],
    ['after the truce of the islands', ['after the truce of the islands: 1996-06-13 to ..']],
    ['not  after the strike', ['not  after the strike: .. to 1995-04-28?1995-09-24']],
    ['on the day of the strike', ['on the day of the strike: 1994-12-12 to 1995-04-28?1995-09-24']],
    // Of titles, those that begin with the words.
    ['since the fair', ['since the fair: 1994-01-01 to .. or 1995-01-01 to ..']],
    ['not before the fair', ['not before the fair: 1994-01-01 to .. or 1995-01-01 to ..']],
    ['no later than the fair of the town', ['no later than the fair of the town: .. to 1994-01-02']],
    ['until talks', ['until talks: .. to 1995-01-02 or .. to 1996-01-02']],
    ['following the talks at the bridge and more', ['following the talks at the bridge: 1996-01-03 to ..']],
    ['prior to the bridge', ['prior to the bridge: .. to 1994-12-31 or .. to 1995-12-31']],
    ['throughout a flood', []],
    ['beforehand strike', []],
    ['after nothing of it', []],
  ])('%s', async (text, times) => {
    expect(read(text, await namedTimes(text, spans, indexOf()))).toEqual(times);
  });

  test('is told with what it is, must hold of every hit, and may be written', async () => {
    const [fair] = await namedTimes('since the fair', spans, indexOf());
    expect(fair?.date).toMatchObject({
      text: 'since the fair',
      told: 'since Fair of the town (Event) or The fair at the bridge (Event)',
      written: 'since the fair',
      narrows: true,
    });
    const [strike] = await namedTimes('during the strike', spans, indexOf());
    expect(strike?.date).toMatchObject({ told: 'during: The strike at the harbour', narrows: true });
  });

  test.each([
    ['in a document', { kind: 'document' }],
    ['far behind the title', { offset: 200 }],
    ['in too many places', { more: true }],
  ])('is none of words %s', async (_, changes) => {
    expect(await namedTimes('since the fair', spans, indexOf(changes))).toEqual([]);
  });
});

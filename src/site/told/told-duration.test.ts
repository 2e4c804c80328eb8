import { expect, test } from 'vitest';
import { recordOf, type ShortClaim } from '../../testing/event-records.ts';
import { rangeOfDay } from '../../time/bounds/bounds.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { toldFirstDay, toldOnDay, toldToEnd } from './told-duration.ts';

function dayOf(text: string): number {
  const date = requireEdtf(text);
  if (date.kind !== 'date') throw new Error(`${text} is no day`);
  return date.firstDay;
}

function span(...claims: readonly ShortClaim[]) {
  return recordOf('span', 'span', claims);
}

const candidates: readonly ShortClaim[] = [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995-09-24'],
];

test('a duration is told as of a day, both ways of counting, with the working', () => {
  expect(toldOnDay(span(...candidates), dayOf('1995-03-09'))).toEqual({
    elapsed: '87 days elapsed',
    ordinalDay: 'the 88th day',
    calendar: '2 months and 25 days',
    working: '87 days elapsed, as of 9 March 1995 (12 December 1994 to 9 March 1995, first day not counted)',
  });
});

test('by the calendar the last day of January to that of February is no month', () => {
  const told = toldOnDay(span(['start', '1995-01-31'], ['end', 'open']), dayOf('1995-02-28'));
  expect([told?.elapsed, told?.calendar]).toEqual(['28 days elapsed', '28 days']);
});

test.each<[string, readonly ShortClaim[], string, string | undefined]>([
  ['its first day', candidates, '1994-12-12', '0 days elapsed'],
  ['the day after its first', candidates, '1994-12-13', '1 day elapsed'],
  ['the day before its first', candidates, '1994-12-11', undefined],
  ['its first candidate end', candidates, '1995-04-28', '137 days elapsed'],
  ['the day after its first candidate end', candidates, '1995-04-29', undefined],
  [
    'a day on which an open span went on',
    [
      ['start', '1994-12-12'],
      ['end', 'open'],
    ],
    '1999-01-01',
    '1,481 days elapsed',
  ],
  ['a day after a start whose end nobody knows', [['whole', '1995-09-24/']], '1995-09-25', undefined],
  [
    'a day after the month in which it began',
    [
      ['start', '1994-12'],
      ['end', 'open'],
    ],
    '1995-03-09',
    '68 to 98 days elapsed',
  ],
  [
    'a day in the month in which it began',
    [
      ['start', '1994-12'],
      ['end', 'open'],
    ],
    '1994-12-30',
    undefined,
  ],
  [
    'a day after a start that may lie far back',
    [
      ['start', '[..1994-12-12]'],
      ['end', 'open'],
    ],
    '1995-03-09',
    'at least 87 days elapsed',
  ],
])('on %s', (_, claims, day, elapsed) => {
  expect(toldOnDay(span(...claims), dayOf(day))?.elapsed).toBe(elapsed);
});

test('a start that is not known to the day leaves a range, and no calendar time', () => {
  expect(toldOnDay(span(['start', '[1994-12-11,1994-12-12]'], ['end', 'open']), dayOf('1995-03-09'))).toEqual(
    {
      elapsed: '87 or 88 days elapsed',
      ordinalDay: 'the 88th or 89th day',
      working:
        '87 or 88 days elapsed, as of 9 March 1995 (11 or 12 December 1994 to 9 March 1995, first day not counted)',
    },
  );
});

test('a span is told to a candidate end, and to all of them', () => {
  const told = span(...candidates);
  expect(toldToEnd(told, rangeOfDay(dayOf('1995-04-28')), 'none')).toEqual({
    days: '137',
    elapsed: '137 days elapsed',
    ordinalDay: '138th day',
  });
  expect(toldToEnd(told, told.bounds.end, 'none')).toEqual({
    days: '137 or 286',
    elapsed: '137 or 286 days elapsed',
    ordinalDay: '138th or 287th day',
  });
  expect(
    toldToEnd(span(['whole', '1995-09-19/1995-09-20']), rangeOfDay(dayOf('1995-09-20')), 'none').elapsed,
  ).toBe('1 day elapsed');
});

test('a day on which it still went on is the least that it lasted', () => {
  const end = { earliest: { kind: 'day', day: dayOf('1995-03-09') }, latest: { kind: 'open' } } as const;
  expect(toldToEnd(span(...candidates), end, 'none')).toEqual({
    days: 'at least 87',
    elapsed: 'at least 87 days elapsed',
    ordinalDay: '88th or a later day',
  });
});

test('what is counted from a date that is about so, or to one, is about so', () => {
  const told = span(['start', '1994-05-10~'], ['end', '1994-07-01']);
  expect(toldFirstDay(told)).toBe('about 10 May 1994');
  expect(toldOnDay(told, dayOf('1994-06-10'))).toEqual({
    elapsed: 'about 31 days elapsed',
    ordinalDay: 'about the 32nd day',
    calendar: 'about 1 month',
    working:
      'about 31 days elapsed, as of 10 June 1994 (about 10 May 1994 to 10 June 1994, first day not counted)',
  });
  expect(toldToEnd(told, told.bounds.end, 'uncertain')).toEqual({
    days: 'perhaps about 52',
    elapsed: 'perhaps about 52 days elapsed',
    ordinalDay: 'perhaps about 53rd day',
  });
});

test('the least that it lasted from about a day is about so long', () => {
  const end = { earliest: { kind: 'day', day: dayOf('1994-07-20') }, latest: { kind: 'open' } } as const;
  expect(toldToEnd(span(['start', '1994-05-10~'], ['end', 'open']), end, 'none')).toMatchObject({
    days: 'at least about 71',
    elapsed: 'at least about 71 days elapsed',
  });
});

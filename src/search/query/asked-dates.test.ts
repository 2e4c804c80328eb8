import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../index/index-port.ts';
import { isoDay } from '../../time/edtf/day.ts';
import type { Bounds, Limit } from '../../time/edtf/types.ts';
import type { AskedDate } from './asked-date.ts';
import { datesOfOperators, quotedDates, readDates } from './asked-dates.ts';

/** An index that holds nothing. */
const index = {
  phrase: () => Promise.resolve({ places: [], more: false }),
  having: () => Promise.resolve(new Map()),
} as unknown as SearchIndex;

const read = async (query: string) => readDates(query, [], index);

describe('a day that there is not', () => {
  test.each<readonly [query: string, absent: string, rest: string]>([
    ['31 February 1995', '31 February 1995', ''],
    ['what happened on 31 February 1995', '31 February 1995', 'what happened'],
    ['31 november 1994', '31 November 1994', ''],
    ['February 30, 1995', 'February 30, 1995', ''],
    ['the 31st of April 1995', '31st of April 1995', 'the'],
    ['29 February 1995 road', '29 February 1995', 'road'],
    ['1995-02-31', '1995-02-31', ''],
    ['31.02.1995', '31.02.1995', ''],
    ['31/11/1994', '31/11/1994', ''],
    ['30 February', '30 February', ''],
    ['31 Nov', '31 Nov', ''],
    ['before 31 February 1995', 'before 31 February 1995', ''],
    ['28–31 February 1995', '28–31 February 1995', ''],
    ['32 March 1995', '32 March 1995', ''],
    ['before the 32nd of march 1995 road', 'before the 32nd of March 1995', 'road'],
    ['March 32, 1995', 'March 32, 1995', ''],
    ['0 March 1995', '0 March 1995', ''],
  ])('is told, and not read as another: %s', async (query, absent, rest) => {
    expect(await read(query)).toEqual({ dates: [], absent: [absent], rest });
  });

  test.each([
    '29 February 1996',
    '29 February',
    '31 March 1995',
    '12/31/1994',
    '31.12.1994',
    '1995-03-31',
    '1995',
  ])('is another than %s', async (query) => {
    const { dates, absent } = await read(query);
    expect([dates.length, absent]).toEqual([1, []]);
  });
});

test.each([
  ['19950301', '1 March 1995'],
  ['1995', '1995'],
])('a number alone may be a date: %s', async (query, told) => {
  const { dates, rest } = await read(query);
  expect([dates.map((date) => date.told), rest]).toEqual([[told], '']);
});

test.each(['19951301', '19950231', '1234567', '12'])('no date: %s', async (query) => {
  expect(await read(query)).toEqual({ dates: [], absent: [], rest: query });
});

const ceasefire = {
  id: 'ceasefire',
  title: 'The ceasefire on the road',
  called: ['truce'],
  when: '1994-05-12/1994-05-12/1995-05-12/1995-05-12',
};

// Beyond five digits a year is that of no day that anybody names.
const dayOf = (limit: Limit) =>
  limit.kind === 'day' && Math.abs(limit.day) < 1_000_000 ? isoDay(limit.day) : '..';
const rangeOf = ({ earliest, latest }: Bounds['start']) =>
  [...new Set([earliest, latest].map(dayOf))].join('?');
const daysOf = ({ days }: AskedDate) =>
  days.kind === 'stretches'
    ? days.stretches.map(({ start, end }) => `${rangeOf(start)} to ${rangeOf(end)}`).join(' or ')
    : days.kind;

test.each([
  ['before mid-1994', '.. to 1994-03-31?1994-05-31'],
  ['after late September 1995', '1995-10-01 to ..'],
  ['until early 1994', '.. to 1994-03-31?1994-06-30'],
  ['1994-12/1995-09', '1994-12-01 to 1995-09-30'],
  ['1994/..', '1994-01-01 to ..'],
  ['../1994?', '.. to 1994-12-31'],
  ['before 1995-07~', '.. to 1995-06-30'],
  ['9 XI 1994', '1994-11-09 to 1994-11-09'],
  ['9 or 10 November 1994', '1994-11-09 to 1994-11-10'],
  ['[1994-11-09,1994-11-10]', '1994-11-09 to 1994-11-10'],
  ['9 or 12 November 1994', '1994-11-09 to 1994-11-09 or 1994-11-12 to 1994-11-12'],
])('nothing of a date is left out: %s', async (query, days) => {
  const { dates, rest } = await read(query);
  expect([dates.map(daysOf), rest.replace('?', '')]).toEqual([[days], '']);
});

test.each([
  ['first of March 1995'],
  ['March 1st, 1995'],
  ['Wed 1 Mar 1995'],
  ['1.III.1995'],
  ['1 III 1995'],
  ['19950301'],
  ['1995-03-01'],
])('one day in another form: %s', async (query) => {
  const { dates, rest } = await read(query);
  expect([dates.map(({ told }) => told), rest]).toEqual([['1 March 1995'], '']);
});

test.each([
  ['before', 'mid-1994', '.. to 1994-03-31?1994-05-31'],
  ['after', 'late September 1995', '1995-10-01 to ..'],
  ['during', '1994/..', '1994-01-01 to ..'],
  ['during', 'the winter of 1994', '1993-12-01 to 1994-02-28 or 1994-12-01 to 1995-02-28'],
  ['before', 'the truce', '.. to 1994-05-11'],
  ['during', 'ceasefire', '1994-05-12 to 1995-05-12'],
  ['before', '32 March 1995', undefined],
  ['during', 'a road of March 1995', undefined],
  ['after', '12 December', undefined],
] as const)('%s:%s', async (name, value, days) => {
  const { dates, unknown } = await datesOfOperators([{ name, value }], [ceasefire], index);
  expect(dates.map(daysOf)).toEqual(days === undefined ? [] : [days]);
  expect(unknown.length).toBe(days === undefined ? 1 : 0);
});

test.each([
  ['Thursday 1 March 1995 road', 'Thursday 1 March 1995'],
  ['on 1 March 1995 (Thu)', 'on 1 March 1995 (Thu)'],
  ['Wednesday 1 March 1995', undefined],
  ['Tue 1/3/1995', undefined],
  ['Monday, March 1995', undefined],
])('another weekday than the date has is told: %s', async (query, text) => {
  const { slips } = await read(query);
  expect(slips).toEqual(text === undefined ? undefined : [{ text, date: 'Wednesday, 1 March 1995' }]);
});

test.each([
  ['10 days before the truce', '1994-05-02 to 1994-05-02'],
  ['a week after the truce', '1995-05-19 to 1995-05-19'],
  ['two months after 12 December 1994', '1995-02-12 to 1995-02-12'],
  ['the week before 12 December 1994', '1994-12-05 to 1994-12-11'],
  ['within ten days after 12 December 1994', '1994-12-13 to 1994-12-22'],
])('days are counted from a time: %s', async (query, days) => {
  const { dates, rest } = await readDates(query, [ceasefire], index);
  expect([dates.map(daysOf), rest]).toEqual([[days], '']);
});

test.each([
  ['days before the truce', 'days'],
  ['10 days since 12 December 1994', '10 days'],
])('nothing is counted: %s', async (query, left) => {
  expect((await readDates(query, [ceasefire], index)).rest).toBe(left);
});

test('a value in quotation marks is no date of the query', async () => {
  expect(await read('after:"late September 1995"')).toMatchObject({ dates: [], absent: [] });
});

const printedOf = ({ printed = [] }: AskedDate) => printed.join(', ');

test.each([
  ['meeting 12, 13 March 1995', '12 or 13 March 1995', 'meeting'],
  ['12,13 March 1995', '12 or 13 March 1995', ''],
  ['road 12 and 13 March 1995', '12 or 13 March 1995', 'road'],
  ['1, 2 & 3 March 1995', '1, 2 or 3 March 1995', ''],
  ['March 1, 2 and 5, 1995', '1, 2 or 5 March 1995', ''],
  ['12 March 1995 and 9 May 1995', '12 March or 9 May 1995', ''],
  ['1995-03-12, 1995-03-13', '12 or 13 March 1995', ''],
  ['12, 13 March', '12 March or 13 March, any year', ''],
  ['12 марта и 13 марта 1995', '12 or 13 March 1995', ''],
  ['1994 and 1995 road', '1994 or 1995', 'road'],
  ['12 AND 13 MARCH 1995', '12 or 13 March 1995', ''],
  ['closed on 3rd, 5th, 7th May 1994', '3, 5 or 7 May 1994', 'closed'],
])('a listing of days asks for any of them: %s', async (query, told, rest) => {
  const { dates, rest: left } = await read(query);
  expect([dates.map((one) => one.told), left.replace(/\s+/gu, ' ')]).toEqual([[told], rest]);
  expect(dates[0]?.narrows).toBe(false);
});

test.each([
  // A number behind another word is none of a day.
  ['section 3, 12 March 1995', ['12 March 1995']],
  ['No. 3, 12 March 1995', ['12 March 1995']],
  ['day 3, 12 March 1995', ['12 March 1995']],
  ['at 10:30, 12 March 1995', ['12 March 1995']],
  ['12 AND 13 March 1995 road', ['12 March 1995', '13 March 1995']],
  ['12 March 1995 road 13 March 1995', ['12 March 1995', '13 March 1995']],
  ['before 1994 and 12 March 1995', ['before 1994', '12 March 1995']],
])('no listing: %s', async (query, told) => {
  expect((await read(query)).dates.map((one) => one.told)).toEqual(told);
});

test('what is printed of a listing are its days, and no number alone', async () => {
  const { dates } = await read('March 1, 2, 1995');
  expect(dates.map(printedOf)).toEqual(['1 or 2 March 1995, 1 March 1995, 2 March 1995']);
  const { dates: inDigits } = await read('12.3.1995 and 13 March 1995');
  expect(inDigits.map(printedOf).join()).toContain('12.3.1995, 13 March 1995');
});

test('quotations that are dates are told, and those that say more are not', async () => {
  const terms = ['12 March 1995', 'closed on 12 March 1995', 'March 1995', 'the road'].map((text) => [
    { kind: 'quotation', text } as const,
  ]);
  expect(await quotedDates({ terms }, index)).toEqual(['12 March 1995', 'March 1995']);
  expect(await quotedDates({ terms: [[{ kind: 'word', text: '1995' }]] }, index)).toEqual([]);
});

describe('a date with a minus before it', () => {
  test.each<readonly [query: string, told: string, rest: string]>([
    ['meeting -1995', 'not 1995', 'meeting'],
    ['-1 March 1995', 'not 1 March 1995', ''],
    ['road -before 1994 mill', 'not before 1994', 'road   mill'],
    ['meeting -12 December', 'not 12 December, any year', 'meeting'],
    ['meeting -1995-03-01', 'not 1 March 1995', 'meeting'],
    ['road NOT before 1994 mill', 'not before 1994', 'road   mill'],
    ['AND NOT after 12 December 1994', 'not after 12 December 1994', ''],
    ['meeting NOT March 1995', 'not March 1995', 'meeting'],
    ['meeting AND NOT March 1995', 'not March 1995', 'meeting'],
    ['meeting -12 December 1994', 'not 12 December 1994', 'meeting'],
  ])('is left out, and said to be: %s', async (query, told, rest) => {
    const asked = await read(query);
    expect(asked.rest).toBe(rest);
    expect(asked.dates.map((date) => [date.told, date.denied, date.narrows])).toEqual([[told, true, true]]);
  });

  test.each(['1994-1995', 'road - 1995', 'they did NOT come in 1995', 'ROAD NOT 1995', '1994 –1995'])(
    'is none where the minus is another sign: %s',
    async (query) => {
      expect((await read(query)).dates.some(({ denied }) => denied)).toBe(false);
    },
  );
});

test.each(['not before 1994', 'they did NOT come, or NOT before 1994', 'ROAD NOT BEFORE 1994'])(
  'in a sentence, not before is since: %s',
  async (query) => {
    expect((await read(query)).dates.map(({ told }) => told)).toEqual(['since 1994']);
  },
);

test.each<readonly [query: string, told: string]>([
  ['5 March 1995..9 March 1995', 'from 5 March 1995 to 9 March 1995'],
  ['March 1994 .. March 1995', 'from March 1994 to March 1995'],
  ['1994-12-12..1995-03-09', 'from 12 December 1994 to 9 March 1995'],
  ['5 March 1995…9 March 1995', 'from 5 March 1995 to 9 March 1995'],
])('dots between two dates make a span: %s', async (query, told) => {
  const { dates, rest } = await read(query);
  expect([dates.map((date) => date.told), rest]).toEqual([[told], '']);
});

test.each<readonly [query: string, backward: string, rest: string]>([
  ['9 March 1995..5 March 1995', '9 March 1995..5 March 1995', ''],
  ['road 1995..1990', '1995..1990', 'road'],
  ['March 1995 … March 1994 road', 'March 1995 … March 1994', 'road'],
])('a span that ends before it begins is told: %s', async (query, backward, rest) => {
  expect(await read(query)).toEqual({ dates: [], absent: [], backward: [backward], rest });
});

test.each<readonly [query: string, told: readonly string[], rest: string]>([
  ['1995年3月1日', ['1 March 1995'], ''],
  ['1995년 3월 1일', ['1 March 1995'], ''],
  ['road 1995年3月', ['March 1995'], 'road'],
  ['1995年', ['1995'], ''],
  ['3月1日', ['1 March, any year'], ''],
  ['-1995年3月', ['not March 1995'], ''],
])('signs behind numbers name year, month and day: %s', async (query, told, rest) => {
  const asked = await read(query);
  expect([asked.dates.map((date) => date.told), asked.rest]).toEqual([told, rest]);
});

test.each([
  '1995年2月31日',
  '1995年22月',
  '1995年13月',
  '1995年0月',
  '1995年21月1日',
  '1995년 3월 0일',
  '3月0日',
  '13月1日',
  '0月1日',
  '2月30日',
])('a day or month in signs that there is not is told: %s', async (query) => {
  expect(await read(query)).toEqual({ dates: [], absent: [query], rest: '' });
});

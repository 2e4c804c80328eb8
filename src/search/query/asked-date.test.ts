import { describe, expect, test } from 'vitest';
import { isoDay } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import type { Limit } from '../../time/edtf/types.ts';
import { askedRange, isCalled, ofSpans, related, spansCalled, type AskedDate } from './asked-date.ts';

const dayOf = (limit: Limit) =>
  limit.kind === 'day' && Math.abs(limit.day) < 1_000_000 ? isoDay(limit.day) : '..';
const daysOf = ({ days }: Pick<AskedDate, 'days'>) =>
  days.kind === 'stretches'
    ? days.stretches.map(({ start, end }) => `${dayOf(start.earliest)} to ${dayOf(end.latest)}`).join(' or ')
    : days.kind;

describe('the days in a relation to a date', () => {
  test.each([
    ['before', '1994-12', 'before December 1994', '.. to 1994-11-30'],
    ['until', '1994-12', 'until December 1994', '.. to 1994-12-31'],
    ['since', '1994-12', 'since December 1994', '1994-12-01 to ..'],
    ['after', '1994-12', 'after December 1994', '1995-01-01 to ..'],
    ['during', '1994-12', 'December 1994', '1994-12-01 to 1994-12-31'],
    // Of neighbours either will do, and no day between those that are none.
    ['during', '[1994-12-12,1994-12-13]', '12 or 13 December 1994', '1994-12-12 to 1994-12-13'],
    [
      'during',
      '[1994-12-12,1994-12-15]',
      '12 or 15 December 1994',
      '1994-12-12 to 1994-12-12 or 1994-12-15 to 1994-12-15',
    ],
    [
      'before',
      '[1994-12-12,1994-12-15]',
      'before 12 or 15 December 1994',
      '.. to 1994-12-11 or .. to 1994-12-14',
    ],
    ['until', '[1994-12-12..1994-12-15]', 'until between 12 and 15 December 1994', '.. to 1994-12-15'],
  ] as const)('%s %s', (relation, edtf, told, days) => {
    const asked = related(relation, [requireEdtf(edtf)], 'as typed');
    expect([asked.text, asked.told, daysOf(asked)]).toEqual(['as typed', told, days]);
    // Only the date itself is printed on pages.
    expect(asked.printed).toEqual(relation === 'during' ? [told] : undefined);
  });

  test('any of several dates may be meant', () => {
    const dates = ['1995-03-01', '1995-01-03'].map((one) => requireEdtf(one));
    const asked = related('during', dates, '1/3/1995');
    expect([asked.told, daysOf(asked), asked.printed]).toEqual([
      '1 March 1995 or 3 January 1995',
      '1995-03-01 to 1995-03-01 or 1995-01-03 to 1995-01-03',
      ['1 March 1995', '3 January 1995'],
    ]);
  });
});

const span = (id: string, title: string, called: readonly string[] = []) => ({
  id,
  title,
  called,
  when: '1994-12-12/1994-12-12/1995-04-28/1995-04-28',
});
const spans = [
  span('strike', 'The strike at the harbour', ['walkout']),
  span('truce', 'Truce of the islands'),
  span('islands', 'Vote on the islands'),
  span('other', 'Strike of the islands'),
];

test.each<readonly [string, readonly string[]]>([
  ['walkout', ['strike']],
  ['The Walkout', ['strike']],
  ['strike', ['strike']],
  ['truce-of the  islands', ['truce']],
  ['islands truce', ['truce']],
  ['harbour', ['strike']],
  // A name goes before words of titles.
  ['islands', ['islands']],
  ['the islands', ['islands']],
  ['of', ['truce', 'other']],
  ['of a', []],
  ['road', []],
  ['the', []],
])('spans called %s', (name, ids) => {
  expect(spansCalled(name, spans).map(({ id }) => id)).toEqual(ids);
});

test('words that the titles of many spans have name none', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => span(id, `Strike ${id}`));
  expect(spansCalled('strike', many)).toEqual([]);
  expect(spansCalled('strike', many.slice(1))).toHaveLength(3);
  expect(isCalled('strike', many[0]!)).toBe(false);
});

test('spans without days are no time', () => {
  const [strike, truce] = spans;
  expect(ofSpans('during', [{ ...strike!, when: '' }], 'x')).toBeUndefined();
  const both = ofSpans('during', [strike!, truce!], 'during either');
  expect(both).toMatchObject({
    text: 'during either',
    told: 'during: The strike at the harbour or Truce of the islands',
    written: 'during either',
    narrows: true,
  });
});

test.each([
  ['1994-12-12', '1995', 'from 12 December 1994 to 1995', '1994-12-12 to 1995-12-31'],
  ['1994-12', undefined, 'from December 1994', '1994-12-01 to ..'],
  [undefined, 'March 1995', 'to March 1995', '.. to 1995-03-31'],
  ['no day', ' 1995 ', 'to 1995', '.. to 1995-12-31'],
])('a range by hand, from %s to %s', (from, to, told, days) => {
  const range = askedRange(from, to)!;
  expect([range.text, range.told, daysOf(range), range.narrows]).toEqual([told, told, days, true]);
});

test('what is no day is no range', () => {
  expect(askedRange('no day', 'none')).toBeUndefined();
  expect(askedRange(undefined, undefined)).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { EventRecord } from '../../model/archive.ts';
import { recordOf, type ShortClaim } from '../../testing/event-records.ts';
import { dateDisputes } from './date-disputes.ts';

const adopted = { adopted: true } as const;

test.each<[string, EventRecord['shape'], readonly ShortClaim[], readonly string[]]>([
  ['one date', 'point', [['whole', '1995-03-01']], []],
  [
    'another day besides the one that is adopted',
    'point',
    [
      ['whole', '1995-03-01', adopted],
      ['whole', '1995-03-02'],
    ],
    ['Another date is claimed: 2 March 1995.'],
  ],
  [
    'two others',
    'point',
    [
      ['whole', '1995-03-01', adopted],
      ['whole', '1995-03-02'],
      ['whole', '1995-03-05'],
    ],
    ['Other dates are claimed: 2 March 1995 and 5 March 1995.'],
  ],
  [
    'a vaguer form of the date that is told',
    'point',
    [
      ['whole', '1995-03-01', adopted],
      ['whole', '1995-03'],
    ],
    [],
  ],
  [
    'a last day before which it began, which the day that is told is',
    'span',
    [
      ['start', '1995-03-01', adopted],
      ['start', '[..1995-12-31]'],
    ],
    [],
  ],
  [
    'another beginning and another end',
    'span',
    [
      ['start', '1995-03-01', adopted],
      ['start', '1995-02-01'],
      ['end', '1995-04-01', adopted],
      ['end', '1995-05-01'],
    ],
    ['Another beginning is claimed: 1 February 1995.', 'Another end is claimed: 1 May 1995.'],
  ],
  [
    'a span that one source leaves open',
    'span',
    [
      ['start', '1995-03-01'],
      ['end', '1995-04-01', adopted],
      ['end', 'open'],
    ],
    [],
  ],
])('%s: what is in dispute is told', (_name, shape, claims, sentences) => {
  expect(dateDisputes(recordOf('a', shape, claims))).toEqual(sentences);
});

test('of a span no end of which is adopted that is told, and not which there are', () => {
  const claims: readonly ShortClaim[] = [
    ['start', '1995-03-01'],
    ['end', '1995-04-01'],
    ['end', '1995-05-01'],
  ];
  const context = { endAdopted: 'none' } as EventRecord['context'] & object;
  expect(dateDisputes(recordOf('a', 'span', claims, { context }))).toEqual(['No end is agreed.']);
  expect(dateDisputes(recordOf('a', 'span', claims.slice(0, 2), { context }))).toEqual([]);
  const orOpen: readonly ShortClaim[] = [...claims.slice(0, 2), ['end', 'open']];
  expect(dateDisputes(recordOf('a', 'span', orOpen, { context }))).toEqual([]);
});

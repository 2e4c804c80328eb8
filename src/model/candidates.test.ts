import { expect, test } from 'vitest';
import { recordOf, type ShortClaim } from '../testing/event-records.ts';
import { isoDay } from '../time/edtf/day.ts';
import { candidatesOf, claimedDays } from './candidates.ts';

/** "A 2023-04-28×2", "- open" */
function told(claims: readonly ShortClaim[], end: 'start' | 'end' = 'end'): readonly string[] {
  return candidatesOf(recordOf('span', 'span', claims), end).map(
    ({ letter = '-', claims: [first, ...more] }) => {
      const date = first.date.kind === 'open' ? 'open' : first.date.text;
      return `${letter} ${date}${more.length === 0 ? '' : `×${more.length + 1}`}`;
    },
  );
}

test('claims of one date are one candidate; candidates are in order of date, open ones last', () => {
  expect(
    told([
      ['end', 'open'],
      ['end', '2023-09-24'],
      ['end', '2023-04-28'],
      ['end', '2023-09-24'],
    ]),
  ).toEqual(['A 2023-04-28', 'B 2023-09-24×2', '- open']);
});

test('one date that marks two happenings is two candidates', () => {
  expect(
    told([
      ['end', '2023-04-28', { marks: 'protest suspended' }],
      ['end', '2023-04-28', { marks: 'checkpoint set up' }],
      ['end', '2023-04-28', { marks: 'protest suspended' }],
    ]),
  ).toEqual(['A 2023-04-28×2', 'B 2023-04-28']);
});

test('only what decides has a letter', () => {
  expect(
    told([
      ['end', '2023-09'],
      ['end', '2023-09-24'],
      ['end', '2023-04-28'],
    ]),
  ).toEqual(['A 2023-04-28', '- 2023-09', 'B 2023-09-24']);
  expect(
    told([
      ['end', '2023-04-28'],
      ['end', '2023-09-24', { adopted: true }],
    ]),
  ).toEqual(['- 2023-04-28', 'A 2023-09-24']);
});

test('a claim of the whole tells of both ends, one of an end of that end alone', () => {
  const claims: readonly ShortClaim[] = [
    ['whole', '2022-12-12/2023-09'],
    ['start', '2022-12-11'],
    ['end', '[..2023-04-28]'],
  ];
  expect(told(claims, 'start')).toEqual(['A 2022-12-11', 'B 2022-12-12/2023-09']);
  expect(told(claims)).toEqual(['A [..2023-04-28]', 'B 2022-12-12/2023-09']);
});

test('a whole that leaves its end unknown names no end', () => {
  const claims: readonly ShortClaim[] = [['whole', '2022-12-12/']];
  expect(told(claims)).toEqual([]);
  expect(told(claims, 'start')).toEqual(['A 2022-12-12/']);
});

test('days are those that claims name as start or end, where they name a day', () => {
  const event = recordOf('span', 'span', [
    ['start', '2022-12'],
    ['whole', '2022-12-12/2023-09'],
    ['end', 'open'],
    ['end', '2023-09-24'],
  ]);
  expect(claimedDays(event).map(isoDay)).toEqual(['2022-12-12', '2023-09-24']);
});

test('a day that is about or perhaps so is none that a claim names', () => {
  const event = recordOf('span', 'span', [
    ['start', '2022-05-10~'],
    ['whole', '2022-05-11?/2022-07-20'],
  ]);
  expect(claimedDays(event).map(isoDay)).toEqual(['2022-07-20']);
});

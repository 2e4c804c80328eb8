import { expect, test } from 'vitest';
import { recordOf, type ShortClaim } from '../testing/event-records.ts';
import { isoDay } from '../time/edtf/day.ts';
import { candidatesOf, claimedDays, datesNamed } from './candidates.ts';

/** "A 1995-04-28×2", "- open" */
function told(claims: readonly ShortClaim[], end: 'start' | 'end' = 'end'): readonly string[] {
  return candidatesOf(recordOf('span', 'span', claims), end).map(
    ({ letter = '-', date, claims: [, ...more] }) => {
      const text = date.kind === 'open' ? 'open' : date.text;
      return `${letter} ${text}${more.length === 0 ? '' : `×${more.length + 1}`}`;
    },
  );
}

test('claims of one date are one candidate; candidates are in order of date, open ones last', () => {
  expect(
    told([
      ['end', 'open'],
      ['end', '1995-09-24'],
      ['end', '1995-04-28'],
      ['end', '1995-09-24'],
    ]),
  ).toEqual(['A 1995-04-28', 'B 1995-09-24×2', '- open']);
});

test('one date that marks two happenings is two candidates', () => {
  expect(
    told([
      ['end', '1995-04-28', { marks: 'protest suspended' }],
      ['end', '1995-04-28', { marks: 'checkpoint set up' }],
      ['end', '1995-04-28', { marks: 'protest suspended' }],
    ]),
  ).toEqual(['A 1995-04-28×2', 'B 1995-04-28']);
});

test('one date that marks two happenings is one date', () => {
  const datesOf = (claims: readonly ShortClaim[]) => [
    ...datesNamed(candidatesOf(recordOf('point', 'point', claims), 'start')),
  ];
  expect(
    datesOf([
      ['whole', '1995-03-09'],
      ['whole', '1995-03-09', { marks: 'published' }],
    ]),
  ).toEqual(['1995-03-09']);
  expect(
    datesOf([
      ['whole', '1995-03-09'],
      ['whole', '1995-03-10'],
    ]),
  ).toEqual(['1995-03-09', '1995-03-10']);
});

test('only what decides has a letter', () => {
  expect(
    told([
      ['end', '1995-09'],
      ['end', '1995-09-24'],
      ['end', '1995-04-28'],
    ]),
  ).toEqual(['A 1995-04-28', '- 1995-09', 'B 1995-09-24']);
  expect(
    told([
      ['end', '1995-04-28'],
      ['end', '1995-09-24', { adopted: true }],
    ]),
  ).toEqual(['- 1995-04-28', 'A 1995-09-24']);
});

test('a claim of the whole tells of both ends, one of an end of that end alone', () => {
  const claims: readonly ShortClaim[] = [
    ['whole', '1994-12-12/1995-09'],
    ['start', '1994-12-11'],
    ['end', '[..1995-04-28]'],
  ];
  expect(told(claims, 'start')).toEqual(['A 1994-12-11', 'B 1994-12-12']);
  expect(told(claims)).toEqual(['A [..1995-04-28]', 'B 1995-09']);
});

test('a whole that leaves its end unknown names no end', () => {
  const claims: readonly ShortClaim[] = [['whole', '1994-12-12/']];
  expect(told(claims)).toEqual([]);
  expect(told(claims, 'start')).toEqual(['A 1994-12-12']);
});

test('days are those that claims name as start or end, where they name a day', () => {
  const event = recordOf('span', 'span', [
    ['start', '1994-12'],
    ['whole', '1994-12-12/1995-09'],
    ['end', 'open'],
    ['end', '1995-09-24'],
  ]);
  expect(claimedDays(event).map(isoDay)).toEqual(['1994-12-12', '1995-09-24']);
});

test('a day that is about or perhaps so is none that a claim names', () => {
  const event = recordOf('span', 'span', [
    ['start', '1994-05-10~'],
    ['whole', '1994-05-11?/1994-07-20'],
  ]);
  expect(claimedDays(event).map(isoDay)).toEqual(['1994-07-20']);
});

test('an end that one claim names alone and another from its start on is one candidate', () => {
  const claims: readonly ShortClaim[] = [
    ['whole', '1994-12-12/1995-09-24'],
    ['end', '1995-09-24'],
  ];
  expect(told(claims)).toEqual(['A 1995-09-24×2']);
});

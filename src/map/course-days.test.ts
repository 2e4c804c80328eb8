import { expect, test } from 'vitest';
import { ranOn } from '../time/bounds/ran-on.ts';
import { dayFromCivil } from '../time/edtf/day.ts';
import { courseDays, isAnyPossible } from './course-days.ts';
import type { LocatedPlace } from './located-places.ts';

const day = (text: string) => dayFromCivil(...(text.split('-').map(Number) as [number, number, number]));
const days = (from: string, to = from) => ({ from: day(from), to: day(to) });

const still = { when: '1995-03-01/..', lastAttested: '1995-06-01' };
test.each([
  [{}, '1850-01-01', '1850-01-01', 'yes'],
  [still, '1995-02-28', '1995-02-28', 'no'],
  [still, '1995-03-01', '1995-03-01', 'yes'],
  [still, '1995-06-01', '1995-06-01', 'yes'],
  [still, '1995-06-02', '1995-06-02', 'maybe'],
  [still, '1995-05-31', '1996-01-01', 'yes'],
  [still, '2024-01-01', '2025-01-01', 'maybe'],
  [{ when: '../1995-03-01' }, '1895-01-01', '1895-01-01', 'yes'],
  [{ when: '../1995-03-01' }, '1995-03-02', '1995-03-02', 'no'],
  [{ when: '1995-03/1995-08' }, '1995-03-15', '1995-03-15', 'maybe'],
  [{ when: '1995-03/1995-08' }, '1995-04-15', '1995-04-15', 'yes'],
  [{ when: '1995-03/1995-08' }, '1995-08-02', '1995-12-31', 'maybe'],
] as const)('%j from %s to %s: %s', (course, from, to, told) => {
  expect(ranOn(courseDays(course), days(from, to))).toBe(told);
});

test('a line of which a course is only possible then', () => {
  const line = { mark: { kind: 'line', courses: [{ pieces: [], ...still }] } } as unknown as LocatedPlace;
  expect(isAnyPossible([line], days('1996-01-01'))).toBe(true);
  expect(isAnyPossible([line], days('1995-04-01'))).toBe(false);
  expect(isAnyPossible([line], undefined)).toBe(false);
});

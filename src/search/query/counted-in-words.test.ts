import { expect, test } from 'vitest';
import { encodeBounds } from '../index/when.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import { daysOfSpan, daysOfYear } from './named-times.ts';

const read = readEdtf('1994-12-12/1995-09-24');
if (read.kind !== 'read') throw new Error('no date');
const spans = [
  { id: 'stoppage', title: 'Stoppage', called: ['stoppage'], when: encodeBounds(boundsOf(read.value)) },
];

test.each([
  ['day eighty', 'day 80: Stoppage'],
  ['the eightieth day of the stoppage', 'day 80: Stoppage'],
  ['day eighty-seven', 'day 87: Stoppage'],
  ['the hundred and twenty-second day', 'day 122: Stoppage'],
  ['the twelfth day', 'day 12: Stoppage'],
  ['the hundredth day', 'day 100: Stoppage'],
  ['the 3rd day', 'day 3: Stoppage'],
  ['days two to five', 'day 2–5: Stoppage'],
])('%s is %s', (text, told) => {
  expect(daysOfSpan(text, spans).map(({ date }) => date.told)).toEqual([told]);
});

test.each(['a day off', 'day of reckoning'])('%s is no day of a span', (text) => {
  expect(daysOfSpan(text, spans)).toEqual([]);
});

test.each([
  ['12 & 13 December', ['12 December, any year', '13 December, any year']],
  ['12, 13 & 15 December', ['12 December, any year', '13 December, any year', '15 December, any year']],
  ['3rd, 5th and 7 May', ['3 May, any year', '5 May, any year', '7 May, any year']],
  ['section 3, 12 December', ['12 December, any year']],
  ['since late September', ['from 21 September to 30 September, any year']],
  ['mid-December', ['from 11 December to 20 December, any year']],
  ['the end of February', ['from 21 February to 29 February, any year']],
  ['early in May', ['from 1 May to 10 May, any year']],
])('%s is %j', (text, told) => {
  expect(daysOfYear(text).map(({ date }) => date.told)).toEqual(told);
});

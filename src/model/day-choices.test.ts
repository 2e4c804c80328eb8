import { expect, test } from 'vitest';
import { sampleArchive, sampleParts, sampleSpan } from '../testing/sample-archive.ts';
import { isoDay } from '../time/edtf/day.ts';
import { countsAmong, daysAmong } from './day-choices.ts';
import { toldDate } from './told.ts';

const start = { of: 'start', edtf: '1995-03-13', sources: ['paper'] };
const ends = (...edtf: readonly string[]) =>
  edtf.map((one) => ({ of: 'end', edtf: one, sources: ['paper'] }));

test.each([
  [['1995-03-16', '1995-03-19'], '1995-03-16 1995-03-19', '13 March 1995 to 16 or 19 March 1995'],
  [['[1995-03-16,1995-03-19]'], '1995-03-16 1995-03-19', '13 March 1995 to 16 or 19 March 1995'],
  [
    ['1995-03-15', '[1995-03-16,1995-03-17]'],
    '1995-03-15 1995-03-16 1995-03-17',
    '13 March 1995 to 15, 16 or 17 March 1995',
  ],
  [['[1995-03-16..1995-03-19]'], undefined, '13 March 1995 to a day between 16 and 19 March 1995'],
  [
    ['1995-03-16', '[1995-03-19..1995-03-20]'],
    undefined,
    '13 March 1995 to a day between 16 and 20 March 1995',
  ],
  [['1995-03'], undefined, '13 March 1995 to a day between 13 and 31 March 1995'],
])('an end of %j is one of the days %s', (given, days, told) => {
  const event = spanOf([start, ...ends(...given)]);
  expect(daysAmong(event, 'end')?.map(isoDay).join(' ')).toBe(days);
  expect(toldDate(event)).toBe(told);
});

test('of what only tells of a happening no day need be the end', () => {
  const claims = ends('1995-03-16', '1995-03-19').map((end) => ({
    ...end,
    gives: 'happening',
    marks: 'A march',
  }));
  const event = spanOf([start, ...claims]);
  expect(daysAmong(event, 'end')).toBeUndefined();
  expect(toldDate(event)).toBe('13 March 1995 to a day between 16 and 19 March 1995');
});

test('of many days no list is told', () => {
  const days = ['14', '16', '18', '20', '22', '24'].map((day) => `1995-03-${day}`);
  expect(daysAmong(spanOf([start, ...ends(...days)]), 'end')).toBeUndefined();
  expect(daysAmong(spanOf([start, ...ends(...days.slice(1))]), 'end')).toHaveLength(5);
});

test.each([
  [[1], [4, 7], [3, 6]],
  [[1, 2], [4], [2, 3]],
  [
    [1, 2],
    [4, 5],
    [2, 3, 4],
  ],
  [[1], [4], undefined],
  [[1, 5], [4], undefined],
  [undefined, [4], undefined],
])('from %j to %j are %j days', (from, to, counts) => {
  expect(countsAmong(from, to)).toEqual(counts);
});

function spanOf(claims: readonly object[]) {
  const data = sampleSpan({ id: 'lasted', claims, sources: { paper: { publisher: 'P', url: null } } });
  const archive = sampleArchive({ ...sampleParts(), events: [{ data, summary: [] }], documents: [] });
  return archive.events.find(({ id }) => id === 'lasted')!;
}

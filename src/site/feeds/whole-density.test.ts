import { expect, test } from 'vitest';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { xOf } from '../../timeline/axis/scale.ts';
import { wholeDensity, wholeHeight } from './whole-density.ts';

const lasting = (id: string, start: string, end: string) => ({
  data: sampleSpan({
    id,
    claims: [
      { of: 'start', edtf: start, sources: ['a'] },
      { of: 'end', edtf: end, sources: ['a'] },
    ],
    endAdopted: undefined,
  }),
  summary: [],
});
const density = wholeDensity(
  sampleArchive({
    documents: [],
    events: [
      lasting('long', '1990-01-01', '1999-12-31'),
      lasting('one', '1995-01-01', '1995-01-02'),
      lasting('other', '1995-01-01', '1995-01-05'),
    ],
  }),
);

test('the scale is that of the whole period, its last day included', () => {
  const { from, to, start, length } = density.scale;
  expect([isoDay(from), isoDay(to)]).toEqual(['1990-01-01', '2000-01-01']);
  expect([start, length]).toEqual([1, 1150]);
});

test('an event counts on the day it begins, once, and the fullest column is the highest', () => {
  const columns = [...density.columns.d.matchAll(/M([\d.]+) ([\d.]+)h[\d.]+v([\d.]+)/g)].map(([, ...of]) =>
    of.map(Number),
  );
  expect(columns).toHaveLength(2);
  const [first, second] = columns as [number[], number[]];
  expect(second[2]).toBe(2 * first[2]!);
  expect(first[0]).toBeLessThan(5);
  expect(Math.abs(second[0]! - xOf(density.scale, density.scale.from + 1826))).toBeLessThan(5);
  // They stand on the ground of the drawing, below its upper edge.
  for (const [, y, tall] of columns) expect([y! + tall!, y! > 0]).toEqual([wholeHeight, true]);
});

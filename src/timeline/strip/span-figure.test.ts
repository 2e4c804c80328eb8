import { describe, expect, test } from 'vitest';
import type { Limit } from '../../time/edtf/types.ts';
import { xOf } from '../axis/scale.ts';
import { barOf } from './span-figure.ts';

const scale = { from: 0, to: 100, start: 0, length: 200 };
const day = (number: number): Limit => ({ kind: 'day', day: number });
const on = (number: number) => ({ earliest: day(number), latest: day(number) });

test('xOf puts the first and last day at the edges', () => {
  expect([xOf(scale, 0), xOf(scale, 50), xOf(scale, 100)]).toEqual([0, 100, 200]);
  expect(xOf({ ...scale, to: 0 }, 0)).toBe(0);
});

describe('barOf', () => {
  test('both ends known: solid, with a tick', () => {
    expect(barOf(scale, on(10), on(40), [10, 40])).toEqual({
      stretches: [{ kind: 'certain', x: 20, width: 60 }],
      ticks: [20, 80],
      end: 'tick',
      endX: 80,
    });
  });

  test('disputed end: solid to the first candidate, hatched to the last', () => {
    const bar = barOf(scale, on(10), { earliest: day(40), latest: day(90) }, []);
    expect(bar.stretches.map(({ kind, width }) => [kind, width])).toEqual([
      ['certain', 60],
      ['possible', 100],
    ]);
  });

  test('vague start: hatched before it is certain', () => {
    const bar = barOf(scale, { earliest: day(0), latest: day(30) }, on(60), []);
    expect(bar.stretches.map(({ kind }) => kind)).toEqual(['possible', 'certain']);
  });

  test.each([
    ['open', 'open'],
    ['unknown', 'unknown'],
  ] as const)('an %s end is drawn up to the day it was last attested', (kind, end) => {
    const bar = barOf(scale, on(10), { earliest: { kind }, latest: { kind } }, [], 50);
    expect(bar.end).toBe(end);
    expect(bar.endX).toBe(100);
  });

  test('a start and an end that overlap leave nothing certain', () => {
    const bar = barOf(
      scale,
      { earliest: day(10), latest: day(50) },
      { earliest: day(20), latest: day(60) },
      [],
    );
    expect(bar.stretches).toEqual([
      { kind: 'possible', x: 20, width: 80 },
      { kind: 'possible', x: 100, width: 20 },
    ]);
  });
});

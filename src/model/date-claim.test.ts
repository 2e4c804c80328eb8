import { describe, expect, it } from 'vitest';
import { boundsOf } from '../time/bounds/bounds.ts';
import { isoDay } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Limit, Range } from '../time/edtf/types.ts';
import { boundsOfClaims, deciding, type DateClaim } from './date-claim.ts';

function ends(...texts: readonly string[]): readonly DateClaim[] {
  return texts.map((text) => ({
    of: 'end',
    date: text === '..' ? { kind: 'open' } : requireEdtf(text.replace('!', '')),
    basis: 'outside',
    provenance: { kind: 'outside', sources: [] },
    adopted: text.endsWith('!'),
  }));
}

describe('deciding', () => {
  it.each([
    [
      ['2023-04-28', '2023-09-24'],
      ['2023-04-28', '2023-09-24'],
    ],
    [['2023-04-28!', '2023-09-24'], ['2023-04-28']],
    [['..', '2023-04-28'], ['2023-04-28']],
    [['..'], ['..']],
    // What is told less exactly yields to what lies in it, and to nothing else.
    [['2023-09', '2023-09-24'], ['2023-09-24']],
    [['2023', '2023-09'], ['2023-09']],
    [['2023', '2023-09', '2023-09-24'], ['2023-09-24']],
    [
      ['2023-09', '2023-04-28'],
      ['2023-09', '2023-04-28'],
    ],
    [
      ['2023-09', '2023-09'],
      ['2023-09', '2023-09'],
    ],
    [['2023-09~', '2023-09-24'], ['2023-09-24']],
    [['[2023-09-10..2023-09-17]', '2023-09-17'], ['2023-09-17']],
    [['2023-09!', '2023-09-24'], ['2023-09']],
  ])('%j: %j decide', (given, decide) => {
    const texts = deciding(ends(...given), 'end').map(({ date }) =>
      date.kind === 'open' ? '..' : date.text,
    );
    expect(texts).toEqual(decide);
  });
});

describe('a happening', () => {
  const happening = (text: string) => ends(text).map((claim) => ({ ...claim, gives: 'happening' as const }));

  it('does not make an end that is said more exact', () => {
    const claims = [...happening('2023-09-18'), ...happening('2023-09-24'), ...ends('2023-09')];
    expect(deciding(claims, 'end')).toEqual(claims);
    const latest = boundsOf(requireEdtf('2023-09')).end.latest;
    expect(boundsOfClaims(claims).end.latest).toEqual(latest);
  });

  it('yields to a more exact happening, and to an end that is said', () => {
    expect(deciding([...happening('2023-09'), ...happening('2023-09-24')], 'end')).toHaveLength(1);
    expect(deciding([...happening('2023-09'), ...ends('2023-09-24')], 'end')).toHaveLength(1);
  });
});

describe('boundsOfClaims', () => {
  it('holds every claim that decides', () => {
    const { end } = boundsOfClaims(ends('2023-04-28', '2023-09', '2023-09-24'));
    expect(end).toEqual({
      earliest: boundsOf(requireEdtf('2023-04-28')).end.earliest,
      latest: boundsOf(requireEdtf('2023-09-24')).end.latest,
    });
  });

  it.each([
    ['2022-12-12', '2022', '2022-12-12 2022-12-12 | 2022-12-12 2022-12-31'],
    ['2022', '2022-03-01', '2022-01-01 2022-03-01 | 2022-03-01 2022-03-01'],
    ['2022-12-12', '2022-01/2022-02', '2022-12-12 2022-12-12 | 2022-01-01 2022-02-28'],
  ])('a start in %s and an end in %s narrow each other where they agree', (start, end, bounds) => {
    const claims = [...ends(start).map((claim) => ({ ...claim, of: 'start' as const })), ...ends(end)];
    const told = boundsOfClaims(claims);
    const limit = (one: Limit) => (one.kind === 'day' ? isoDay(one.day) : one.kind);
    const range = ({ earliest, latest }: Range) => `${limit(earliest)} ${limit(latest)}`;
    expect(`${range(told.start)} | ${range(told.end)}`).toBe(bounds);
  });
});

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
      ['1995-04-28', '1995-09-24'],
      ['1995-04-28', '1995-09-24'],
    ],
    [['1995-04-28!', '1995-09-24'], ['1995-04-28']],
    [['..', '1995-04-28'], ['1995-04-28']],
    [['..'], ['..']],
    // What is told less exactly yields to what lies in it, and to nothing else.
    [['1995-09', '1995-09-24'], ['1995-09-24']],
    [['1995', '1995-09'], ['1995-09']],
    [['1995', '1995-09', '1995-09-24'], ['1995-09-24']],
    [
      ['1995-09', '1995-04-28'],
      ['1995-09', '1995-04-28'],
    ],
    [
      ['1995-09', '1995-09'],
      ['1995-09', '1995-09'],
    ],
    [['1995-09~', '1995-09-24'], ['1995-09-24']],
    [['[1995-09-10..1995-09-17]', '1995-09-17'], ['1995-09-17']],
    [['1995-09!', '1995-09-24'], ['1995-09']],
    // A bound is told less exactly too.
    [['[..1995-10-14]', '1995-09-24'], ['1995-09-24']],
    [
      ['[1995-09-20..]', '1995-09'],
      ['[1995-09-20..]', '1995-09'],
    ],
    [['[..1995-10-14]', '[..1995-09-30]'], ['[..1995-09-30]']],
    [
      ['[1995-09-25..]', '1995-09-24'],
      ['[1995-09-25..]', '1995-09-24'],
    ],
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
    const claims = [...happening('1995-09-18'), ...happening('1995-09-24'), ...ends('1995-09')];
    expect(deciding(claims, 'end')).toEqual(claims);
    const latest = boundsOf(requireEdtf('1995-09')).end.latest;
    expect(boundsOfClaims(claims).end.latest).toEqual(latest);
  });

  it('yields to a more exact happening, and to an end that is said', () => {
    expect(deciding([...happening('1995-09'), ...happening('1995-09-24')], 'end')).toHaveLength(1);
    expect(deciding([...happening('1995-09'), ...ends('1995-09-24')], 'end')).toHaveLength(1);
  });
});

describe('boundsOfClaims', () => {
  it('holds every claim that decides', () => {
    const { end } = boundsOfClaims(ends('1995-04-28', '1995-09', '1995-09-24'));
    expect(end).toEqual({
      earliest: boundsOf(requireEdtf('1995-04-28')).end.earliest,
      latest: boundsOf(requireEdtf('1995-09-24')).end.latest,
    });
  });

  it.each([
    ['1994-12-12', '1994', '1994-12-12 1994-12-12 | 1994-12-12 1994-12-31'],
    ['1994', '1994-03-01', '1994-01-01 1994-03-01 | 1994-03-01 1994-03-01'],
    ['1994-12-12', '1994-01/1994-02', '1994-12-12 1994-12-12 | 1994-01-01 1994-02-28'],
  ])('a start in %s and an end in %s narrow each other where they agree', (start, end, bounds) => {
    const claims = [...ends(start).map((claim) => ({ ...claim, of: 'start' as const })), ...ends(end)];
    const told = boundsOfClaims(claims);
    const limit = (one: Limit) => (one.kind === 'day' ? isoDay(one.day) : one.kind);
    const range = ({ earliest, latest }: Range) => `${limit(earliest)} ${limit(latest)}`;
    expect(`${range(told.start)} | ${range(told.end)}`).toBe(bounds);
  });
});

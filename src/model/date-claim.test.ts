import { describe, expect, it } from 'vitest';
import { boundsOf } from '../time/bounds/bounds.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
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

describe('boundsOfClaims', () => {
  it('holds every claim that decides', () => {
    const { end } = boundsOfClaims(ends('2023-04-28', '2023-09', '2023-09-24'));
    expect(end).toEqual({
      earliest: boundsOf(requireEdtf('2023-04-28')).end.earliest,
      latest: boundsOf(requireEdtf('2023-09-24')).end.latest,
    });
  });
});

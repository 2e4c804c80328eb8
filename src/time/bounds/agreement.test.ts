import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, groupClaims } from './agreement.ts';
import { requireEdtf } from '../edtf/parse.ts';
import { anyEdtf } from '../../testing/time-testing.ts';

test.each([
  ['2023-02-24', '2023-02-24', 'same'],
  ['2023-02-24', '[2023-02-24]', 'same'],
  ['2022-12', '2022-12-XX', 'same'],
  ['2022-12~', '2022-12', 'compatible'],
  ['2022-12~', '2022-12-12', 'compatible'],
  ['[2020-11-09..]', '2020-11-09', 'compatible'],
  ['[2020-11-09..]', '2020', 'overlapping'],
  ['2023', '2023-09-19', 'compatible'],
  ['2022-12-12/..', '2022-12-12/2023-09-19', 'compatible'],
  ['2022-12-12/..', '2022-12-12/', 'compatible'],
  ['2022-12-12/2023', '2022-12/2023-09-19', 'overlapping'],
  ['[2023-02-24,2023-02-25]', '[2023-02-25,2023-02-26]', 'overlapping'],
  ['2022-24', '2022', 'overlapping'],
  ['2023-02-24', '2023-02-25', 'contradictory'],
  ['2020-11-09', '2020-11-10', 'contradictory'],
  ['2022-12-12/2023-04-28', '2022-12-12/2023-09-19', 'contradictory'],
  ['2022-12~', '2022-11-30', 'undecided'],
  ['2022-12-12?/2023-04-28', '2022-12-11/2023-04-28', 'undecided'],
  ['[2023-02-24~,2023-02-25]', '2023-02-26', 'undecided'],
  ['[2023-02-24~..2023-02-25]', '2023-02-26', 'undecided'],
  ['[..2023-02-24~]', '2023-02-26', 'undecided'],
  ['[..2023-02-24]', '2023-02-26', 'contradictory'],
])('%s and %s: %s', (a, b, agreement) => {
  expect(agreementOf(requireEdtf(a), requireEdtf(b))).toBe(agreement);
});

test('agreement has no direction, and every date agrees with itself', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, (a, b) => {
      expect(agreementOf(a, b)).toBe(agreementOf(b, a));
      expect(agreementOf(a, a)).toBe('same');
    }),
  );
});

describe('groupClaims', () => {
  const claims = ['2023-02-25', '2023-02-24', '2023-02-24', '2023-02-24'].map((edtf, index) => ({
    edtf,
    index,
  }));

  test('puts claims of one date together, by date', () => {
    const { groups, agreement } = groupClaims(claims, ({ edtf }) => requireEdtf(edtf));
    expect(agreement).toBe('contradictory');
    expect(groups.map((group) => [group.edtf.text, group.claims.map(({ index }) => index)])).toEqual([
      ['2023-02-24', [1, 2, 3]],
      ['2023-02-25', [0]],
    ]);
  });

  test.each([
    [[], 'same'],
    [['2023'], 'same'],
    [['2022-12~', '2022-12-12'], 'compatible'],
    [['2022-12', '2022-12-12', '2022-12-13'], 'contradictory'],
  ])('%j agree: %s', (dates, agreement) => {
    expect(groupClaims(dates, requireEdtf).agreement).toBe(agreement);
  });
});

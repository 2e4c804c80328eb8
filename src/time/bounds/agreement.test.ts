import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf } from './agreement.ts';
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

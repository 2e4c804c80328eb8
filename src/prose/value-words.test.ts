import { expect, test } from 'vitest';
import type { FactValue } from './types.ts';
import { valueWords } from './value-words.ts';

test.each<[FactValue | undefined, string]>([
  [undefined, ''],
  [{ kind: 'dates', edtf: ['1995-03-01', '1995-03-01', '1995-03~'] }, '1 March 1995 or about March 1995'],
  // Without a year, and no more exact than it is.
  [{ kind: 'dates', edtf: ['XXXX-03-09'] }, '9 March'],
  [{ kind: 'dates', edtf: ['XXXX-03'] }, 'March'],
  [{ kind: 'dates', edtf: ['no date'] }, 'no date'],
  [{ kind: 'weekdays', days: [1, 7] }, 'Monday or Sunday'],
  [
    {
      kind: 'numbers',
      of: 'day',
      numbers: [
        [1, 1],
        [87, 88],
        [5, 9],
      ],
    },
    '1 day, 87 or 88 days or 5 to 9 days',
  ],
  [{ kind: 'numbers', of: 'ordinal', numbers: [[3, 3]] }, '3rd'],
  [{ kind: 'numbers', of: 'number', numbers: [[2, 4]] }, '2 to 4'],
  [{ kind: 'words', words: ['a bridge'] }, '“a bridge”'],
])('%j is told as "%s"', (value, words) => {
  expect(valueWords(value)).toBe(words);
});

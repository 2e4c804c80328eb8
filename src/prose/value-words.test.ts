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
  [{ kind: 'numbers', of: 'day-number', numbers: [[88, 88]] }, 'day 88'],
  [{ kind: 'words', words: ['a bridge'] }, '“a bridge”'],
  // All of them, and not one or the other.
  [{ kind: 'names', names: ['Slaka', 'Moldavis', 'Slaka'] }, 'Slaka and Moldavis'],
  [
    {
      kind: 'dated',
      things: [
        { title: 'Fair', edtf: '1995-03' },
        { title: 'War', edtf: '1996' },
      ],
    },
    '“Fair” (March 1995) and “War” (1996)',
  ],
  [
    { kind: 'edges', start: ['1995-03-01', '1995-03-02'], end: ['1996'] },
    '1 March 1995 or 2 March 1995 for its beginning, and 1996 for its end',
  ],
])('%j is told as "%s"', (value, words) => {
  expect(valueWords(value)).toBe(words);
});

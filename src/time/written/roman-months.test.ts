import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';
import { withRomanMonths } from './roman-months.ts';
import { indexOf } from './table-index.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';
import { tokenize } from './tokens.ts';

test.each([
  ['1 VI 1993', ['1993-06-01']],
  ['1.vi.1993', ['1993-06-01']],
  ['1/XII/1993', ['1993-12-01']],
  ['31-i-1993', ['1993-01-31']],
  ['30 IV – 2 V 1993', ['1993-04-30/1993-05-02']],
  ['30.IV.–2.V.1993', ['1993-04-30/1993-05-02']],
])('%s', (words, readings) => {
  const [dates = []] = readerOf('en').read(words);
  expect(dates.map((one) => one.readings[0])).toEqual(readings);
});

/** The months that Roman digits are, in the order of the words. */
function months(words: string): readonly number[] {
  const tokens = tokenize(words, indexOf(tableOf('en') as LanguageTable));
  return withRomanMonths(tokens).flatMap(({ kind, month }) => (kind === 'word' ? [month] : []));
}

test.each([
  ['1 I 1993', [1]],
  ['1 IX 1993', [9]],
  ['1 XII 1993', [12]],
  ['1 XIII 1993', [0]],
  ['31 X 1993', [10]],
  ['32 X 1993', [0]],
  ['0 X 1993', [0]],
  ['131 X 1993', [0]],
  ['1 X 993', [0]],
  ['1 X 0993', [0]],
  ['1 X 19934', [0]],
  ['1 X people', [0, 0]],
  ['X 1993', [0]],
  // Small letters count between points, strokes or hyphens alone.
  ['1 v 1993', [0]],
  ['1.v 1993', [0]],
  ['1 v.1993', [0]],
  ['1.v.1993', [5]],
  ['30 IV – 2 V 1993', [4, 5]],
  ['30 IV – 2 May 1993', [0, 5]],
  ['30 IV – 2 V', [0, 0]],
])('%s has the months %j', (words, told) => {
  expect(months(words)).toEqual(told);
});

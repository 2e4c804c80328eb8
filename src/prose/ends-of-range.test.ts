import { expect, test } from 'vitest';
import { endsOf } from './ends-of-range.ts';

test.each([
  ['from 3 to 5 May 1990', '1990-05-03/1990-05-05', ['1990-05-03', '1990-05-05']],
  ['between 3 and 5 May 1990', '[1990-05-03..1990-05-05]', ['1990-05-03', '1990-05-05']],
  [
    'from 3 March until the end of May 1990',
    '1990-03-03/1990-05',
    ['1990-03-03', '[1990-05-16..1990-05-31]'],
  ],
  ['from early March to 3 May 1990', '1990-03/1990-05-03', ['[1990-03-01..1990-03-15]', '1990-05-03']],
  ['mid-March to May 1990', '1990-03/1990-05', ['[1990-03-06..1990-03-25]', '1990-05']],
])('the ends of "%s" are told apart', (words, plain, ends) => {
  expect(endsOf(words, plain)).toEqual(ends);
});

test.each([
  ['3 May 1990', '1990-05-03'],
  ['3 or 5 May 1990', '[1990-05-03,1990-05-05]'],
  ['by 3 May 1990', '[..1990-05-03]'],
])('"%s" has none', (words, plain) => {
  expect(endsOf(words, plain)).toBeUndefined();
});

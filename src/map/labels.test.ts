import { expect, test } from 'vitest';
import { waysOf } from './labels.ts';

test.each([
  ['Aville', [['Aville']]],
  ['Aville / Beville', [['Aville / Beville'], ['Aville /', 'Beville']]],
  [
    'The old crossing below the mill',
    [['The old crossing below the mill'], ['The old crossing below', 'the mill']],
  ],
  [
    'Road by the river to Aville / Beville',
    [
      ['Road by the river to Aville / Beville'],
      ['Road by the river to Aville /', 'Beville'],
      ['Road by the river to', 'Aville /', 'Beville'],
    ],
  ],
  ['Kestrelbystanmoorandfurther', [['Kestrelbystanmoorandfurther']]],
])('%s', (name, ways) => {
  expect(waysOf(name)).toEqual(ways);
});

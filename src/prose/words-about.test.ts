import { expect, test } from 'vitest';
import type { FactKind } from './types.ts';
import { wordsAbout } from './words-about.ts';

test.each<[FactKind, sentence: string, words: string, told: string | undefined]>([
  ['order', 'The fair was held before the war.', 'before', '… fair was held before the war'],
  ['order', 'Before the war, in the north, there was a fair.', 'Before', 'Before the war, in the …'],
  ['count', 'It has 5 rooms, of which two are shut for good.', '5', 'It has 5 rooms, of which two …'],
  ['ordinal', 'The third.', 'third', 'The third'],
  // A date tells what it is.
  ['date', 'It was on 3 May 1995.', '3 May 1995', undefined],
  ['date', 'It was held shortly before 3 May 1995.', '3 May 1995', 'shortly before 3 May 1995'],
])('%s: %s', (fact, sentence, words, told) => {
  const start = sentence.indexOf(words);
  expect(wordsAbout(fact, sentence, { start, end: start + words.length }).told).toBe(told);
});

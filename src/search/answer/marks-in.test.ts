import { expect, test } from 'vitest';
import { marksIn } from './marks-in.ts';

test.each<[text: string, words: readonly string[], marked: readonly string[]]>([
  ['The road, the Roads and a railroad.', ['road'], ['road']],
  ['The Road was closed.', ['road', 'closed'], ['Road', 'closed']],
  ['It was shut on 12 December 1994.', ['12 December 1994'], ['12 December 1994']],
  // A row, and a word of it alone elsewhere.
  ['The old road: a road.', ['old road', 'road'], ['old road', 'road']],
  ['Ann’s U.N. cease-fire', ['ann’s', 'u.n', 'cease-fire'], ['Ann’s', 'U.N', 'cease-fire']],
  ['Nothing here.', ['road', 'old road'], []],
  ['Nothing here.', [], []],
])('in "%s" %j are %j', (text, words, marked) => {
  expect(marksIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

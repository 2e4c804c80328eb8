import { expect, test } from 'vitest';
import { cutsOf } from './sentence-cut.ts';

const text = 'After the talks, they met again. The road was shut for weeks, they said. “Open it!” So it was.';

test.each([
  ['After the talks, they met again.', false, false],
  ['After the talks, they met again', false, false],
  ['After the talks', false, true],
  ['they met again', true, false],
  ['The road was shut', false, true],
  ['shut for weeks', true, true],
  ['they said', true, false],
  ['So it was.', false, false],
  ['So it was', false, false],
  ['“Open it!”', false, false],
])('%j: cut before %j, behind %j', (words, before, after) => {
  const start = text.indexOf(words);
  expect(cutsOf(text, start, start + words.length)).toEqual({ before, after });
});

import { expect, test } from 'vitest';
import { parseQuery } from '../query/query.ts';
import { joinWords } from './joined-words.ts';
import { vocabularyFile } from './vocabulary.ts';

const known = ['ceasefire', 'checkpoint', 'roadside'];

function vocabularies(file: string) {
  const words = known.filter((word) => vocabularyFile(word) === file);
  return Promise.resolve(Object.fromEntries(words.map((word) => [word, ''])));
}

test.each([
  ['cease fire', 'ceasefire'],
  ['the Check point on the road', 'the Checkpoint on the road'],
  ['road side cease fire', 'roadside cease fire'],
  ['cease the fire', undefined],
  ['“cease fire”', undefined],
  ['cease', undefined],
])('%s: %s', async (text, joined) => {
  expect((await joinWords(text, parseQuery(text), vocabularies))?.text).toBe(joined);
});

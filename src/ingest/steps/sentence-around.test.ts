import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

test.each([
  [
    'Es war still. Sie kam heute, am 4. März 2019, an. Dann fuhr sie.',
    'heute',
    'de',
    'Sie kam heute, am 4. März 2019, an.',
  ],
  ['It was dark. They met today. Nobody spoke.', 'today', 'en', 'They met today.'],
  ['      They met today.\nNobody spoke.', 'today', 'en', 'They met today.'],
  ['It began in 1995. They met today.', 'today', 'en', 'They met today.'],
])('of "%s" the sentence of "%s" is whole', (text, words, language, sentence) => {
  const start = text.indexOf(words);
  const found = sentenceAround(text, start, start + words.length, language);
  expect(text.slice(found.start, found.end)).toBe(sentence);
});

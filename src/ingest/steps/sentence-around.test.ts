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
  ['    - A. Gunn, born today. Nobody else.', 'today', 'en', '- A. Gunn, born today.'],
  ['They met.[1] They left today.', 'left', 'en', 'They left today.'],
  ['They met.[1] They left today.', 'met', 'en', 'They met.[1]'],
  ['They met.[1][2] They left today.[12]', 'left', 'en', 'They left today.[12]'],
  ['They met.[1][2] They left today.', 'met', 'en', 'They met.[1][2]'],
  ['They met on 5 May 1998.[1] Then (see [2]) they left.', 'left', 'en', 'Then (see [2]) they left.'],
  ['“They met.”[3] They left today.', 'left', 'en', 'They left today.'],
  ['They met [in May]. [Later] they left.', 'left', 'en', '[Later] they left.'],
])('of "%s" the sentence of "%s" is whole', (text, words, language, sentence) => {
  const start = text.indexOf(words);
  const found = sentenceAround(text, start, start + words.length, language);
  expect(text.slice(found.start, found.end)).toBe(sentence);
});

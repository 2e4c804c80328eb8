import { expect, test } from 'vitest';
import { afterClock } from './clock-words.ts';
import { plainToken, type Token } from './token.ts';

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[^\s.]+|\./g)].map(([word], index) => ({
    ...plainToken,
    kind: word === '.' ? 'mark' : /\d/.test(word) ? 'number' : 'word',
    text: word,
    start: index,
    end: index + 1,
  }));

/** The words of a time of day at the beginning of a text, as far as they go. */
const clockOf = (text: string) => {
  const tokens = tokensOf(text);
  return tokens
    .slice(0, afterClock(tokens, 0))
    .map((token) => token.text)
    .join(' ');
};

test.each([
  ['noon on', 'noon'],
  ['the morning of', 'the morning'],
  ['at the evening of', 'at the evening'],
  ['10 a.m. on', '10 a . m .'],
  ['at 10 p.m on', 'at 10 p . m'],
  ['10 am on', '10 am'],
  ['18 uhr am', '18 uhr'],
  ['23:00 hrs on', '23:00 hrs'],
  ['23:00 on', '23:00'],
  ['vormittags am', 'vormittags'],
  ['abend am', 'abend'],
])('%s: %s', (text, clock) => {
  expect(clockOf(text)).toBe(clock);
});

test.each([
  '10 on',
  'at 10 on',
  '10 a . on',
  '10 x.m. on',
  '10 a on',
  'road',
  'at the at noon',
  '123 am',
  '',
])('%j begins with none', (text) => {
  expect(clockOf(text)).toBe('');
});

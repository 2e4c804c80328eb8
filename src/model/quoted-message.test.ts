import { expect, test } from 'vitest';
import { say } from '../words/say.ts';
import { cutOf, quotedMessage } from './quoted-message.ts';

const texts = new Map([['p1', 'They met on 1 March, and talked. It was shut.']]);

test.each([
  ['They met on 1 March', '“They met on 1 March …”'],
  ['and talked.', '“… and talked.”'],
  ['on 1 March', '“… on 1 March …”'],
  ['It was shut.', '“It was shut.”'],
  ['not there', '“not there”'],
])('%j is shown as %j', (exact, shown) => {
  expect(say(quotedMessage({ texts }, { passage: 'p1', exact }) as '{words}', { words: exact })).toBe(shown);
});

test('a passage that was not read shows no cuts', () => {
  expect(quotedMessage({ texts: new Map() }, { passage: 'p1', exact: 'It was' })).toBe('“{words}”');
});

test('where it is cut is told as data', () => {
  const cut = (exact: string) => cutOf({ texts }, { passage: 'p1', exact });
  expect(['They met', 'and talked.', 'on 1 March', 'It was shut.'].map(cut)).toEqual([
    'after',
    'before',
    'both',
    undefined,
  ]);
});

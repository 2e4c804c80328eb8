import { expect, test } from 'vitest';
import { say } from '../words/say.ts';
import { cutOf, cutOfWords, quotedMessage } from './quoted-message.ts';

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

const two = new Map([...texts, ['p2', 'It rained. Nobody came, it said.']]);

test.each([
  [['p1'], 'They met on 1 March, and talked. It was shut.', undefined],
  [['p1'], 'They met on 1 March, and talked', undefined],
  [['p1'], 'They met', 'after'],
  [['p1'], 'They … talked', undefined],
  [['p1'], 'met … and talked.', 'before'],
  [['p1'], '… met on 1 March …', undefined],
  [['p1'], '[...] met on 1 March [...]', undefined],
  [['p1'], '... met on 1 March ...', undefined],
  [['p1'], 'met [...] 1 March', 'both'],
  [['p1'], 'met ... 1 March', 'both'],
  [['p1', 'p2'], 'It was shut. It rained.', undefined],
  [['p1', 'p2'], 'was shut. It rained. Nobody came', 'both'],
  [['p2'], 'not there', undefined],
] as const)('words of %j, %j, are cut %s', (passages, words, cut) => {
  expect(cutOfWords({ texts: two }, passages, words)).toBe(cut);
});

import { describe, expect, test } from 'vitest';
import {
  itemWords,
  namesAmong,
  namesByKey,
  sourceDetails,
  isNamedByAddress,
  sourceName,
  sourceRemarks,
} from './source-words.ts';

describe('the name of a source', () => {
  test.each([
    [{ publisher: 'Paper', url: 'https://paper.example/a/1506677' }, 'Paper, paper.example/a/1506677'],
    [{ publisher: 'Paper', url: null }, 'Paper'],
    [
      { publisher: 'Paper', url: null, title: 'On water', date: '1995-03-01' },
      'Paper, 1 March 1995, “On water”',
    ],
    [
      { publisher: 'Paper', url: 'https://paper.example/1995/03/02/talks-on-water/' },
      'Paper, 2 March 1995 by its address, address: talks on water',
    ],
    [
      { publisher: 'Paper', url: 'https://paper.example/1995/03/talks-on-water/', date: '1995-03-05' },
      'Paper, 5 March 1995, address: talks on water',
    ],
    [
      { publisher: 'Paper', url: `https://paper.example/${'talks-on-water-and-'.repeat(5)}roads` },
      'Paper, address: talks on water and talks on water and talks on water…',
    ],
  ])('%j', (source, name) => {
    expect(sourceName(source)).toBe(name);
  });
});

test('among others a source has more than publisher and date only where two would be named alike', () => {
  const sources = [
    { publisher: 'Paper', url: 'https://paper.example/a/1' },
    { publisher: 'Paper', url: 'https://paper.example/1995/03/02/talks-on-water/' },
    { publisher: 'Radio', url: 'https://radio.example/talks-on-water/' },
    { publisher: 'Paper', url: 'https://paper.example/a/2' },
  ];
  expect(namesAmong(sources)).toEqual([
    'Paper, paper.example/a/1',
    'Paper, 2 March 1995 by its address',
    'Radio',
    'Paper, paper.example/a/2',
  ]);
});

test('two sources that share publisher, date and title are told apart by their addresses', () => {
  const at = (url: string | null) => ({ publisher: 'Paper', date: '1995-03-02', title: 'On water', url });
  const [first, second] = [at('https://paper.example/a/1'), at('https://paper.example/a/2')];
  expect(namesAmong([first, second, at(null)])).toEqual([
    'Paper, 2 March 1995, “On water”, paper.example/a/1',
    'Paper, 2 March 1995, “On water”, paper.example/a/2',
    'Paper, 2 March 1995, “On water”',
  ]);
  expect(namesByKey({ first, other: { publisher: 'Radio', url: null } })).toEqual(
    new Map([
      ['first', 'Paper, 2 March 1995'],
      ['other', 'Radio'],
    ]),
  );
});

test('what follows its publisher has the date, what stands behind its link has not', () => {
  const source = {
    publisher: 'Paper',
    url: 'https://paper.example/1995/03/02/1',
    language: 'ru',
    note: '“today”',
  };
  expect(sourceDetails(source)).toBe(', 2 March 1995 by its address, in Russian, “today”');
  expect(sourceRemarks(source)).toBe(', in Russian, “today”');
});

test('items whose own words hold commas are told apart', () => {
  expect(itemWords(['Paper', 'Radio, 2 March 1995', 'Court'])).toBe('Paper; Radio, 2 March 1995; Court');
  expect([itemWords(['Paper']), itemWords([])]).toEqual(['Paper', '']);
});

test.each([
  [`${'a'.repeat(26)} bbb ${'c'.repeat(25)}`, `address: ${'a'.repeat(26)} bbb ${'c'.repeat(25)}`],
  [`${'a'.repeat(26)} bbb ${'c'.repeat(26)}`, `address: ${'a'.repeat(26)} bbb…`],
])('words of an address are told in whole, or cut between two of them: %s', (words, told) => {
  const address = `https://paper.example/${words.replaceAll(' ', '-')}`;
  expect(sourceName({ publisher: 'Paper', url: address })).toBe(`Paper, ${told}`);
});

test.each([
  [{ publisher: 'Paper', url: 'https://paper.example/talks-on-water/' }, true],
  [{ publisher: 'Paper', url: 'https://paper.example/talks-on-water/', title: 'Talks' }, false],
  [{ publisher: 'Paper', url: 'https://paper.example/1426429' }, false],
  [{ publisher: 'Paper', url: null }, false],
])('only what has no title is named by the words of its address: %j', (source, named) => {
  expect(isNamedByAddress(source)).toBe(named);
});

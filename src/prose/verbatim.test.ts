import { expect, test } from 'vitest';
import { proseChecker } from './check-prose.ts';
import { summaryWords, toldStanding } from './standing-words.ts';
import type { Subject } from './types.ts';

const letter: Subject = {
  address: 'documents/letter/',
  title: 'Letter on the mill',
  names: [],
  kind: 'letter',
  shape: 'document',
  dates: [],
  bounds: { start: [null, null], end: [null, null] },
  actors: ['millers'],
  texts: [
    { id: 'p1', text: 'The wheel stands still.', quotable: true },
    {
      id: 'p2',
      text: 'On 3 May 1995 the mill was closed, and nobody of the town has ground his corn since.',
      quotable: true,
    },
  ],
};
const check = proseChecker({
  kinds: [],
  actors: [{ id: 'millers', names: ['The millers'] }],
  persons: [],
  subjects: [letter],
});
const verdictsOn = (text: string) => check({ text, links: [], apart: [] }, { language: 'en', isDraft: true });

test('a sentence that stands in a document is supported by it, and its facts are not told again', () => {
  expect(
    verdictsOn('On 3 May 1995 the mill was closed, and nobody of the town has ground his corn since.'),
  ).toEqual([
    {
      fact: 'wording',
      start: 0,
      end: 83,
      words: 'On 3 May 1995 the mill was closed, and nobody of the town has ground his corn since',
      verdict: 'agreed',
      why: 'verbatim',
      said: { kind: 'words', words: ['The millers'] },
      record: { kind: 'words', words: ['p2'] },
      of: [{ title: 'Letter on the mill', address: 'documents/letter/#p2' }],
    },
  ]);
});

test.each([
  // Eight words that run on are enough, in any marks and letters
  ['They say that nobody of the town has ground – his corn.', ['nobody of the town has ground – his corn']],
  ['The mill, it says, was closed.', []],
  ['Nobody of the town has ground his wheat.', []],
  // A word that differs, or a quotation within
  ['On 3 May 1995 the mill was opened, and nobody of the town.', []],
  ['nobody of the town “has ground his corn since”', []],
  // A short sentence, even where it is all
  ['The wheel stands still.', []],
])('what runs on word for word: %s', (text, expected) => {
  expect(
    verdictsOn(text)
      .filter(({ fact }) => fact === 'wording')
      .map(({ words }) => words),
  ).toEqual(expected);
});

test('words that the prose calls untrue are not supported', () => {
  const [first] = verdictsOn('It is not true that nobody of the town has ground his corn since.');
  expect([first?.fact, first?.verdict, first?.why]).toEqual(['wording', 'unknown', 'denied']);
});

test('what a sentence is compared with nothing for is told as that, and not as unknown', () => {
  const verdicts = verdictsOn('The bridge was opened on 4 May 1995.');
  expect(verdicts.map(toldStanding)).toEqual(['unnamed']);
  expect(summaryWords(verdicts)).toBe(
    '1 fact: 0 supported, 0 contradicted, 0 not known to the archive, 1 not compared.',
  );
});

import { expect, test } from 'vitest';
import { proseChecker } from './check-prose.ts';
import { reachWords, toldStanding } from './standing-words.ts';
import type { Subject } from './types.ts';

const day = 9199; // 10 March 1995
const letter: Subject = {
  address: 'documents/letter/',
  title: 'Letter on the mill',
  names: [],
  kind: 'letter',
  shape: 'document',
  dates: [{ of: 'whole', edtf: '1995-03-10' }],
  bounds: { start: [day, day], end: [day, day] },
  actors: ['millers'],
  texts: [
    {
      id: 'p1',
      text: 'The wheel was stopped on 3 March; the town has been without flour for almost two months now.',
      quotable: true,
    },
    {
      id: 'p2',
      text: 'The millers remain committed to a lasting settlement. On 5 March 1995 the council took all steps in its power, and commits slow harm to our trade. It does not hear us.',
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
const verdictOn = (words: string) =>
  check({ text: `They wrote: “${words}”.`, links: [], apart: [] }, { language: 'en', isDraft: true }).find(
    ({ fact }) => fact === 'quotation',
  );

test.each([
  // A denial put in
  ['The wheel was [not] stopped on', 'The wheel was stopped on'],
  ['the council took [no] steps in its power', 'the council took all steps in its power'],
  ['remain committed [without reserve] to a lasting', 'remain committed to a lasting'],
  // A date, a month, a year, and one that the text leaves to be understood
  ['[6] March 1995 the council took', '5 March 1995 the council took'],
  ['On 5 [April] 1995 the council', 'On 5 March 1995 the council'],
  ['On 5 March [1996] the council', 'On 5 March 1995 the council'],
  ['The wheel was stopped on 3 March [1994]', 'The wheel was stopped on 3 March'],
  // A duration
  ['without flour for [over a year] now', 'without flour for almost two months now'],
  ['without flour for [ten weeks] now', 'without flour for almost two months now'],
])('contradicted by what stands in its place: %s', (words, has) => {
  const one = verdictOn(words);
  expect([one?.verdict, one?.record]).toEqual(['contradicted', { kind: 'words', words: [has] }]);
});

test.each([
  ['remain committed to a [violent] settlement', '[violent]', 'lasting'],
  ['commits [murder]', '[murder]', 'slow harm to our'],
  ['The wheel was stopped on [Friday,] 3 March', '[Friday,]', ''],
  ['[They] remain committed to a lasting', '[They]', 'millers'],
  ['without flour for [eight weeks] now', '[eight weeks]', 'almost two months'],
])('only the words outside the brackets stand there: %s', (words, said, has) => {
  const one = verdictOn(words);
  expect([one?.verdict, one?.replaced, one && toldStanding(one)]).toEqual([
    'agreed',
    [{ said, has }],
    'alone',
  ]);
  expect(one && reachWords(one).join(' ')).toContain(said);
});

test.each([
  'remain committed to a [lasting] settlement',
  '[r]emain committed to a lasting settlement',
  'The wheel was stopped [sic] on 3 March',
  'The wheel was stopped [emphasis added] on 3 March',
  'The wheel was stopped on 3 March […] without flour',
  'It [does not] hear us',
  'On 5 March [1995] the council',
])('supported: %s', (words) => {
  const one = verdictOn(words);
  expect(one && toldStanding(one)).toBe('agreed');
});

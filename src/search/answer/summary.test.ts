import { describe, expect, test } from 'vitest';
import { sampleAnswer } from '../../testing/sample-answer.ts';
import { sampleRecord } from '../../testing/sample-phrases.ts';
import { sampleLabels } from '../../testing/sample-search.ts';
import type { Answer } from './answer.ts';
import { countWords, languageWords, remarks, statusParts, type Counts } from './summary.ts';

const none: Counts = { documents: 0, events: 0, pages: 0 };

test.each<[Partial<Counts>, string]>([
  [{}, ''],
  [{ documents: 1 }, '1 document'],
  [{ documents: 1, passages: 1 }, '1 passage in 1 document'],
  [{ documents: 2, passages: 1461 }, '1,461 passages in 2 documents'],
  [{ events: 1, passages: 0 }, '1 event'],
  [{ documents: 2, passages: 5, events: 3 }, '5 passages in 2 documents, and 3 events'],
  [{ documents: 1, events: 2, pages: 1 }, '1 document, 2 events, and 1 page'],
])('%j is "%s"', (counts, words) => {
  expect(countWords({ ...none, ...counts })).toBe(words);
});

const term = { kind: 'term', term: [{ kind: 'word', text: 'road' }] } as const;
const days = { kind: 'stretches', stretches: [] } as const;
const date = { kind: 'date', date: { text: '', told: '', days, written: '', narrows: false } } as const;
const filter = { text: '', told: '', days, narrows: true };
const hit = (terms: number) => ({ id: 'a', score: 1, terms, spots: [] });

const passage = {
  id: 'a',
  record: sampleRecord('a', ['One.']),
  places: [],
  denied: [],
  replaced: [],
  disregarded: [],
  differing: [],
};
const inPieces = {
  text: 'a … b',
  pieces: [],
  leftOut: false,
  found: [],
  elsewhere: [],
  further: 0,
  alone: [
    { text: 'a', passage },
    { text: 'b', passage },
  ],
  more: false,
  nearest: [],
  matches: new Map(),
};

describe('the line above the results', () => {
  test.each<[string, Answer, Partial<Counts>, string]>([
    [
      'one',
      sampleAnswer({ hits: [hit(1)], units: [term] }),
      { events: 1 },
      '<1 event> holds this, or another form of it.',
    ],
    [
      'two',
      sampleAnswer({ hits: [hit(1)], units: [term] }),
      { events: 2 },
      '<2 events> hold this, or another form of it.',
    ],
    [
      'one document of several passages',
      sampleAnswer({ hits: [hit(1)], units: [term] }),
      { documents: 1, passages: 2 },
      '<2 passages in 1 document> hold this, or another form of it.',
    ],
    [
      'all of several words',
      sampleAnswer({ hits: [hit(2)], units: [term, term] }),
      { documents: 1, passages: 1 },
      '<1 passage in 1 document> holds all of this, in one form or another.',
    ],
    [
      'some of several words',
      sampleAnswer({ hits: [hit(1)], units: [term, term] }),
      { pages: 1 },
      '<1 page> holds some of these words; nothing was found that holds all of them.',
    ],
    [
      'a date in the query',
      sampleAnswer({ hits: [hit(1)], units: [date] }),
      { events: 1 },
      '<1 event> falls, or may fall, into this time, or holds these words.',
    ],
    [
      'days alone',
      sampleAnswer({ hits: [hit(0)], dateFilters: [filter] }),
      { events: 2 },
      '<2 events> fall, or may fall, into this time.',
    ],
    [
      'days by their name',
      sampleAnswer({ hits: [hit(0)], dateFilters: [{ ...filter, written: 'after it' }] }),
      { events: 2 },
      '<2 events> fall, or may fall, into this time, or hold these words.',
    ],
    ['facets alone', sampleAnswer({ hits: [hit(0)] }), { events: 2 }, '<2 events>.'],
    ['nothing found', sampleAnswer({ units: [term] }), {}, 'Nothing in this archive answers this.'],
    [
      'each piece of a quotation, in texts apart',
      sampleAnswer({ units: [term], quotations: [inPieces] }),
      {},
      'Nothing in this archive has this as one, though each piece of the quotation stands in it.',
    ],
    [
      'a piece of a quotation that is nowhere',
      sampleAnswer({
        units: [term],
        quotations: [{ ...inPieces, alone: [...inPieces.alone, { text: 'c', passage: undefined }] }],
      }),
      {},
      'Nothing in this archive answers this.',
    ],
    [
      'nothing left of what holds the words',
      { ...sampleAnswer({ units: [term] }), withheld: true },
      {},
      'What else was asked leaves out all that holds these words.',
    ],
    [
      'some words in what is left',
      { ...sampleAnswer({ hits: [hit(1)], units: [term, term] }), withheld: true },
      { pages: 1 },
      '<1 page>. What else was asked leaves out all that holds these words.',
    ],
    [
      'nothing within days',
      sampleAnswer({ dateFilters: [filter] }),
      {},
      'Nothing in this archive answers this.',
    ],
    [
      'nothing asked',
      sampleAnswer(),
      {},
      'There is no word in this to search for. Type a word, a date or a sentence.',
    ],
  ])('%s', (_, answer, counts, words) => {
    expect(statusParts(answer, { ...none, ...counts }, (found) => `<${found}>`).join('')).toBe(words);
  });
});

test('how a query was taken is said, a sentence each', () => {
  const answer = sampleAnswer({
    missing: [{ word: 'a', begun: [], spelt: [], suggestions: [], damaged: true }],
    notes: [
      { kind: 'too-long', most: 2000 },
      { kind: 'too-many-words', most: 40 },
      { kind: 'unknown-operator', text: 'foo:' },
      { kind: 'backward-span', text: '1995..1990' },
      { kind: 'other-weekday', text: 'Thursday 1 March 1995', date: 'Wednesday, 1 March 1995' },
      { kind: 'quoted-date', text: '1 March 1995' },
      { kind: 'unclosed-quotation' },
      { kind: 'read-as-question', words: ['who', 'is'] },
    ],
    passedOver: ['the', 'of'],
    unknown: [
      { operator: 'place', value: 'Nowhere' },
      { operator: 'before', value: 'yesterday' },
    ],
    names: [
      { first: 0, count: 1, name: 'A', of: 'place', others: ['B'] },
      { first: 1, count: 1, name: 'C', of: 'party', others: ['D', 'E'] },
    ],
  });
  expect(remarks(answer)).toEqual([
    'The search index could not be read in full, so words may be missing from this answer. Load the page again.',
    'Only the first 2,000 characters were searched.',
    'Only the first 40 words were searched, common ones left out.',
    '“foo:” is no operator here; it was searched as a word.',
    '“1995..1990” ends before it begins. It was not searched; turn its dates round.',
    '“Thursday 1 March 1995” has another weekday than the date: it was Wednesday, 1 March 1995.',
    '“1 March 1995” was looked for word for word; without the quotation marks it is a date as well.',
    'A quotation mark has no partner; what follows it was searched as words.',
    'Read as a question: “who” and “is” were not searched.',
    'Left out, since most of this archive has them: “the” and “of”.',
    'Nothing in this archive is called “Nowhere” where “place:” looks; it was not applied.',
    '“yesterday” is no date or span that is known here; “before:” was not applied.',
    'Also found: “B”, another name of the place called “A”.',
    'Also found: “D” and “E”, other names of the party called “C”.',
  ]);
});

test('languages are named by how they are searched', () => {
  const labels = sampleLabels({ language: { en: 'English', ru: 'Russian', ka: 'Georgian' } });
  const languages = [
    { code: 'en', stems: true },
    { code: 'ka', stems: false },
    { code: 'ru', stems: true },
  ];
  expect(languageWords({ languages, labels })).toEqual([
    'Searched in English and Russian, other forms of a word included.',
    'Searched in Georgian, only in the form typed.',
  ]);
  expect(languageWords({ languages: [], labels })).toEqual([]);
});

test.each<readonly [text: string, told: readonly string[]]>([
  ['1 de março de 1995', ['1 de março de 1995']],
  ['road 1. března 1995', ['1. března 1995']],
  ['1995. március 1.', ['1995. március 1.']],
  ['5 times března 1995', []],
  ['března 1995', []],
  ['31 roads března and 1995', []],
])('a day beside a word that is unknown and a year is not dropped in silence: %s', (text, told) => {
  const missing = ['março', 'března', 'március'].map((word) => ({
    word,
    begun: [],
    spelt: [],
    suggestions: [],
    damaged: false,
  }));
  const year = { text: '1995', told: '1995', days, narrows: false };
  const request = { text, chosen: {}, sort: 'relevance', undated: false } as const;
  expect(remarks(sampleAnswer({ request, missing, dates: [year] }))).toEqual(
    told.map(
      (date) =>
        `“${date}” may be a date in words that are not read here as one; of it 1995 was searched as a date, the rest as words.`,
    ),
  );
});

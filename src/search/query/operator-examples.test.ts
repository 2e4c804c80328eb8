import { expect, test } from 'vitest';
import { sampleDocument } from '../../testing/sample-search.ts';
import { searchPageWords } from '../../words/chapters/search-page.ts';
import { searchWords } from '../../words/chapters/search.ts';
import { facetNames, operatorNames } from '../index/operators.ts';
import { operatorExamples } from './operator-examples.ts';

const found = [
  sampleDocument('a', [], { facets: { place: ['old-road'] } }),
  sampleDocument('b', [], {
    facets: { issuer: ['ministry'], year: ['-0043', '-0042'], place: ['lake'] },
  }),
].map(({ facets }, index) => ({ facets, when: `-0043-0${index + 2}-01/-0043-0${index + 2}-01/?/?` }));
const spans = [
  { id: 'a', title: 'A stop', called: [], when: '' },
  { id: 'b', title: 'The long stop', called: ['the "stop"'], when: '' },
];

test('examples have values of the archive, in the order of the table; what it has none of is left out', () => {
  expect(operatorExamples({ found, spans }).map(({ written }) => written)).toEqual([
    'in:document',
    'issuer:ministry',
    'place:old-road',
    'year:-0043',
    'language:en',
    'before:-0043-03',
    'after:-0043',
    'during:"the stop"',
  ]);
});

test('without spans during: takes a date, and an empty archive has no examples', () => {
  const written = operatorExamples({ found, spans: [] }).map((one) => one.written);
  expect(written.filter((one) => one.startsWith('during:'))).toEqual(['during:-0043-02']);
  expect(operatorExamples({ found: [], spans: [] })).toEqual([]);
});

test('before the only month there is nothing, so it is no example', () => {
  const written = operatorExamples({ found: found.slice(0, 1), spans }).map((one) => one.written);
  expect(written.filter((one) => one.startsWith('before:'))).toEqual([]);
});

test('every operator has its line in the help, and every facet its heading', () => {
  expect(Object.keys(searchPageWords.operators).sort()).toEqual([...operatorNames].sort());
  expect(Object.keys(searchWords.facets).sort()).toEqual([...facetNames].sort());
});

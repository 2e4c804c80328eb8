import { expect, test } from 'vitest';
import { commonWords, slightWords } from './common-words.ts';
import { sampleDocument } from '../testing/sample-search.ts';

const records = ['The road, the road.', 'THE town', 'the  lake', 'a lake'].map((text, at) =>
  sampleDocument(`d${at}`, [text], { title: '' }),
);

test('common are words that more than a share of the records have, however they are written', () => {
  expect(commonWords(records, { share: 0.6, few: 3 })).toEqual(['the']);
  expect(commonWords(records, { share: 0.4, few: 3 })).toEqual(['lake', 'the']);
});

test('in a small archive no word is common', () => {
  expect(commonWords(records)).toEqual([]);
});

test('slight are frequent words that are mostly written small: no names', () => {
  const texts = Array.from({ length: 40 }, (_, at) =>
    sampleDocument(`t${at}`, [`From the town of Nord and the lake of N${at}.`]),
  );
  expect(slightWords(texts, { few: 100, share: 0.05 })).toEqual(['and', 'lake', 'of', 'the', 'town']);
  expect(slightWords(texts, { few: 100, share: 0.15 })).toEqual(['of', 'the']);
  expect(slightWords(texts)).toEqual([]);
});

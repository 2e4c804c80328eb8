import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../../testing/sample-phrases.ts';
import { wordsOf } from '../text/words.ts';
import { locateRows, wordsAt } from './locate-rows.ts';

const record = sampleRecord(
  'd',
  [
    'Our relations with the neighbouring towns, which were never easy, have improved.',
    'We came to read the names of those',
    'who built it. And the names?',
    'They have improved.',
  ],
  { title: 'The names' },
);

/** Each place as the words of its pieces, over parts with a `/`. */
function told(...pieces: readonly string[]): readonly string[] {
  return locateRows(record, pieces.map(wordsOf)).map((places) =>
    places.map((place) => wordsAt(record, place).replaceAll('\n', '/')).join(' … '),
  );
}

test('every place, in the title too', () => {
  expect(told('the names')).toEqual(['The names', 'the names', 'the names']);
});

test('over two passages', () => {
  expect(told('names of those who built')).toEqual(['names of those/who built']);
  const [[place] = []] = locateRows(record, [wordsOf('those who')]);
  expect(place?.map(({ part }) => part)).toEqual([1, 2]);
});

describe('in pieces', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['our relations', 'have improved'], ['Our relations … have improved']],
    [['have improved', 'our relations'], []],
    [['the', 'easy'], ['the … easy']],
    [['towns', 'the names'], ['towns … the names']],
    [['towns', 'who built'], ['towns … who built']],
    [['the names', 'the names'], ['the names … the names']],
  ])('%j', (pieces, places) => {
    expect(told(...pieces)).toEqual(places);
  });
});

test('far apart, words do not belong together', () => {
  const passage = `${'one two three '.repeat(30)}.`;
  const long = sampleRecord('d', [`first ${passage}`, passage, `last ${passage}`]);
  expect(locateRows(long, [wordsOf('first'), wordsOf('last')])).toEqual([]);
});

test('a page’s parts are no text that runs on', () => {
  const page = sampleRecord('p', ['one two', 'three'], { in: 'page' });
  expect(locateRows(page, [wordsOf('two three')])).toEqual([]);
  expect(locateRows(page, [wordsOf('one'), wordsOf('three')])).toEqual([]);
});

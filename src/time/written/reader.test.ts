import { describe, expect, test } from 'vitest';
import { longest, readerOf } from './reader.ts';
import type { DatedWords } from './read-dates.ts';

function read(language: string, words: string): readonly (readonly string[])[] {
  return readerOf(language)
    .read(words)
    .map((dates) =>
      dates.map(({ start, end, readings: [first = 'none'] }) => `${words.slice(start, end)} = ${first}`),
    );
}

describe('the tables that are read by', () => {
  test.each([
    ['en', true],
    ['en-GB', true],
    ['de', true],
    ['und', true],
    ['mul', true],
    ['ka', false],
  ])('of %s there is a table, or all are meant: %s', (language, knows) => {
    expect(readerOf(language).knowsLanguage).toBe(knows);
  });

  test.each([
    ['de', '9. November 1992', [['9. November 1992 = 1992-11-09']]],
    // English words are read in every language; a number alone is what the own language says.
    ['ru', 'the meeting of 9 November 1992', [['9 November 1992 = 1992-11-09']]],
    ['ru', '1992', [['1992 = 1992']]],
    ['de', 'vor dem 12. November 1992', [['12. November 1992 = 1992-11-12']]],
    ['ar', '1444 هـ', [['1444 = none']]],
    // Where nobody has said which language it is, the one counts that reads the most.
    ['und', '9 ноября 1992 года', [['9 ноября 1992 года = 1992-11-09']]],
    ['und', 'le 9 novembre 1992', [['9 novembre 1992 = 1992-11-09']]],
    ['und', '9 noyabr 1992-ci il', [['9 noyabr 1992-ci il = 1992-11-09']]],
    // Of a language without a table digits may be of any calendar.
    ['ka', '1992', []],
    ['ka', '09.11.1992', []],
    ['ka', '9 November 1992', [['9 November 1992 = 1992-11-09']]],
    ['und', '1992 წელი', []],
    ['en', 'no date', []],
  ])('%s: %s', (language, words, dates) => {
    const found = read(language, words);
    expect([...new Set(found.map((one) => one.join()))]).toEqual(dates.map((one) => one.join()));
  });

  test('digits are read in the order that is declared', () => {
    expect(readerOf('en', 'day-first').read('08.12.1991')[0]?.[0]?.readings).toEqual(['1991-12-08']);
    expect(readerOf('en', 'month-first').read('08.12.1991')[0]?.[0]?.readings).toEqual(['1991-08-12']);
  });
});

test('the readings that read the most words count, and all of them where they read as many', () => {
  const words = (start: number, end: number): DatedWords => {
    const place = { start, end };
    return { ...place, within: place, limited: place, readings: [], relations: [] };
  };
  const [short, long, two] = [[words(0, 4)], [words(2, 9)], [words(0, 3), words(5, 9)]];
  expect(longest([short, long, two])).toEqual([long, two]);
  expect(longest([])).toEqual([]);
});

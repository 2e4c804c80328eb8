import { describe, expect, test } from 'vitest';
import { countedTimes, type CountedStyle } from './counted-times.ts';

function counted(words: string, style: CountedStyle, from?: string): readonly string[] {
  return countedTimes(words, style, from).map(
    ({ start, end, edtf }) => `${words.slice(start, end)} = ${edtf}`,
  );
}

const en: CountedStyle = { language: 'en' };

describe('times that words count from another', () => {
  test.each([
    ['They met this morning.', ['this morning = 1995-03-09']],
    ["They meet in three days' time.", ["in three days' time = 1995-03-12"]],
    ['They did it in three days.', []],
    ['They left the next day.', ['the next day = 1995-03-10']],
    ['Two days later they left.', ['Two days later = 1995-03-11']],
    ['They met yesterday, and three days ago.', ['yesterday = 1995-03-08', 'three days ago = 1995-03-06']],
    ['two days after 9 November 1992', ['two days after 9 November 1992 = 1992-11-11']],
    // What is stated, lasts or is left open is not counted.
    ['They met on 9 November 1992.', []],
    ['It lasted for three days.', []],
    ['They met several days ago.', []],
    ['They meet every Monday.', []],
  ])('%s', (words, times) => {
    expect(counted(words, en, '1995-03-09')).toEqual(times);
  });

  test('without a day to count from, a date of their own is needed', () => {
    expect(counted('They met yesterday, two days after 9 November 1992.', en)).toEqual([
      'two days after 9 November 1992 = 1992-11-11',
    ]);
  });

  test('a year is no day to count from', () => {
    expect(counted('They met yesterday.', en, '1995')).toEqual([]);
  });

  test('digits are read in the order that is declared', () => {
    const read = (numeralOrder: 'day-first' | 'month-first') =>
      counted('two days after 03.05.1993', { language: 'en', numeralOrder });
    expect(read('day-first')).toEqual(['two days after 03.05.1993 = 1993-05-05']);
    expect(read('month-first')).toEqual(['two days after 03.05.1993 = 1993-03-07']);
  });

  test.each([
    ['de', 'gestern', ['gestern = 1995-03-08']],
    ['ru', 'вчера', ['вчера = 1995-03-08']],
    ['ka', 'yesterday', []],
  ])('%s: %s', (language, words, times) => {
    expect(counted(words, { language }, '1995-03-09')).toEqual(times);
  });
});

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

  test.each<readonly [string, string, readonly string[]]>([
    ['en', 'It was about 10 May 1994; two days later they left.', ['two days later = 1994-05-12~']],
    [
      'en',
      'It was possibly 10 May 1994; on the following Friday they left.',
      ['the following Friday = 1994-05-13?'],
    ],
    ['en', 'It was 10 May 1994; two days later they left.', ['two days later = 1994-05-12']],
    ['de', 'Um den 10. Mai 1994 fuhr er ab; zwei Tage später kam er.', ['zwei Tage später = 1994-05-12~']],
    ['ru', 'Около 10 мая 1994 года он уехал; через два дня вернулся.', ['через два дня = 1994-05-12~']],
    // Its year is sure.
    ['en', 'It was about 10 May 1994; that year they left.', ['that year = 1994']],
  ])('what is counted from a date that is not sure is no surer: %s, %s', (language, words, times) => {
    expect(counted(words, { language })).toEqual(times);
    expect(counted('Two days later they left.', en, '1994-05-10~')).toEqual(['Two days later = 1994-05-12~']);
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

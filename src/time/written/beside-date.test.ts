import { describe, expect, test } from 'vitest';
import { readerOf } from './reader.ts';

/** What is read, as `words: readings, limits`. */
function read(text: string, language = 'en'): readonly string[] {
  const [dates = []] = readerOf(language).read(text);
  return dates.map(({ limited, readings, relations, none }) =>
    [
      `${text.slice(limited.start, limited.end)}: ${readings.join(' or ')}`,
      ...relations,
      ...(none === undefined ? [] : [none]),
    ].join(', '),
  );
}

describe('a date that ends something longer', () => {
  test.each([
    ['the six months to 30 June 1994', '1994-01-01/1994-06-30'],
    ['the 3 months ended 31 March 1994', '1994-01-01/1994-03-31'],
    ['the year ended 30 June 1994', '1993-07-01/1994-06-30'],
    ['the year to 29 February 1992', '1991-03-01/1992-02-29'],
    ['in the quarter ending on 31 March 1994', '1994-01-01/1994-03-31'],
    ['the half-year to 30 June 1994', '1994-01-01/1994-06-30'],
    ['the week ended 12 June 1994', '1994-06-06/1994-06-12'],
    ['the two weeks to 12 June 1994', '1994-05-30/1994-06-12'],
    ['the eighteen months to June 1994', '1993-01/1994-06'],
    ['the year to June 1994', '1993-07/1994-06'],
  ])('%s', (text, readings) => {
    const [told = ''] = read(text);
    expect(told.split(': ')[1]).toBe(readings);
  });

  test.each([
    // How long it was is not told: the date is its end.
    ['the months to 30 June 1994', ['the months to 30 June 1994: 1994-06-30, until']],
    ['the school year to 30 June 1994', ['school year to 30 June 1994: 1994-06-30, until']],
    ['the period to 30 June 1994', ['period to 30 June 1994: 1994-06-30, until']],
    ['the year to 1994', ['the year to 1994: 1994, until']],
    ['the week to June 1994', ['the week to June 1994: 1994-06, until']],
    ['the six months to about June 1994', ['the six months to about June 1994: 1994-06~, until']],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual(told);
  });
});

describe('a day that names its week', () => {
  // 4 May 1993 was a Tuesday: the week begins with it, or on the Monday or the Sunday before.
  test('of a weekday', () => {
    expect(read('the week of 4 May 1993')).toEqual([
      'week of 4 May 1993: [1993-05-03..1993-05-09] or 1993-05-03/1993-05-09 or ' +
        '[1993-05-04..1993-05-10] or 1993-05-04/1993-05-10 or [1993-05-02..1993-05-08] or 1993-05-02/1993-05-08',
    ]);
  });

  test('of a Sunday it begins with that day first', () => {
    expect(read('the week of 2 May 1993')).toEqual([
      'week of 2 May 1993: [1993-05-02..1993-05-08] or 1993-05-02/1993-05-08 or ' +
        '[1993-04-26..1993-05-02] or 1993-04-26/1993-05-02',
    ]);
  });

  test('of a Monday it begins with that day, or on the Sunday before', () => {
    expect(read('the week commencing 3 May 1993')).toEqual([
      'week commencing 3 May 1993: [1993-05-03..1993-05-09] or 1993-05-03/1993-05-09 or ' +
        '[1993-05-02..1993-05-08] or 1993-05-02/1993-05-08',
    ]);
  });

  test('a month names none', () => {
    expect(read('the weeks of May 1993')).toEqual(['May 1993: 1993-05']);
  });
});

describe('a date with words that limit it', () => {
  test.each([
    ['en', 'since at least 1993', 'since at least 1993: 1993, since-at-least'],
    ['en', 'since as early as May 1993', 'since as early as May 1993: 1993-05, since-at-least'],
    ['en', 'since 1993 at least', 'since 1993 at least: 1993, since-at-least'],
    ['de', 'spätestens seit 1993', 'spätestens seit 1993: 1993, since-at-least'],
    ['fr', 'depuis au moins 1993', 'depuis au moins 1993: 1993, since-at-least'],
    ['tr', "en az 1993'ten beri", "en az 1993'ten beri: 1993, since-at-least"],
    ['en', 'terminus ante quem 1993', 'terminus ante quem 1993: 1993, no-later'],
    ['en', 'terminus post quem is 1993', 'terminus post quem is 1993: 1993, no-earlier'],
    ['en', 'It is wrongly dated 1993', 'wrongly dated 1993: , denied'],
    ['en', 'FY 1993', 'FY 1993: , other-calendar'],
    ['en', 'the fiscal year 1993', 'fiscal year 1993: , other-calendar'],
    ['en', 'if it had been held on 3 May 1993', 'if it had been held on 3 May 1993: , denied'],
    ['de', 'am Jahrestag des 3. Mai 1993', 'Jahrestag des 3. Mai 1993: 1993-05-03, after'],
    ['en', 'postponed from 3 May to 7 May 1993', 'from 3 May to 7 May 1993: 1993-05-07 or 1993-05-03'],
    // Nothing stands beside it.
    ['en', 'They met on 3 May 1993.', '3 May 1993: 1993-05-03'],
  ])('%s: %s', (language, text, told) => {
    expect(read(text, language)).toEqual([told]);
  });

  test('an editor takes a date back where another stands in brackets', () => {
    expect(read('1993 [recte 1994]')).toEqual(['1993 [recte: , denied', '1994: 1994']);
  });
});

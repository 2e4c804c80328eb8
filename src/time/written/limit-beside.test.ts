import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';

test.each([
  // The words, and how they limit.
  ['since 1991', 'since 1991', ['since']],
  ['until 1991', 'until 1991', ['until']],
  ['before 1991', 'before 1991', ['before']],
  ['after 1991', 'after 1991', ['after']],
  ['by 1991', 'by 1991', ['no-later']],
  ['not before 1991', 'not before 1991', ['no-earlier']],
  ['1991 at the latest', '1991 at the latest', ['no-later']],
  ['1991, at the latest', '1991, at the latest', ['no-later']],
  ['1991 or later', '1991 or later', ['no-earlier']],
  ['from 1991 onwards', '1991 onwards', ['since']],
  // It goes on.
  ['1994–present', '1994–present', ['since']],
  ['1994 to date', '1994 to date', ['since']],
  ['1994 until now', '1994 until now', ['since']],
  ['(1994–)', '1994–', ['since']],
  ['1994–', '1994–', ['since']],
  ['1994 –', '1994', []],
  ['1994-', '1994', []],
  ['1994–people', '1994', []],
  // Signs count right before the digits: a line that an e-mail quotes begins with one too.
  ['<1991', '<1991', ['before']],
  ['>1991', '>1991', ['after']],
  ['≤1991', '≤1991', ['no-later']],
  ['≥1991', '≥1991', ['no-earlier']],
  ['> 1991', '1991', []],
  // An amount counts from a date, and what lasts does not.
  ['3 days from 9 November 1992', '3 days from 9 November 1992', ['after']],
  ['days from 9 November 1992', 'days from 9 November 1992', ['after']],
  ['A week to the day from 9 November 1992', 'A week to the day from 9 November 1992', ['after']],
  ['ten days counting from 9 November 1992', 'ten days counting from 9 November 1992', ['after']],
  ['for a week exactly from 9 November 1992', '9 November 1992', ['from']],
  ['for 3 days from 9 November 1992', '9 November 1992', ['from']],
  ['for days from 9 November 1992', '9 November 1992', ['from']],
  ['the letter from 9 November 1992', '9 November 1992', ['from']],
  // Of a range "until" names the end, and "since" the start.
  ['since 1991 to 1993', 'since 1991 to 1993', []],
  ['from 1991 until 1993', 'from 1991 until 1993', []],
  ['after 1991–1993', 'after 1991–1993', ['after']],
  ['<1991–1993', '1991–1993', []],
  ['1991 or 1993 or later', '1991 or 1993 or later', ['no-earlier']],
])('%s', (words, limited, relations) => {
  const [date] = readerOf('en').read(words)[0] ?? [];
  expect([words.slice(date?.limited.start, date?.limited.end), date?.relations]).toEqual([
    limited,
    relations,
  ]);
});

test.each([
  ['hy', '1994 թվականի դեկտեմբերի 12-ից', ['since']],
  ['hy', '1994 թվականի դեկտեմբերի 12-ից 14-ը', []],
  ['tr', "12 Aralık 1994'ten", ['since']],
  ['az', '1994-cü il dekabrın 12-dək', ['until']],
])('%s: %s is limited by its ending', (language, words, relations) => {
  expect(readerOf(language).read(words)[0]?.[0]?.relations).toEqual(relations);
});

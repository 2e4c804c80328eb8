import { expect, test } from 'vitest';
import { meantBeside } from './beside-date.ts';
import { readDates } from './read-dates.ts';
import { tableOf } from './tables.ts';

test.each([
  ['en', 'the last day of February 1996', ['1996-02-29']],
  ['en', 'the last day of February 1995', ['1995-02-28']],
  ['en', 'the second day of May 1993', ['1993-05-02']],
  ['en', 'the first Monday of May 1993', ['1993-05-03']],
  ['en', 'the first Saturday in May 1993', ['1993-05-01']],
  ['en', 'the 2nd Tuesday of March 1993', ['1993-03-09']],
  ['en', 'the last Friday of June 1993', ['1993-06-25']],
  ['en', 'the last Wednesday of June 1993', ['1993-06-30']],
  ['en', 'the fifth Monday of May 1993', ['1993-05-31']],
  ['en', 'the fifth Sunday of April 1993', []],
  ['en', 'New Year’s Day 1993', ['1993-01-01']],
  ['en', "New Year's Eve 1993", ['1993-12-31']],
  ['en', 'Christmas Day, 1991', ['1991-12-25']],
  ['en', 'Christmas Eve of 1991', ['1991-12-24']],
  ['en', 'Christmas 1991', ['1991']],
  ['de', 'am ersten Montag im Mai 1993', ['1993-05-03']],
  ['de', 'am letzten Tag des Februar 1996', ['1996-02-29']],
  ['de', 'Silvester 1993', ['1993-12-31']],
  ['fr', 'le premier lundi de mai 1993', ['1993-05-03']],
  ['fr', 'le dernier jour de février 1996', ['1996-02-29']],
  ['es', 'el primer lunes de mayo de 1993', ['1993-05-03']],
  ['es', 'el último día de febrero de 1996', ['1996-02-29']],
  ['ru', 'в первый понедельник мая 1993 года', ['1993-05-03']],
  ['ru', 'в последний день февраля 1996 года', ['1996-02-29']],
  ['en', 'the last day but one of February 1996', ['1996-02-28']],
  ['en', 'the last but one Monday of May 1993', ['1993-05-24']],
  ['en', 'the last day of 1954', ['1954-12-31']],
  ['de', 'am vorletzten Tag des Jahres 1954', ['1954-12-30']],
  ['de', 'am ersten Tag des Jahres 1954', ['1954-01-01']],
  ['fr', "l’avant-dernier jour de l'année 1954", ['1954-12-30']],
  ['es', 'el penúltimo día de marzo de 1954', ['1954-03-30']],
  ['ru', 'в предпоследний день 1954 года', ['1954-12-30']],
  ['fr', 'le surlendemain du 30 mai 1910', ['1910-06-01']],
  ['fr', 'l’avant-veille du 1er mai 1910', ['1910-04-29']],
  ['en', 'the day but one after 30 May 1910', ['1910-06-01']],
] as const)('%s: %s', (language, words, readings) => {
  const text = `— ${words}.`;
  const [date] = readDates(text, tableOf(language)!, { years: 'any' }).map((one) => meantBeside(text, one));
  expect(date?.readings).toEqual(readings);
});

test.each([
  ['the night of 31 December/1 January 1993', '1992-12-31/1993-01-01'],
  ['from 30 December to 2 January 1993', '1992-12-30/1993-01-02'],
  // In no order, and so no interval that there is.
  ['from 9 March to 3 March 1993', '1993-03-09/1993-03-03'],
  ['from 9 March 1993 to 3 March', '1993-03-09/1993-03-03'],
  ['12-5 May 1993', '1993-05-12/1993-05-05'],
])('%s', (words, interval) => {
  const [date] = readDates(`It was on ${words}.`, tableOf('en')!, { years: 'any' });
  expect(date?.readings).toContain(interval);
});

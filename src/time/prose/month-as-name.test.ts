import { expect, test } from 'vitest';
import { tableOf } from '../written/tables.ts';
import { readTimes } from './read-times.ts';
import { proseTableOf } from './tables.ts';
import { documentTime } from './document-time.ts';

function timesOf(language: string, text: string): readonly string[] {
  const [table, prose] = [tableOf(language), proseTableOf(language)];
  if (table === undefined || prose === undefined) throw new Error(`no table for ${language}`);
  return readTimes([text], {
    table,
    prose,
    numeralOrder: undefined,
    missingYear: 'document',
    documentDate: documentTime('1995-11-05'),
    documentEdtf: '1995-11-05',
  }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['de', 'Jan Petersen traf den Minister.'],
  ['de', 'Der Bericht von Jan Petersen liegt vor.'],
  ['de', 'Seit Jan Petersen kam, war Ruhe.'],
  ['en', 'They met Theresa May.'],
  ['fr', 'Mars est une planète.'],
  ['fr', 'M. Mars est venu.'],
  ['es', 'Abril Pérez llegó.'],
  ['es', 'La señora Abril habló.'],
  ['tr', 'Kasım Bey geldi.'],
  ['uk', 'Пан Лютий прийшов.'],
])('%s: %j names no month', (language, text) => {
  expect(timesOf(language, text)).toEqual([]);
});

test.each([
  ['de', 'Im August Brandt zu treffen, war schwer.', 'August'],
  ['de', 'Im Januar kamen sie.', 'Januar'],
  ['de', 'Sie kamen am 5. Jan. wieder.', '5. Jan'],
  ['en', 'In June Smith met them.', 'June'],
  ['en', 'They left in May.', 'May'],
  ['fr', 'Ils sont venus en mars.', 'mars'],
  ['fr', 'Ils sont venus le 5 Mars.', '5 Mars'],
  ['es', 'Llegaron en abril.', 'abril'],
  ['tr', 'Kasım ayında geldi.', 'Kasım ayında'],
  ['uk', 'Вони прийшли у лютому.', 'лютому'],
  ['hy', 'Փետրվարին նրանք եկան։', 'Փետրվարին'],
])('%s: %j names one', (language, text, month) => {
  expect(timesOf(language, text)).toEqual([expect.stringContaining(month)]);
});

import { expect, test } from 'vitest';
import { tableOf } from '../../time/written/tables.ts';
import { proposeCounted } from './propose-counted.ts';

function claimsOf(language: string, text: string, documentDate = '1909-08-20') {
  const table = tableOf(language);
  if (table === undefined) return [];
  const passages = [{ id: 'p1', text }];
  const style = { table, language, documentDate, missingYear: 'document' } as const;
  const { events } = proposeCounted('doc', passages, style, 'mention', () => false);
  return events.flatMap(({ claims }) => claims.map(({ of, edtf, written }) => [of, edtf, written].join(' ')));
}

test.each([
  ['en', 'On Monday the 9th of August the fund paid.', 'whole 1909-08-09 Monday the 9th of August'],
  ['en', 'The fund paid on 9 August (Monday).', 'whole 1909-08-09 9 August (Monday)'],
  ['en', 'On Monday the 9th it paid.', 'whole 1909-08-09 Monday the 9th'],
  ['de', 'Am Montag, dem 9. August, zahlte der Fonds.', 'whole 1909-08-09 Montag, dem 9. August'],
  ['de', 'Seit Montag, dem 9. August, zahlt der Fonds.', 'start 1909-08-09 Montag, dem 9. August'],
  ['fr', 'Lundi, le 9 août, le fonds a payé.', 'whole 1909-08-09 Lundi, le 9 août'],
  ['es', 'El lunes 9 de agosto el fondo pagó.', 'whole 1909-08-09 lunes 9 de agosto'],
  ['ru', 'Фонд платил 9 августа, в понедельник.', 'whole 1909-08-09 9 августа, в понедельник'],
  ['uk', 'У понеділок, 9 серпня, фонд платив.', 'whole 1909-08-09 понеділок, 9 серпня'],
  ['tr', 'Fon 9 Ağustos Pazartesi ödeme yaptı.', 'whole 1909-08-09 9 Ağustos Pazartesi'],
  ['az', 'Fond 9 avqust, bazar ertəsi, ödədi.', 'whole 1909-08-09 9 avqust, bazar ertəsi'],
  ['hy', 'Երկուշաբթի, օգոստոսի 9-ին, վճարեց։', 'whole 1909-08-09 Երկուշաբթի, օգոստոսի 9-ին'],
  ['ar', 'دفع الصندوق الاثنين 9 أغسطس.', 'whole 1909-08-09 الاثنين 9 أغسطس'],
])('a weekday beside a date is no event of its own, %s: %s', (language, text, claim) => {
  expect(claimsOf(language, text)).toEqual([claim]);
});

test.each([
  ['en', 'From Monday, 9 August, it will pay.'],
  ['de', 'Der Fonds wird ab Montag, dem 9. August, zahlen.'],
])('nor one of a week before the document, %s: %s', (language, text) => {
  expect(claimsOf(language, text, '1909-08-05').filter((one) => !one.includes('1909-08-09'))).toEqual([]);
});

test('a weekday before a date that has its year is none either', () => {
  expect(claimsOf('de', 'Am Montag, dem 9. August 1909, zahlte der Fonds.')).toEqual([]);
});

test('weekdays before both ends of a range leave one range', () => {
  const text = 'The fund paid from Monday 9 to Friday 13 August.';
  expect(claimsOf('en', text).map((one) => one.split(' ')[1])).toEqual(['1909-08-09/1909-08-13']);
});

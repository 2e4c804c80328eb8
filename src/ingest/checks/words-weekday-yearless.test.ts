import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

const monday = { from: '1909-08-20', edtf: '1909-08-09', basis: 'counted-back' } as const;

// Language, words around the date with "~" before and behind those claimed, its weekday, and another.
const rows = [
  ['en', 'On ~Monday, 9 August~, the fund paid.', 'Monday', 'Tuesday'],
  ['en', 'On ~Monday the 9th of August~ the fund paid.', 'Monday', 'Sunday'],
  ['en', 'On ~Monday, August 9~, the fund paid.', 'Monday', 'Friday'],
  ['en', 'It pays ~since Monday, 9 August~.', 'Monday', 'Tuesday'],
  ['en', 'The fund paid on ~9 August (Monday)~.', 'Monday', 'Tuesday'],
  ['en', 'On ~Mon. 9 August~ the fund paid.', 'Mon', 'Tue'],
  ['de', 'Am ~Montag, dem 9. August~, zahlte der Fonds.', 'Montag', 'Dienstag'],
  ['de', 'Am ~Montag, den 9. August~, zahlte der Fonds.', 'Montag', 'Mittwoch'],
  ['de', 'Am ~Montag, 9. August~, zahlte der Fonds.', 'Montag', 'Sonntag'],
  ['de', '~Seit Montag, dem 9. August~, zahlt der Fonds.', 'Montag', 'Samstag'],
  ['de', 'Der Fonds zahlte am ~9. August (Montag)~.', 'Montag', 'Dienstag'],
  ['de', 'Der Fonds zahlte am ~9. August, einem Montag~.', 'Montag', 'Dienstag'],
  ['fr', 'Le ~lundi 9 août~, le fonds a payé.', 'lundi', 'mardi'],
  ['fr', 'Le fonds a payé le ~9 août, un lundi~.', 'lundi', 'jeudi'],
  ['fr', '~Lundi, le 9 août~, le fonds a payé.', 'Lundi', 'Mardi'],
  ['es', 'El ~lunes 9 de agosto~ el fondo pagó.', 'lunes', 'martes'],
  ['es', 'El ~lunes, 9 de agosto~, el fondo pagó.', 'lunes', 'martes'],
  ['es', 'El fondo pagó el ~9 de agosto (lunes)~.', 'lunes', 'viernes'],
  ['ru', 'В ~понедельник, 9 августа~, фонд платил.', 'понедельник', 'вторник'],
  ['ru', 'В ~понедельник 9 августа~ фонд платил.', 'понедельник', 'вторник'],
  ['ru', 'Фонд платил ~9 августа, в понедельник~.', 'понедельник', 'среду'],
  ['uk', 'У ~понеділок, 9 серпня~, фонд платив.', 'понеділок', 'вівторок'],
  ['uk', 'Фонд платив ~9 серпня (понеділок)~.', 'понеділок', 'вівторок'],
  ['tr', 'Fon ~9 Ağustos Pazartesi~ günü ödedi.', 'Pazartesi', 'Salı'],
  ['tr', 'Fon ~9 Ağustos Pazartesi~ ödeme yaptı.', 'Pazartesi', 'Salı'],
  ['tr', 'Fon ~9 Ağustos, Pazartesi~, ödedi.', 'Pazartesi', 'Cuma'],
  ['az', 'Fond ~9 avqust, bazar ertəsi~, ödədi.', 'bazar ertəsi', 'cümə axşamı'],
  ['az', '~Bazar ertəsi, 9 avqust~, fond ödədi.', 'Bazar ertəsi', 'Cümə'],
  ['hy', '~Երկուշաբթի, օգոստոսի 9-ին~, հիմնադրամը վճարեց։', 'Երկուշաբթի', 'Երեքշաբթի'],
  ['hy', 'Հիմնադրամը վճարեց ~օգոստոսի 9-ին, երկուշաբթի~։', 'երկուշաբթի', 'երեքշաբթի'],
  ['ar', 'دفع الصندوق يوم ~الاثنين 9 أغسطس~.', 'الاثنين', 'الثلاثاء'],
  ['ar', 'دفع الصندوق ~الاثنين، 9 أغسطس~.', 'الاثنين', 'الأربعاء'],
] as const;

function partsOf(row: string): { readonly text: string; readonly written: string } {
  return { text: row.replaceAll('~', ''), written: row.split('~')[1] ?? '' };
}

describe('the weekday beside a date without its year belongs to it', () => {
  test.each(rows)('%s: %s', (language, row) => {
    expect(tryClaim({ language, ...partsOf(row), ...monday }).codes).toEqual([]);
  });

  test.each(rows)('and must agree with it, %s: %s', (language, row, its, other) => {
    const parts = partsOf(row.replace(its, other));
    expect(tryClaim({ language, ...parts, ...monday }).codes).toEqual(['words-other-weekday']);
  });

  test.each(rows)('and is no day of its own, %s: %s', (language, row, its) => {
    const { text } = partsOf(row);
    const claim = { language, text, quoted: text, written: its, ...monday };
    for (const edtf of ['1909-08-16', '1909-08-09']) {
      const { codes, instead } = tryClaim({ ...claim, edtf });
      expect(codes).toEqual(['words-cut']);
      expect(instead.join()).toContain('1909-08-09');
    }
  });

  test.each([
    ['en', 'It pays from Monday, 9 August.', 'Monday, 9 August', '1909-08-05', '1909-08-09'],
    ['de', 'Ab Montag, dem 9. August, zahlt er.', 'Montag, dem 9. August', '1909-08-05', '1909-08-09'],
    ['fr', 'Le jeudi 30 décembre il a payé.', 'jeudi 30 décembre', '1910-01-05', '1909-12-30'],
    ['en', 'On Monday, 3 January, it pays.', 'Monday, 3 January', '1909-12-28', '1910-01-03'],
    ['en', 'On Monday the 9th it paid.', 'Monday the 9th', '1909-08-20', '1909-08-09'],
    ['de', 'Am Donnerstag, dem 30. Dezember, zahlte er.', '30. Dezember', '1910-01-05', '1909-12-30'],
  ])('%s: %s (%s, %s)', (language, text, written, from, edtf) => {
    expect(tryClaim({ language, text, written, from, edtf, basis: 'counted-back' }).codes).toEqual([]);
  });

  test('another day is told which day the words give, or that they contradict themselves', () => {
    const claim = { text: 'On Monday, 9 August, it paid.', written: 'Monday, 9 August', ...monday };
    const wrong = tryClaim({ ...claim, edtf: '1909-08-16' });
    expect(wrong.codes).toEqual(['words-other-date']);
    expect(wrong.instead.join()).toContain('1909-08-09');
    const other = { text: 'On Tuesday, 9 August, it paid.', written: 'Tuesday, 9 August' };
    expect(tryClaim({ ...claim, ...other, edtf: '1909-08-10' }).codes).toEqual(['words-other-weekday']);
  });

  test.each([
    ['en', 'On Monday it paid; 9 August was the last day.', 'Monday'],
    ['de', 'Am Montag zahlte er. Am 9. August nicht mehr.', 'Am Montag'],
  ])('a weekday apart from a date is a day: %s', (language, text, written) => {
    const claim = { language, text, quoted: text, written: written.replace('Monday', 'On Monday') };
    expect(tryClaim({ ...monday, ...claim, edtf: '1909-08-16' }).codes).toEqual([]);
  });
});

// A day in numerals, with the weekday beside it.
const numeric = [
  ['de', 'Am ~Montag, 9.8.~, zahlte der Fonds.', 'Montag', 'Dienstag'],
  ['de', 'Am ~Montag, dem 09.08.~, zahlte der Fonds.', 'Montag', 'Freitag'],
  ['ru', 'В ~понедельник, 09.08~, фонд платил.', 'понедельник', 'вторник'],
  ['fr', '~Lundi 9/8~, le fonds a payé.', 'Lundi', 'Mardi'],
  ['en', 'The fund paid on ~Monday, 9/8~.', 'Monday', 'Friday'],
] as const;

describe('a day in numerals without its year is read beside its weekday', () => {
  test.each(numeric)('%s: %s', (language, row, its, other) => {
    const claim = (text: string) => tryClaim({ language, ...partsOf(text), ...monday }).codes;
    expect(claim(row)).toEqual([]);
    expect(claim(row.replace(its, other))).toEqual(['words-other-weekday']);
  });

  test('in the order of its document, or in the one that its weekday shows', () => {
    const claim = { text: 'It paid on Sunday, 9/8.', written: 'Sunday, 9/8', from: '1907-12-20' };
    const day = { ...claim, edtf: '1907-09-08', basis: 'counted-back' } as const;
    expect(tryClaim(day).codes).toEqual([]);
    expect(tryClaim({ ...day, numeralOrder: 'month-first' }).codes).toEqual([]);
    expect(tryClaim({ ...day, numeralOrder: 'day-first' }).codes).not.toEqual([]);
  });
});

// 4 April 1995 was a Tuesday.
describe('weekdays in short are read beside their day', () => {
  test.each([
    ['fr', 'Paris, ~mar. 4 avril 1995~ : accord signé.', 'mar.', 'lun.'],
    ['fr', '~Mar 4 avril 1995~ : accord signé.', 'Mar', 'Jeu'],
    ['es', 'Madrid, ~mar. 4 de abril de 1995~: firma.', 'mar.', 'jue.'],
    ['ru', '~Вт, 4 апреля 1995 г.~ Соглашение подписано.', 'Вт', 'Пн'],
    ['uk', '~Вт, 4 квітня 1995 р.~ Угоду підписано.', 'Вт', 'Пт'],
    ['tr', '~4 Nisan 1995 Sal~: anlaşma imzalandı.', 'Sal', 'Pzt'],
    ['az', '~Ç.a., 4 aprel 1995~: saziş imzalanıb.', 'Ç.a.', 'B.e.'],
    ['hy', '~Երք., 4 ապրիլի 1995 թ.~ Ստորագրվել է։', 'Երք.', 'Երկ.'],
  ])('%s: %s', (language, row, its, other) => {
    const claim = (text: string) => tryClaim({ language, ...partsOf(text), edtf: '1995-04-04' }).codes;
    expect(claim(row)).toEqual([]);
    expect(claim(row.replace(its, other))).toEqual(['words-other-weekday']);
  });

  test.each([
    ['fr', 'Tempête en mer le 4 avril 1995.', '4 avril 1995'],
    ['fr', 'Il vit la mer. 4 avril 1995 : retour.', '4 avril 1995'],
    ['es', 'Salió al mar el 4 de abril de 1995.', '4 de abril de 1995'],
    ['ru', 'Так было и раньше (ср. 4 апреля 1995 года).', '4 апреля 1995 года'],
    ['tr', 'Nehirdeki sal 4 Nisan 1995 günü battı.', '4 Nisan 1995'],
  ])('and are other words elsewhere, %s: %s', (language, text, written) => {
    expect(tryClaim({ language, text, written, edtf: '1995-04-04' }).codes).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { tableOf } from '../../time/written/tables.ts';
import { en } from '../../time/written/languages/en.ts';
import { proposeDate } from './propose-date.ts';

const propose = (language: string, ...texts: string[]) =>
  proposeDate(
    texts.map((text, index) => ({ id: `p${index + 1}`, text })),
    { table: tableOf(language) ?? en },
  );

describe('proposeDate', () => {
  test.each([
    ['en', 'Salzburg, 8 September 1994', '1994-09-08', '8 September 1994'],
    ['en', 'Done at Minsk on 8 December 1991, in three copies.', '1991-12-08', '8 December 1991'],
    ['en', 'Stanmoor, March 9, 1995', '1995-03-09', 'March 9, 1995'],
    ['en', 'Date: 9 March 1995', '1995-03-09', '9 March 1995'],
    ['en', 'Salzburg, Thursday, 8 September 1994', '1994-09-08', '8 September 1994'],
    ['en', 'Salzburg, this 8th day of September 1994', '1994-09-08', '8th day of September 1994'],
    ['en', 'Bern, the 8th of September 1994', '1994-09-08', '8th of September 1994'],
    ['en', 'SALZBURG, 8 September 1994 - The ministry has answered.', '1994-09-08', '8 September 1994'],
    ['fr', 'Paris, le 3 mars 1995', '1995-03-03', '3 mars 1995'],
    ['fr', 'Paris, le vendredi 3 mars 1995', '1995-03-03', '3 mars 1995'],
    ['fr', 'PARIS, LE 3 MARS 1995', '1995-03-03', '3 MARS 1995'],
    ['fr', 'le 3 mars 1995', '1995-03-03', '3 mars 1995'],
    ['fr', 'Paris, le 3 mars 1995 – Le conseil a répondu.', '1995-03-03', '3 mars 1995'],
    ['fr', 'Communiqué (Paris, le 3 mars 1995)', '1995-03-03', '3 mars 1995'],
    ['fr', 'Fait à Paris, le 8 décembre 1991.', '1991-12-08', '8 décembre 1991'],
    ['de', 'Berlin, den 8. Dezember 1991', '1991-12-08', '8. Dezember 1991'],
    ['ru', 'Совершено в городе Минске 8 декабря 1991 года.', '1991-12-08', '8 декабря 1991 года'],
    ['ru', 'город Минск, воскресенье, 8 декабря 1991 года', '1991-12-08', '8 декабря 1991 года'],
    ['es', 'Buenos Aires, viernes 3 de marzo de 1995', '1995-03-03', '3 de marzo de 1995'],
    ['tr', 'Ankara, 3 Mart 1995 Cuma', '1995-03-03', '3 Mart 1995'],
    ['az', 'Bakı şəhəri, 3 mart 1995-ci il', '1995-03-03', '3 mart 1995-ci il'],
    ['ru', 'г. Минск, 8 декабря 1991 года', '1991-12-08', '8 декабря 1991 года'],
    ['es', 'Hecho en Madrid el 8 de diciembre de 1991.', '1991-12-08', '8 de diciembre de 1991'],
    ['ar', 'القاهرة، 16 يونيو 1998', '1998-06-16', '16 يونيو 1998'],
    ['ar', 'القاهرة، 16 يونيو 1998.', '1998-06-16', '16 يونيو 1998'],
    ['ar', 'حرر في بيروت في 8 كانون الأول 1991', '1991-12-08', '8 كانون الأول 1991'],
  ])('%s: %s', (language, line, edtf, written) => {
    expect(propose(language, 'A title', 'A text of some length.', line)).toEqual({ edtf, written });
  });

  test.each([
    [['They met on 1 March 1995. Two.']],
    [['The meeting of 1 March 1995 was the last.']],
    [['They met on Wednesday, 1 March 1995']],
    [['1 March 1995 - The bridge was closed.']],
    [['Minsk, December 1991']],
    [['Minsk, 8 December 1991', 'A text.', 'Done at Kyiv on 9 December 1991']],
  ])('%j bears none', (texts) => {
    expect(propose('en', ...texts)).toBeUndefined();
  });

  test.each([
    'Born: 8 September 1994',
    'Born in Salzburg, 8 September 1994',
    'Date of birth: 8 September 1994',
    'Expiry date: 8 September 1994',
    'Deadline: 8 September 1994',
    'Deadline 8 September 1994',
    'Accessed 8 September 1994',
    'Accessed on Thursday, 8 September 1994',
    'Forwarded: 8 September 1994',
    'See the Charter of 8 September 1994',
    'See the Charter signed on 8 September 1994.',
    'Cf. Salzburg, 8 September 1994',
    'The Agreement signed at Minsk on 8 December 1991',
  ])('%s is the date of something else', (text) => {
    expect(propose('en', 'A title', text)).toBeUndefined();
  });

  test.each(['footnote', 'row', 'header-row', 'quotation', 'caption', 'item'] as const)(
    'what is a %s is no head and no foot',
    (as) => {
      const passages = [
        { id: 'p1', text: 'A title' },
        { id: 'p2', text: 'Salzburg, 8 September 1994', as },
      ];
      expect(proposeDate(passages, { table: en })).toBeUndefined();
    },
  );

  test('of lines that stand by themselves each may bear it', () => {
    const lines = ['Subject: Road', 'From: Ada', 'Date: Thu, 8 Sep 1994 10:00:00 +0400'];
    const passages = [{ id: 'p1', text: lines.join(' '), as: 'lines' as const, lines }];
    expect(proposeDate(passages, { table: en })?.edtf).toBe('1994-09-08');
  });

  test.each(['يعقد الاجتماع في 16 يونيو 1998.', 'اجتمعوا في 16 يونيو 1998.'])('%s is a sentence', (text) => {
    expect(propose('ar', 'بيان', text)).toBeUndefined();
  });

  test('a date of the middle is no date of the text', () => {
    const filler = Array.from({ length: 8 }, () => 'A text.');
    expect(propose('en', ...filler, 'Minsk, 8 December 1991', ...filler)).toBeUndefined();
  });
});

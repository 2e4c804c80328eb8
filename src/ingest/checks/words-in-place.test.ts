import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

/** [language, text, words of it, EDTF]. */
type Row = readonly [language: string, text: string, written: string, edtf: string];

const day = '1994-12-12';

describe('words that deny a date do not state it', () => {
  test.each<Row>([
    ['en', 'It did not close on 12 December 1994.', '12 December 1994', day],
    ['en', "It didn't take place on 12 December 1994.", '12 December 1994', day],
    ['en', 'It closed not on 12 December 1994 but later.', '12 December 1994', day],
    ['en', 'It closed on a day other than 12 December 1994.', '12 December 1994', day],
    ['ru', 'Дорога не закрылась 12 декабря 1994 года.', '12 декабря 1994 года', day],
    ['uk', 'Дорога не закрилася 12 грудня 1994 року.', '12 грудня 1994 року', day],
    ['hy', 'Ճանապարհը 1994 թվականի դեկտեմբերի 12-ին չփակվեց։', '1994 թվականի դեկտեմբերի 12-ին', day],
    ['az', 'Yol 12 dekabr 1994-ci ildə bağlanmadı.', '12 dekabr 1994-ci ildə', day],
    ['tr', "Yol 12 Aralık 1994'de kapanmadı.", "12 Aralık 1994'de", day],
    ['fr', "La route n'a pas fermé le 12 décembre 1994.", '12 décembre 1994', day],
    ['de', 'Sie wurde am 12. Dezember 1994 nicht geschlossen.', '12. Dezember 1994', day],
    ['es', 'La carretera no se cerró el 12 de diciembre de 1994.', '12 de diciembre de 1994', day],
    ['ar', 'لم يغلق الطريق في 12 ديسمبر 1994.', '12 ديسمبر 1994', day],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual(['words-cut']);
    expect(tryClaim({ language, text, edtf }).codes).toEqual(['words-denied']);
  });

  test.each<Row>([
    ['en', 'They did not attend the meeting on 12 December 1994.', '12 December 1994', day],
    ['en', 'They do not recognise the statement of 12 December 1994.', '12 December 1994', day],
    ['en', 'It closed not only on 12 December 1994.', '12 December 1994', day],
    ['en', 'It did not close the day before, but on 12 December 1994.', '12 December 1994', day],
    ['en', 'It closed on 12 December 1994, not on the 13th.', '12 December 1994', day],
    ['tr', "12 Aralık 1994'de yapılan toplantıya katılmadı.", "12 Aralık 1994'de", day],
    ['fr', "Elle n'a pas reconnu la déclaration du 12 décembre 1994.", '12 décembre 1994', day],
    ['ru', 'Они не признали заявление от 12 декабря 1994 года.', '12 декабря 1994 года', day],
  ])('%s: %s states it', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual([]);
  });

  test('what did not happen before a day happened on it or later', () => {
    const text = 'It did not close before 12 December 1994.';
    expect(tryClaim({ text, edtf: '[1994-12-12..]', basis: 'bound' }).codes).toEqual([]);
    expect(tryClaim({ text, edtf: '[..1994-12-11]', basis: 'bound' }).codes).toEqual(['words-other-date']);
    const written = 'before 12 December 1994';
    expect(tryClaim({ text, written, edtf: '[..1994-12-11]', basis: 'bound' }).codes).toEqual(['words-cut']);
  });
});

describe('words that count from a date name another', () => {
  test.each<Row>([
    ['en', 'It fell 3 days from 12 December 1994.', '12 December 1994', day],
    ['en', 'It fell a week from 12 December 1994.', '12 December 1994', day],
    ['en', 'It fell the day after 12 December 1994.', '12 December 1994', day],
    ['en', 'It fell on 12 December 1994 or the day after.', '12 December 1994', day],
    ['ru', 'Это было на следующий день после 12 декабря 1994 года.', '12 декабря 1994 года', day],
    ['uk', 'Це було наступного дня після 12 грудня 1994 року.', '12 грудня 1994 року', day],
    ['de', 'Am Vortag des 12. Dezember 1994.', '12. Dezember 1994', day],
    ['de', 'Am Vorabend zum 12. Dezember 1994.', '12. Dezember 1994', day],
    ['fr', 'Dès le lendemain du 12 décembre 1994.', '12 décembre 1994', day],
    ['es', 'El día anterior al 12 de diciembre de 1994.', '12 de diciembre de 1994', day],
    ['tr', "12 Aralık 1994'nin ertesi günü.", "12 Aralık 1994'nin", day],
    ['az', '1994-ci il dekabrın 12-si ərəfəsində.', '1994-ci il dekabrın 12-si', day],
    ['hy', '1994 թվականի դեկտեմբերի 12-ի հաջորդ օրը։', '1994 թվականի դեկտեմբերի 12-ի', day],
    ['ar', 'غداة 12 ديسمبر 1994.', '12 ديسمبر 1994', day],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual(['words-cut']);
    expect(tryClaim({ language, text, edtf }).codes).toEqual(['words-other-date']);
  });

  test.each<readonly [text: string, ...edtf: string[]]>([
    ['It fell the day after 12 December 1994.', '1994-12-13', '[1994-12-13..]'],
    ['It fell on the eve of 12 December 1994.', '1994-12-11', '[..1994-12-11]'],
    ['It fell on 12 December 1994 or the day after.', '[1994-12-12,1994-12-13]'],
    ['It fell 3 days from 12 December 1994.', '[1994-12-13..]'],
    ['It was shut for three days from 12 December 1994.', '1994-12-12', '1994-12-12/..'],
  ])('%s', (text, ...edtfs) => {
    for (const edtf of edtfs) expect(tryClaim({ text, edtf }).codes, edtf).toEqual([]);
  });
});

test.each<Row>([
  ['hy', '1994 թվականի դեկտեմբերի 12-ից փակ է։', '1994 թվականի դեկտեմբերի 12-ից', day],
  ['en', 'It was shut from 12 December 1994.', 'from 12 December 1994', day],
])('%s: "%s" is no end', (language, text, written, edtf) => {
  expect(tryClaim({ language, text, written, edtf, of: 'start' }).codes).toEqual([]);
  expect(tryClaim({ language, text, written, edtf, of: 'end' }).codes).toEqual(['words-other-date']);
});

test('words stand where they stand in the passage, and not in what is quoted of it alone', () => {
  const text = 'It was, so they said, not before 12 December 1994 in Vienna.';
  const claim = { text, quoted: '12 December 1994 in Vienna', written: '12 December 1994', edtf: day };
  expect(tryClaim(claim).codes).toEqual(['words-cut']);
  const early = { text: 'In early December 1994 they met.', written: 'December 1994', edtf: '1994-12' };
  for (const quoted of ['December 1994 they met', early.text]) {
    const { codes, hints } = tryClaim({ ...early, quoted });
    expect(codes).toEqual([]);
    expect(hints).toEqual(['"December 1994" leaves out a word: the text has "early December 1994"']);
  }
});

test('that it lasted all the time between two days is worth a look', () => {
  const claim = { text: 'It was between 10 and 12 December 1994.', edtf: '1994-12-10/1994-12-12' };
  expect(tryClaim(claim)).toMatchObject({
    codes: [],
    hints: [expect.stringContaining('says that it lasted')],
  });
  expect(tryClaim({ ...claim, edtf: '[1994-12-10..1994-12-12]' })).toMatchObject({ codes: [], hints: [] });
});

describe('forms of which a part reads like a whole', () => {
  test.each<readonly [language: string, text: string, part: string, wrong: string, right: string]>([
    ['ru', '10-12.12.1994', '12.12.1994', '1994-12-12', '1994-12-10/1994-12-12'],
    ['de', '10.12.–15.12.1994', '15.12.1994', '1994-12-15', '1994-12-10/1994-12-15'],
    ['en', 'the twenty-first of December 1994', 'first of December 1994', '1994-12-01', '1994-12-21'],
  ])('%s: %s', (language, text, part, wrong, right) => {
    expect(tryClaim({ language, text, written: part, edtf: wrong }).codes).toEqual(['words-cut']);
    expect(tryClaim({ language, text, edtf: right }).codes).toEqual([]);
  });
});

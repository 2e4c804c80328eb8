import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

/** [language, text, words of it, EDTF]. */
type Row = readonly [language: string, text: string, written: string, edtf: string];

const day = '2022-12-12';

describe('words that deny a date do not state it', () => {
  test.each<Row>([
    ['en', 'It did not close on 12 December 2022.', '12 December 2022', day],
    ['en', "It didn't take place on 12 December 2022.", '12 December 2022', day],
    ['en', 'It closed not on 12 December 2022 but later.', '12 December 2022', day],
    ['en', 'It closed on a day other than 12 December 2022.', '12 December 2022', day],
    ['ru', 'Дорога не закрылась 12 декабря 2022 года.', '12 декабря 2022 года', day],
    ['uk', 'Дорога не закрилася 12 грудня 2022 року.', '12 грудня 2022 року', day],
    ['hy', 'Ճանապարհը 2022 թվականի դեկտեմբերի 12-ին չփակվեց։', '2022 թվականի դեկտեմբերի 12-ին', day],
    ['az', 'Yol 12 dekabr 2022-ci ildə bağlanmadı.', '12 dekabr 2022-ci ildə', day],
    ['tr', "Yol 12 Aralık 2022'de kapanmadı.", "12 Aralık 2022'de", day],
    ['fr', "La route n'a pas fermé le 12 décembre 2022.", '12 décembre 2022', day],
    ['de', 'Sie wurde am 12. Dezember 2022 nicht geschlossen.', '12. Dezember 2022', day],
    ['es', 'La carretera no se cerró el 12 de diciembre de 2022.', '12 de diciembre de 2022', day],
    ['ar', 'لم يغلق الطريق في 12 ديسمبر 2022.', '12 ديسمبر 2022', day],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual(['words-cut']);
    expect(tryClaim({ language, text, edtf }).codes).toEqual(['words-denied']);
  });

  test.each<Row>([
    ['en', 'They did not attend the meeting on 12 December 2022.', '12 December 2022', day],
    ['en', 'They do not recognise the statement of 12 December 2022.', '12 December 2022', day],
    ['en', 'It closed not only on 12 December 2022.', '12 December 2022', day],
    ['en', 'It did not close the day before, but on 12 December 2022.', '12 December 2022', day],
    ['en', 'It closed on 12 December 2022, not on the 13th.', '12 December 2022', day],
    ['tr', "12 Aralık 2022'de yapılan toplantıya katılmadı.", "12 Aralık 2022'de", day],
    ['fr', "Elle n'a pas reconnu la déclaration du 12 décembre 2022.", '12 décembre 2022', day],
    ['ru', 'Они не признали заявление от 12 декабря 2022 года.', '12 декабря 2022 года', day],
  ])('%s: %s states it', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual([]);
  });

  test('what did not happen before a day happened on it or later', () => {
    const text = 'It did not close before 12 December 2022.';
    expect(tryClaim({ text, edtf: '[2022-12-12..]', basis: 'bound' }).codes).toEqual([]);
    expect(tryClaim({ text, edtf: '[..2022-12-11]', basis: 'bound' }).codes).toEqual(['words-other-date']);
    const written = 'before 12 December 2022';
    expect(tryClaim({ text, written, edtf: '[..2022-12-11]', basis: 'bound' }).codes).toEqual(['words-cut']);
  });
});

describe('words that count from a date name another', () => {
  test.each<Row>([
    ['en', 'It fell 3 days from 12 December 2022.', '12 December 2022', day],
    ['en', 'It fell a week from 12 December 2022.', '12 December 2022', day],
    ['en', 'It fell the day after 12 December 2022.', '12 December 2022', day],
    ['en', 'It fell on 12 December 2022 or the day after.', '12 December 2022', day],
    ['ru', 'Это было на следующий день после 12 декабря 2022 года.', '12 декабря 2022 года', day],
    ['uk', 'Це було наступного дня після 12 грудня 2022 року.', '12 грудня 2022 року', day],
    ['de', 'Am Vortag des 12. Dezember 2022.', '12. Dezember 2022', day],
    ['de', 'Am Vorabend zum 12. Dezember 2022.', '12. Dezember 2022', day],
    ['fr', 'Dès le lendemain du 12 décembre 2022.', '12 décembre 2022', day],
    ['es', 'El día anterior al 12 de diciembre de 2022.', '12 de diciembre de 2022', day],
    ['tr', "12 Aralık 2022'nin ertesi günü.", "12 Aralık 2022'nin", day],
    ['az', '2022-ci il dekabrın 12-si ərəfəsində.', '2022-ci il dekabrın 12-si', day],
    ['hy', '2022 թվականի դեկտեմբերի 12-ի հաջորդ օրը։', '2022 թվականի դեկտեմբերի 12-ի', day],
    ['ar', 'غداة 12 ديسمبر 2022.', '12 ديسمبر 2022', day],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual(['words-cut']);
    expect(tryClaim({ language, text, edtf }).codes).toEqual(['words-other-date']);
  });

  test.each<readonly [text: string, ...edtf: string[]]>([
    ['It fell the day after 12 December 2022.', '2022-12-13', '[2022-12-13..]'],
    ['It fell on the eve of 12 December 2022.', '2022-12-11', '[..2022-12-11]'],
    ['It fell on 12 December 2022 or the day after.', '[2022-12-12,2022-12-13]'],
    ['It fell 3 days from 12 December 2022.', '[2022-12-13..]'],
    ['It was shut for three days from 12 December 2022.', '2022-12-12', '2022-12-12/..'],
  ])('%s', (text, ...edtfs) => {
    for (const edtf of edtfs) expect(tryClaim({ text, edtf }).codes, edtf).toEqual([]);
  });
});

test.each<Row>([
  ['hy', '2022 թվականի դեկտեմբերի 12-ից փակ է։', '2022 թվականի դեկտեմբերի 12-ից', day],
  ['en', 'It was shut from 12 December 2022.', 'from 12 December 2022', day],
])('%s: "%s" is no end', (language, text, written, edtf) => {
  expect(tryClaim({ language, text, written, edtf, of: 'start' }).codes).toEqual([]);
  expect(tryClaim({ language, text, written, edtf, of: 'end' }).codes).toEqual(['words-other-date']);
});

test('words stand where they stand in the passage, and not in what is quoted of it alone', () => {
  const text = 'It was, so they said, not before 12 December 2022 in Vienna.';
  const claim = { text, quoted: '12 December 2022 in Vienna', written: '12 December 2022', edtf: day };
  expect(tryClaim(claim).codes).toEqual(['words-cut']);
  const early = { text: 'In early December 2022 they met.', written: 'December 2022', edtf: '2022-12' };
  for (const quoted of ['December 2022 they met', early.text]) {
    const { codes, hints } = tryClaim({ ...early, quoted });
    expect(codes).toEqual([]);
    expect(hints).toEqual(['"December 2022" leaves out a word: the text has "early December 2022"']);
  }
});

test('that it lasted all the time between two days is worth a look', () => {
  const claim = { text: 'It was between 10 and 12 December 2022.', edtf: '2022-12-10/2022-12-12' };
  expect(tryClaim(claim)).toMatchObject({
    codes: [],
    hints: [expect.stringContaining('says that it lasted')],
  });
  expect(tryClaim({ ...claim, edtf: '[2022-12-10..2022-12-12]' })).toMatchObject({ codes: [], hints: [] });
});

describe('forms of which a part reads like a whole', () => {
  test.each<readonly [language: string, text: string, part: string, wrong: string, right: string]>([
    ['ru', '10-12.12.2022', '12.12.2022', '2022-12-12', '2022-12-10/2022-12-12'],
    ['de', '10.12.–15.12.2022', '15.12.2022', '2022-12-15', '2022-12-10/2022-12-15'],
    ['en', 'the twenty-first of December 2022', 'first of December 2022', '2022-12-01', '2022-12-21'],
  ])('%s: %s', (language, text, part, wrong, right) => {
    expect(tryClaim({ language, text, written: part, edtf: wrong }).codes).toEqual(['words-cut']);
    expect(tryClaim({ language, text, edtf: right }).codes).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

const counted = { basis: 'counted-back', from: '1995-03-09' } as const;

describe('counted back from Thursday, 9 March 1995, in the words of other languages', () => {
  test.each<readonly [language: string, text: string, edtf: string]>([
    ['ru', 'Это было вчера.', '1995-03-08'],
    ['ru', 'три дня назад', '1995-03-06'],
    ['ru', 'в пятницу', '1995-03-03'],
    ['ru', 'на прошлой неделе', '[1995-02-27..1995-03-05]'],
    ['ru', 'почти три месяца', '1994-12~'],
    ['ru', '12 декабря', '1994-12-12'],
    ['uk', 'три дні тому', '1995-03-06'],
    ['uk', "у п'ятницю", '1995-03-03'],
    ['de', 'vor drei Tagen', '1995-03-06'],
    ['fr', 'il y a trois jours', '1995-03-06'],
    ['fr', 'la semaine dernière', '[1995-02-27..1995-03-05]'],
    ['es', 'hace 3 días', '1995-03-06'],
    ['tr', '3 gün önce', '1995-03-06'],
    ['az', '3 gün əvvəl', '1995-03-06'],
    ['hy', '3 օր առաջ', '1995-03-06'],
    ['ar', 'قبل ثلاثة أيام', '1995-03-06'],
  ])('%s: %s is %s', (language, text, edtf) => {
    expect(tryClaim({ ...counted, language, text, edtf })).toMatchObject({ codes: [], hints: [] });
    expect(tryClaim({ ...counted, language, text, edtf: '1995-03-01' }).codes).toEqual(['words-other-date']);
  });

  test.each<readonly [language: string, text: string, written: string, edtf: string, wrong: string]>([
    ['en', 'It closed this morning.', 'this morning', '1995-03-09', '1995-03-08'],
    ['en', 'They meet tonight.', 'tonight', '1995-03-09', '1995-03-10'],
    ['en', 'They met last night.', 'last night', '1995-03-08', '1995-03-09'],
    ['en', 'They met, and the next day it closed.', 'the next day', '1995-03-10', '1995-03-08'],
    ['en', 'It had closed the day before.', 'the day before', '1995-03-08', '1995-03-10'],
    ['en', 'It closed two days later.', 'two days later', '1995-03-11', '1995-03-07'],
    ['en', 'It closed a week later.', 'a week later', '1995-03-16~', '1995-03-02~'],
    ['en', 'It closed that day.', 'that day', '1995-03-09', '1995-03-10'],
    ['en', 'It closed on the 3rd of last month.', 'the 3rd of last month', '1995-02-03', '1995-02'],
    ['en', 'Yours of the 28th ult. is here.', '28th ult.', '1995-02-28', '1995-03-28'],
    ['ru', 'Дорогу закрыли через три дня.', 'через три дня', '1995-03-12', '1995-03-06'],
    ['ru', 'Накануне дорогу закрыли.', 'Накануне', '1995-03-08', '1995-03-10'],
    ['ru', 'На следующий день дорогу закрыли.', 'На следующий день', '1995-03-10', '1995-03-08'],
    ['uk', 'Наступного дня дорогу закрили.', 'Наступного дня', '1995-03-10', '1995-03-09'],
    ['fr', 'Le lendemain, elle ferma.', 'Le lendemain', '1995-03-10', '1995-03-09'],
    ['fr', 'Elle a fermé ce matin.', 'ce matin', '1995-03-09', '1995-03-08'],
    ['de', 'Tags darauf schloss sie.', 'Tags darauf', '1995-03-10', '1995-03-08'],
    ['de', 'Sie schloss heute Morgen.', 'heute Morgen', '1995-03-09', '1995-03-10'],
    ['de', 'Sie schloss drei Tage später.', 'drei Tage später', '1995-03-12', '1995-03-06'],
    ['es', 'Al día siguiente cerró.', 'Al día siguiente', '1995-03-10', '1995-03-08'],
    ['es', 'Cerró esta mañana.', 'esta mañana', '1995-03-09', '1995-03-10'],
    ['tr', 'Yol ertesi gün kapandı.', 'ertesi gün', '1995-03-10', '1995-03-08'],
    ['tr', 'Yol bu sabah kapandı.', 'bu sabah', '1995-03-09', '1995-03-10'],
    ['az', 'Yol iki gün sonra bağlandı.', 'iki gün sonra', '1995-03-11', '1995-03-07'],
    ['az', 'Yol bu səhər bağlandı.', 'bu səhər', '1995-03-09', '1995-03-10'],
    ['hy', 'Հաջորդ օրը փակվեց։', 'Հաջորդ օրը', '1995-03-10', '1995-03-08'],
    ['ar', 'أغلق في اليوم التالي.', 'اليوم التالي', '1995-03-10', '1995-03-08'],
    ['ar', 'أغلق الطريق بعد يومين.', 'بعد يومين', '1995-03-11', '1995-03-07'],
  ])('%s: %s', (language, text, written, edtf, wrong) => {
    expect(tryClaim({ ...counted, language, text, written, edtf })).toMatchObject({ codes: [], hints: [] });
    expect(tryClaim({ ...counted, language, text, written, edtf: wrong }).codes).toEqual([
      'words-other-date',
    ]);
  });

  test.each<readonly [language: string, text: string, written: string, code: string]>([
    ['en', 'They met the day before yesterday.', 'yesterday', 'words-cut'],
    ['en', 'They met the day before yesterday.', 'the day before', 'words-cut'],
    ['en', 'They did not meet yesterday.', 'yesterday', 'words-denied'],
    ['en', 'No meeting was held yesterday.', 'yesterday', 'words-denied'],
    ['ru', 'Они не встретились вчера.', 'вчера', 'words-denied'],
    ['de', 'Sie trafen sich gestern nicht.', 'gestern', 'words-denied'],
    ['tr', 'Toplantı dün yapılmadı.', 'dün', 'words-denied'],
  ])('%s: %s: "%s" is cut, or denied', (language, text, written, code) => {
    expect(tryClaim({ ...counted, language, text, written, edtf: '1995-03-08' }).codes).toEqual([code]);
  });

  test('words that count from a date of their own state another', () => {
    const text = 'It shut two days after 12 December 1994.';
    const written = 'two days after 12 December 1994';
    expect(tryClaim({ text, written, edtf: '1994-12-14' }).codes).toEqual([]);
    expect(tryClaim({ text, written, edtf: '1994-12-15' }).codes).toEqual(['words-other-date']);
    const russian = { language: 'ru', text: 'Закрыта через два дня после 12 декабря 1994 года.' };
    expect(
      tryClaim({ ...russian, written: 'через два дня после 12 декабря 1994 года', edtf: '1994-12-14' }).codes,
    ).toEqual([]);
  });

  test('words in which nothing is counted give no day, and what is vague of them is told', () => {
    const claim = { ...counted, language: 'ru', text: 'недавно' };
    expect(tryClaim({ ...claim, edtf: '1995-03-01' }).codes).toEqual(['words-not-counted']);
    expect(tryClaim({ ...claim, edtf: '1995-03~' })).toMatchObject({
      codes: [],
      hints: ['"недавно" was compared with nothing: no time can be counted back in these words'],
    });
  });
});

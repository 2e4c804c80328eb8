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

  test('words in which nothing is counted give no day, and what is vague of them is told', () => {
    const claim = { ...counted, language: 'ru', text: 'недавно' };
    expect(tryClaim({ ...claim, edtf: '1995-03-01' }).codes).toEqual(['words-not-counted']);
    expect(tryClaim({ ...claim, edtf: '1995-03~' })).toMatchObject({
      codes: [],
      hints: ['"недавно" was compared with nothing: no time can be counted back in these words'],
    });
  });
});

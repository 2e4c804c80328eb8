import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

// A Tuesday.
const edtf = '1995-04-04';

describe('a weekday that is not that of the day is a finding', () => {
  test.each([
    ['en', 'Monday 4 April 1995'],
    ['en', 'Monday, April 4, 1995'],
    ['en', 'Mon. 4 April 1995'],
    ['en', 'Monday, the 4th of April 1995'],
    ['en', 'Monday morning, 4 April 1995'],
    ['en', 'late on Monday 4 April 1995'],
    ['en', 'Monday at noon, 4 April 1995'],
    ['en', '4 April 1995 (Monday)'],
    ['en', '4 April 1995, a Monday'],
    ['en', 'Monday 1995-04-04'],
    ['ar', 'الاثنين 4 أبريل 1995'],
    ['ar', 'يوم الإثنين الموافق 4 أبريل 1995'],
    ['az', '4 aprel 1995-ci il, bazar ertəsi'],
    ['az', 'çərşənbə, 4 aprel 1995-ci il'],
    ['de', 'Montag, den 4. April 1995'],
    ['de', 'Mo, 4. April 1995'],
    ['de', '4. April 1995, einem Montag'],
    ['de', 'Sonnabend, 4. April 1995'],
    ['es', 'lunes 4 de abril de 1995'],
    ['es', 'miércoles, 4 de abril de 1995'],
    ['fr', 'lundi 4 avril 1995'],
    ['fr', 'mercredi 4 avril 1995'],
    ['hy', 'երկուշաբթի, 1995 թվականի ապրիլի 4-ին'],
    ['hy', '1995 թվականի ապրիլի 4-ին, շաբաթ օրը'],
    ['hy', 'երկուշաբթի օրը՝ 1995 թ. ապրիլի 4-ին'],
    ['ru', 'Понедельник, 4 апреля 1995 года'],
    ['ru', '4 апреля 1995 года (среда)'],
    ['ru', '4 апреля 1995 г., в понедельник'],
    ['tr', '4 Nisan 1995 Pazartesi günü'],
    ['tr', '4 Nisan 1995, Çarşamba'],
    ['uk', 'понеділок, 4 квітня 1995 року'],
    ['uk', 'у п’ятницю 4 квітня 1995 року'],
  ])('%s: %s', (language, text) => {
    expect(tryClaim({ language, text, edtf }).codes).toEqual(['words-other-weekday']);
  });

  test('it names both', () => {
    const { instead } = tryClaim({ text: 'Monday 4 April 1995', edtf });
    expect(instead.join()).toContain('1995-04');
  });

  test('it may stand beside the words, outside the quotation too', () => {
    const text = 'It met on Monday, 4 April 1995 in the town.';
    expect(tryClaim({ text, written: '4 April 1995', edtf }).codes).toEqual(['words-other-weekday']);
    const quoted = '4 April 1995 in the town';
    expect(tryClaim({ text, quoted, written: '4 April 1995', edtf }).codes).toEqual(['words-other-weekday']);
  });

  test('a day without its year, counted from another', () => {
    const claim = { basis: 'counted-back', from: '1994-12-20', edtf: '1994-12-12' } as const;
    expect(tryClaim({ text: 'Sunday, 12 December', ...claim }).codes).toEqual(['words-other-weekday']);
    expect(tryClaim({ text: 'Monday, 12 December', ...claim }).codes).toEqual([]);
  });
});

describe('a day that limits a set has a weekday too', () => {
  const weekdayOf = (text: string, edtf: string) =>
    tryClaim({ text, edtf, basis: 'bound' }).codes.filter((code) => code === 'words-other-weekday');

  test.each([
    ['between Monday 4 April 1995 and Thursday 6 April 1995', '[1995-04-04..1995-04-06]'],
    ['between Tuesday 4 April 1995 and Friday 6 April 1995', '[1995-04-04..1995-04-06]'],
    ['no later than Monday 4 April 1995', '[..1995-04-04]'],
    ['on Monday 4 April 1995 at the earliest', '[1995-04-04..]'],
  ])('%s', (text, set) => {
    expect(weekdayOf(text, set)).toEqual(['words-other-weekday']);
    expect(weekdayOf(text.replace('Monday', 'Tuesday').replace('Friday', 'Thursday'), set)).toEqual([]);
  });

  test('and one that is only computed from the words has none', () => {
    expect(weekdayOf('before Wednesday 5 April 1995', '[..1995-04-04]')).toEqual([]);
    expect(weekdayOf('after Monday 3 April 1995', '[1995-04-04..]')).toEqual([]);
  });
});

describe('no finding', () => {
  test.each([
    ['en', 'Tuesday 4 April 1995', '4 April 1995'],
    ['en', 'They sat on 4 April 1995.', '4 April 1995'],
    ['en', 'In The Sun, 4 April 1995.', '4 April 1995'],
    ['en', 'On 4 April 1995, Friday prayers were held.', '4 April 1995'],
    ['en', 'It was so on Monday. 4 April 1995 was the last day.', '4 April 1995'],
    ['en', 'On 4 April 1995, Wednesday 5 April 1995 and later.', '4 April 1995'],
    ['en', 'On Monday and Tuesday, 3 and 4 April 1995.', '3 and 4 April 1995'],
    ['ar', 'الثلاثاء 4 أبريل 1995', '4 أبريل 1995'],
    ['az', 'çərşənbə axşamı, 4 aprel 1995-ci il', '4 aprel 1995-ci il'],
    ['de', 'Dienstag, den 4. April 1995', '4. April 1995'],
    ['de', 'So am 4. April 1995.', '4. April 1995'],
    ['es', 'martes 4 de abril de 1995', '4 de abril de 1995'],
    ['fr', 'mardi 4 avril 1995', '4 avril 1995'],
    ['hy', 'երեքշաբթի, 1995 թվականի ապրիլի 4-ին', '1995 թվականի ապրիլի 4-ին'],
    ['hy', 'հաջորդ շաբաթ, 1995 թվականի ապրիլի 4-ին', '1995 թվականի ապրիլի 4-ին'],
    ['ru', 'вторник, 4 апреля 1995 года', '4 апреля 1995 года'],
    ['tr', '4 Nisan 1995 Salı günü', '4 Nisan 1995'],
    ['uk', 'вівторок, 4 квітня 1995 року', '4 квітня 1995 року'],
  ])('%s: %s', (language, text, written) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual([]);
  });

  test.each(['1995-04', '[1995-04-03,1995-04-04]'])(
    'a less exact claim is true of words that contradict themselves: %s',
    (less) => {
      expect(tryClaim({ text: 'Monday 4 April 1995', edtf: less }).codes).toEqual([]);
      expect(tryClaim({ text: 'Tuesday 4 April 1995', edtf: less }).codes).toEqual(['words-other-date']);
    },
  );
});

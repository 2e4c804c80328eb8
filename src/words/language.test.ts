import { describe, expect, test } from 'vitest';
import { dates as english } from './languages/en.ts';
import type { DateLanguage } from './language.ts';
import { dayFromCivil } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import { ordinal, wordsOf, wordsOfCalendarSpan, wordsOfDay, wordsOfDayCount } from './dates.ts';

// A language is a table: two that order, decline and count otherwise than English, with only the phrases tried here.
const russian: DateLanguage = {
  ...english,
  locale: 'ru',
  year: (year) => `${year} г.`,
  between: (first, last) => `между ${first} и ${last}`,
  approximate: (date) => `около ${date}`,
  days: (count, plural, counting) => {
    const unit = { zero: 'дней', one: 'день', two: 'дня', few: 'дня', many: 'дней', other: 'дня' }[plural];
    return `${count} ${unit}, ${counting === 'elapsed' ? 'прошло' : 'включительно'}`;
  },
};
const armenian: DateLanguage = {
  ...english,
  locale: 'hy',
  joinDate: ({ day, month, year }) =>
    [year === undefined ? undefined : `${year} թ․`, month, day]
      .filter((part) => part !== undefined)
      .join(' '),
};
const french: DateLanguage = {
  ...english,
  locale: 'fr',
  calendarPart: (unit, count, plural) =>
    `${count} ${{ years: plural === 'one' ? 'an' : 'ans', months: 'mois', days: plural === 'one' ? 'jour' : 'jours' }[unit]}`,
  ordinal: (count, plural) => `${count}${plural === 'one' ? 'er' : 'e'}`,
};

describe('another language is a table', () => {
  test('month names take the form that stands beside a day', () => {
    expect(wordsOf(requireEdtf('1994-12-12'), russian)).toBe('12 декабря 1994 г.');
    expect(wordsOf(requireEdtf('1994-12~'), russian)).toBe('около декабрь 1994 г.');
    expect(wordsOf(requireEdtf('[1995-03-12..1995-03-14]'), russian)).toBe('между 12 и 14 марта 1995 г.');
  });

  test('parts stand in the order of the language', () => {
    expect(wordsOfDay(dayFromCivil(1992, 9, 27), { language: armenian })).toMatch(/^1992 թ․ \p{L}+ 27$/u);
  });

  test.each([
    [1, '1 день, прошло'],
    [2, '2 дня, прошло'],
    [87, '87 дней, прошло'],
    [281, '281 день, прошло'],
  ])('%i days take the plural form of the language', (days, words) => {
    expect(wordsOfDayCount({ least: days, most: days }, 'elapsed', russian)).toBe(words);
  });

  test('lists and ordinals too', () => {
    expect(wordsOfCalendarSpan({ years: 1, months: 2, days: 25 }, french)).toBe('1 an, 2 mois et 25 jours');
    expect([ordinal(1, french), ordinal(138, french)]).toEqual(['1er', '138e']);
  });
});

import { expect, test } from 'vitest';
import { monthBeginnings } from '../../time/written/month-beginnings.ts';
import { tables } from '../../time/written/tables.ts';
import { foldLetters } from '../text/fold.ts';
import { languagesNaming } from './foreign-months.ts';

test.each([
  ['12 декабря 1994', 'ru'],
  ['в декабре', 'ru'],
  ['12 грудня 1994', 'uk'],
  ['դեկտեմբերի 12', 'hy'],
  ['12 Aralık 1994', 'tr'],
  ['12 dekabr 1994', 'az'],
  ['12 décembre 1994', 'fr'],
  ['12. Dezember 1994', 'de'],
  ['12 de diciembre de 1994', 'es'],
  ['12 ديسمبر 1994', 'ar'],
  ['bridge 1994', ''],
  ['subject 5, marked 1994', ''],
  ['12.12.1994', ''],
])('%s may be of: %s', (text, languages) => {
  expect(languagesNaming(text).join(' ')).toContain(languages);
  if (languages === '') expect(languagesNaming(text)).toEqual([]);
});

test('every month of every table is told by its beginning, and no other', () => {
  const others = tables.filter(({ tag }) => tag !== 'en');
  const expected = others.map(({ tag, months }) => {
    const names = months.flat().map((form) => form.match(/\p{L}[\p{L}\p{M}ـ]*/u)?.[0] ?? '');
    return [tag, [...new Set(names.map((name) => foldLetters(name).slice(0, 4)))].join(' ')];
  });
  expect(monthBeginnings).toEqual(Object.fromEntries(expected));
});

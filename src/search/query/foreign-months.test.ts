import { expect, test } from 'vitest';
import { languagesNaming } from './foreign-months.ts';

const own = /december|may|march/giu;

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
  ['12 December 1994', ''],
  ['bridge 1994', ''],
  ['12.12.1994', ''],
])('%s may be of: %s', (text, languages) => {
  expect(languagesNaming(text, own).join(' ')).toContain(languages);
  if (languages === '') expect(languagesNaming(text, own)).toEqual([]);
});

import { expect, test } from 'vitest';
import { accented, pseudoLanguage } from './pseudo-language.ts';
import { dates, messages } from '../words/languages/en.ts';
import { wordsOf } from '../words/dates.ts';
import { requireEdtf } from '../time/edtf/parse.ts';

const plain = /[A-Za-z]/;

test('no plain letter is left outside the names in braces', () => {
  expect(accented('as of {day}, “so”')).toBe('ååš ööƒ {day}, “šöö”');
  const left = JSON.stringify(Object.values(flat(pseudoLanguage(dates, messages).messages)));
  expect(left.replaceAll(/\{\w+\}|\\n/g, '')).not.toMatch(plain);
});

test('texts grow by 40 % and more', () => {
  const text = Object.values(flat(messages))
    .join(' ')
    .replaceAll(/\{\w+\}/g, '');
  const growth = accented(text).length / text.length;
  expect(growth).toBeGreaterThan(1.4);
  expect(growth).toBeLessThan(1.6);
});

test.each(['1994-12-12', '[1995-02-24,1995-02-25]', '1994-12~/..', '1994-24?', '202X', '-0043'])(
  '%s is worded without a plain letter',
  (edtf) => {
    expect(wordsOf(requireEdtf(edtf), pseudoLanguage(dates, messages).dates)).not.toMatch(plain);
  },
);

/** Texts by path. */
function flat(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, inner]) => flat(inner, `${path}/${key}`)),
  ) as Record<string, string>;
}

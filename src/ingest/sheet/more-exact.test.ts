import { expect, test } from 'vitest';
import { moreExactWarning } from './more-exact.ts';

test.each([
  ['1995-03', '1995-03-01'],
  ['1995-03-01~', '1995-03-01'],
  ['1995?', '1995-03'],
  ['[1995-03-01,1995-03-02]', '1995-03-01'],
])('%s made %s is told', (before, value) => {
  expect(warned(before, value)).toBe(
    `warning: row 2, column 3: "${before}" is made more exact, "${value}": does a source give it so?`,
  );
});

test.each([
  ['1995-03-01', '1995-03'],
  ['1995-03-01', '1995-03-02'],
  ['1995-03', '1995-03~'],
  ['', '1995-03-01'],
])('"%s" made %s needs no word', (before, value) => {
  expect(warned(before, value)).toBeUndefined();
});

test('that of a source is told too', () => {
  expect(warned('1995', '1995-03', 'date')).toContain('is made more exact');
});

test('a text that could be a date is none', () => {
  expect(warned('1995', '1995-03', 'title')).toBeUndefined();
});

function warned(before: string, value: string, key = 'edtf') {
  const place = { file: 'a.mdx', row: 2, column: 3, event: 'a', about: 'a, claims 1' };
  return moreExactWarning({ ...place, kind: 'set', path: ['claims', 0, key], value, before });
}

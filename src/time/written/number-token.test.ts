import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { numberAt, numeralAt } from './number-token.ts';
import { indexOf } from './table-index.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';
import { tokenize } from './tokens.ts';

/** The dates in digits that a text is parted into. */
function numerals(text: string, tag: string): readonly string[] {
  return tokenize(text, indexOf(tableOf(tag) as LanguageTable))
    .filter(({ kind }) => kind === 'numeral')
    .map(({ start, end }) => text.slice(start, end));
}

describe('dates in digits', () => {
  test.each([
    ['en', '08.12.1991', ['08.12.1991']],
    ['en', '8. 12. 1991', ['8. 12. 1991']],
    ['en', '8/12/1991', ['8/12/1991']],
    ['en', '1991-12-08', ['1991-12-08']],
    ['en', '1991-12-08T10:00', ['1991-12-08']],
    ['en', '1991-12-08/09', ['1991-12-08/09']],
    ['en', '10.12.1991-12.12.1991', ['10.12.1991', '12.12.1991']],
    ['en', '10/12/1991–12/12/1991', ['10/12/1991', '12/12/1991']],
    ['en', '1991-12-10/1992-01-12', ['1991-12-10', '1992-01-12']],
    ['en', '8.XII.1991', ['8.XII.1991']],
    ['en', '8.12.1991AD', ['8.12.1991']],
    ['ru', '08.12.1991г.', ['08.12.1991г']],
    ['hy', '1991-12-08-ին', ['1991-12-08-ին']],
    // Names of something else, and parts of longer numbers.
    ['en', '1991-12-08-A', []],
    ['en', '1991-12-08/EN', []],
    ['en', '1991-12-08_2', []],
    ['en', '1991-12-08x', []],
    ['en', 'A1991-12-08', []],
    ['en', '5.1991-12-08', []],
    ['en', '3.08.12.1991', []],
    ['en', '08.12.1991.5', []],
    ['en', '08.12/1991', []],
    ['en', '1.5.3', []],
  ])('%s: %s', (tag, text, found) => {
    expect(numerals(text, tag)).toEqual(found);
  });

  test('stands where it begins', () => {
    const index = indexOf(tableOf('en') as LanguageTable);
    expect(numeralAt('on 08.12.1991', 3, undefined, index)).toMatchObject({
      kind: 'numeral',
      start: 3,
      end: 13,
      text: '08.12.1991',
    });
    expect(numeralAt('on 08.12.1991', 0, undefined, index)).toBeUndefined();
    expect(numberAt('on 8 May', 0, undefined, false, index)).toBeUndefined();
  });
});

describe('numbers', () => {
  test.each<[string, string, number, number, string]>([
    ['en', '1991', 1991, 4, '1991'],
    ['en', '8', 8, 1, '8'],
    ['en', '٨', 8, 1, '٨'],
    ['en', '1st', 1, 1, '1st'],
    ['en', '1990s', 1990, 4, '1990s'],
    ['hy', '12-ին', 12, 2, '12-ին'],
    ['az', '1994-ci', 1994, 4, '1994-ci'],
    ['ru', '1991г.', 1991, 4, '1991г'],
    ['en', '44BC', 44, 2, '44'],
    ['en', '1,500', NaN, 5, '1,500'],
    ['en', '1.50', NaN, 4, '1.50'],
    ['en', '10:30', NaN, 5, '10:30'],
    ['en', '12abc', NaN, 2, '12'],
    // "8,1991" is a day and a year whose space was lost.
    ['en', '8,1991', 8, 1, '8'],
    ['en', '8,199', NaN, 5, '8,199'],
  ])('%s: %s', (tag, text, value, digits, words) => {
    const [token] = tokenize(text, indexOf(tableOf(tag) as LanguageTable));
    expect([token?.value, token?.digits, text.slice(token?.start, token?.end)]).toEqual([
      value,
      digits,
      words,
    ]);
  });

  test.each([
    ['December 8,1991', [12, 8, 1991]],
    ['December 18,1991', [12, 18, 1991]],
    ['December 8,19912', [12, NaN]],
    ['December 1.8,1991', [12, NaN]],
    ['January 120,1992', [1, NaN]],
    ['in A12', [NaN]],
    ['and12', [12]],
    ['1.5.3 of 1991', [NaN, 1991]],
    ['c.1991', [1991]],
    ['AD1991', [1991]],
    ['(1).1991', [1, NaN]],
  ])('%s', (text, values) => {
    const tokens = tokenize(text, indexOf(tableOf('en') as LanguageTable));
    const read = tokens.flatMap(({ kind, value, month }) =>
      month > 0
        ? [month]
        : kind === 'number' || (kind === 'word' && /\d/.test(text) && !Number.isNaN(value))
          ? [value]
          : [],
    );
    expect(read).toEqual(values);
  });

  test.each([
    ['In 1991and 1992', 2],
    ['On 8 May 1991, 1,500 people left', 1],
  ])('"%s" has %i dates', (text, many) => {
    expect(findDates(text, tableOf('en') as LanguageTable)).toHaveLength(many);
  });
});

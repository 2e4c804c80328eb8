import { describe, expect, test } from 'vitest';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';
import { edtfOfSpan, yearlessSpans } from './yearless-spans.ts';
import type { Yearless } from './yearless.ts';

function told({ month, day }: Yearless): string {
  return day === undefined ? `${month}` : `${month}-${day}`;
}

describe('ranges without a year', () => {
  test.each([
    ['en', 'from 3 to 5 June', ['from 3 to 5 June: range 6-3 6-5']],
    ['en', 'It ran 28 February – 2 March.', ['28 February – 2 March: range 2-28 3-2']],
    ['en', 'On 12–14 June they met.', ['12–14 June: range 6-12 6-14']],
    ['en', 'since 3 to 5 June', ['since 3 to 5 June: range 6-3 6-5']],
    ['en', 'between 3 and 5 June', ['between 3 and 5 June: between 6-3 6-5']],
    ['en', 'between May and July', ['between May and July: between 5 7']],
    ['en', 'on 10 or 11 April', ['10 or 11 April: or 4-10 4-11']],
    [
      'en',
      'From March to May they met; from 3 to 5 June too.',
      ['From March to May: range 3 5', 'from 3 to 5 June: range 6-3 6-5'],
    ],
    // Two dates, and no range.
    ['en', 'on 3 and 5 June', []],
    ['en', 'on 3, 5 or 7 June', []],
    ['en', '3 June', []],
    // They have a year, or one that nobody reads.
    ['en', 'from 3 to 5 June 1995', []],
    ['en', 'from 3 to 5 June 19933', []],
    ['en', 'from 3 June 1995 to 5 June', []],
    ['en', 'from about 3 June to 5 June', []],
    ['en', 'from spring to autumn', []],
    ['ru', 'с 3 по 5 июня', ['с 3 по 5 июня: range 6-3 6-5']],
    ['hy', 'հունիսի 3-ից 5-ը', ['հունիսի 3-ից 5-ը: range 6-3 6-5']],
    ['tr', '3 ile 5 Haziran arasında', ['3 ile 5 Haziran arasında: between 6-3 6-5']],
  ])('%s: %s', (tag, text, found) => {
    const read = yearlessSpans(text, tableOf(tag) as LanguageTable).map(
      ({ start, end, from, to, kind }) => `${text.slice(start, end)}: ${kind} ${told(from)} ${told(to)}`,
    );
    expect(read).toEqual(found);
  });
});

test.each([
  ['range', '1995-06-03/1995-06-05'],
  ['between', '[1995-06-03..1995-06-05]'],
  ['or', '[1995-06-03,1995-06-05]'],
] as const)('a span of the kind %s is %s', (kind, edtf) => {
  expect(edtfOfSpan({ kind }, '1995-06-03', '1995-06-05')).toBe(edtf);
});

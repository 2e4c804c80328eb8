import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { readerOf } from './reader.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';

function read(words: string, language = 'en'): readonly (readonly string[])[] {
  const [dates = []] = readerOf(language).read(words);
  return dates.map(({ readings }) => readings);
}

describe('decades', () => {
  test.each([
    ['en', 'the 1990s', [['199X']]],
    ['en', 'the 1910s', [['191X']]],
    // Ten years or a hundred.
    ['en', 'the 1900s', [['19XX', '190X']]],
    ['en', 'the 1800s', [['18XX', '180X']]],
    ['en', 'the 2000s', [['200X', '20XX']]],
    // 449 to 440 BC are -448 to -439.
    ['en', 'the 440s BC', [['[-0448..-0439]']]],
    ['en', 'the 1190s BC', [['[-1198..-1189]']]],
    ['en', 'the 400s BC', [[]]],
    ['en', 'the 440s', []],
    ['en', 'the 1995s', []],
    ['en', '1990', [['1990']]],
    ['en', 'the nineties', [['199X']]],
    ['en', 'the twenties', [['192X']]],
    ['en', 'the twenties of the 19th century', [['182X']]],
    ['en', 'nineties music', []],
    ['fr', 'les années 1990', [['199X']]],
    ['fr', 'les années 1990 ou 2000', [['[199X,200X]']]],
    ['de', 'die 1990er Jahre', [['199X']]],
    ['de', 'in den neunziger Jahren des 19. Jahrhunderts', [['189X']]],
    ['ru', 'в 1990-х годах', [['199X']]],
    ['ru', 'в 80-х годах XX века', [['198X']]],
    ['ru', 'в 80-х годах XIX века', [['188X']]],
    ['ru', 'девяностые годы', [['199X']]],
    ['ru', 'в 85-х годах XX века', [['19XX', '1901/2000']]],
  ])('%s: %s', (language, words, readings) => {
    expect(read(words, language)).toEqual(readings);
  });

  test('of a text, what may be ten years or a hundred is none', () => {
    const found = (text: string) => findDates(text, tableOf('en') as LanguageTable).map(({ edtf }) => edtf);
    expect(found('In the 1900s, and in the 1990s.')).toEqual(['199X']);
  });
});

describe('years that are split', () => {
  test.each([
    ['3 May 1994/95', [['[1994-05-03,1995-05-03]']]],
    ['May 1994/95', [['[1994-05,1995-05]']]],
    ['May 1999/2000', [['[1999-05,2000-05]']]],
    ['3 March 1994/95', [['[1994-03-03,1995-03-03]', '1995-03-03']]],
    // Where a year once began in spring, such a date is told by the old calendar.
    ['3 March 1752/53', [[]]],
    ['3 March 1753/54', [['[1753-03-03,1754-03-03]', '1754-03-03']]],
    ['3 April 1752/53', [['[1752-04-03,1753-04-03]']]],
    ['3 May 1994/96', [['1994-05-03']]],
    ['3 May 1994/995', [['1994-05-03']]],
    ['3 May 1994 /95', [['1994-05-03']]],
    ['3 May 1994/ 95', [['1994-05-03']]],
  ])('%s', (words, readings) => {
    expect(read(words)).toEqual(readings);
  });
});

import { describe, expect, test } from 'vitest';
import { tableOf } from '../written/tables.ts';
import type { LanguageTable } from '../written/table.ts';
import { calendarTimes } from './calendar-times.ts';
import type { Meaning } from './meaning.ts';
import type { ProseTable } from './table.ts';
import { proseTableOf } from './tables.ts';
import { edtfOfTime } from './time-value.ts';

function told(meaning: Meaning | undefined): string {
  switch (meaning?.kind) {
    case 'time':
      return meaning.edtf === edtfOfTime(meaning.time)
        ? meaning.edtf
        : `${meaning.edtf ?? ''} of ${meaning.time.unit} ${edtfOfTime(meaning.time)}`;
    case 'edtf':
      return meaning.edtf;
    case 'incomplete':
      return Object.entries(meaning.what)
        .map(([name, number]) => `${name} ${number as number}`)
        .join(' ');
    default:
      return meaning?.kind ?? 'none';
  }
}

function times(text: string, tag = 'en'): readonly string[] {
  const [table, prose] = [tableOf(tag) as LanguageTable, proseTableOf(tag) as ProseTable];
  return calendarTimes(text, table, prose, undefined).map(
    ({ start, end, meaning }) => `${text.slice(start, end)} = ${told(meaning)}`,
  );
}

describe('times of the calendar', () => {
  test.each([
    ['On 3 May 1995 they met.', ['3 May 1995 = 1995-05-03']],
    ['In May 1995 and in 1996', ['May 1995 = 1995-05', '1996 = 1996']],
    ['about May 1995', ['about May 1995 = 1995-05~']],
    ['On 3 May they met.', ['3 May = month 5 day 3']],
    ['Since May they met.', ['May = month 5']],
    ['In the spring of 1995', ['spring of 1995 = 1995-21']],
    ['In the spring they met.', ['spring = season 21']],
    ['In the summer of 1995 and in autumn', ['summer of 1995 = 1995-22', 'autumn = season 23']],
    ['in winter', ['winter = season 24']],
    ['in the 1990s', ['1990s = 199X']],
    ['in the 19th century', ['19th century = 18XX']],
    ['in the 5th century BC', ['5th century BC = -04XX of century [-0498..-0399]']],
    ['in the 440s BC', ['440s BC = [-0448..-0439]']],
    ['in the second half of 1995', ['second half of 1995 = 1995-07/1995-12']],
    ['in the third quarter of 1995', ['third quarter of 1995 = 1995-07/1995-09']],
    ['in the first third of 1995', ['first third of 1995 = 1995-01/1995-04 of year 1995']],
    ['in the first half of May 1995', ['first half of May 1995 = 1995-05-01/1995-05-15 of month 1995-05']],
    ['in the first half of the 1990s', ['first half of the 1990s = 1990/1994 of decade 199X']],
    ['1995-05-03', ['1995-05-03 = 1995-05-03']],
    ['the first of May', ['first of May = month 5 day 1']],
    // Names, and what only looks like a time.
    ['On September 3, 1954, the First Crisis began.', ['September 3, 1954 = 1954-09-03']],
    ['They may meet, and march on.', []],
    ['May they meet?', []],
    ['The Summer Olympics', []],
    ['the Winter Palace', []],
    ['the fall of the city', []],
    ['Prices began to fall.', []],
    ['in the fall they met', ['fall = season 23']],
    ['A spring offensive began.', ['spring = unclear']],
    ['They sold about 960 a week.', []],
    ['about 1960', ['about 1960 = 1960~']],
    // A year that nobody can read, and those of other calendars.
    ['3 May 19933', []],
    ['5 Ramadan 1444', []],
    ['in 1441 AH', []],
  ])('%s', (text, found) => {
    expect(times(text)).toEqual(found);
  });
});

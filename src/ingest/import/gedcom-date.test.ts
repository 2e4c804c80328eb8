import { expect, test } from 'vitest';
import { readGedcomDate } from './gedcom-date.ts';

test.each([
  ['12 DEC 1995', '1995-12-12'],
  ['DEC 1995', '1995-12'],
  ['1995', '1995'],
  ['44 B.C.', '-0043'],
  ['3 MAR 095', '0095-03-03'],
  ['ABT 1995', '1995~'],
  ['CAL DEC 1995', '1995-12~'],
  ['EST 1995', '1995~'],
  ['BEF 1995', '[..1994]'],
  ['BEF MAR 1995', '[..1995-02]'],
  ['BEF 1 MAR 1996', '[..1996-02-29]'],
  ['AFT 1995', '[1996..]'],
  ['AFT JAN 1995', '[1995-02..]'],
  ['AFT DEC 1995', '[1996-01..]'],
  ['AFT 31 DEC 1995', '[1996-01-01..]'],
  ['BET 1990 AND MAR 1995', '[1990..1995-03]'],
  ['INT 1995 (the year of the flood)', '1995?'],
])('%s becomes %s', (written, edtf) => {
  expect(readGedcomDate(written)).toMatchObject({ kind: 'whole', edtf });
});

test.each([
  ['FROM 1990 TO 5 MAR 1995', { start: '1990', end: '1995-03-05' }],
  ['FROM 1990', { start: '1990' }],
  ['TO 1995', { end: '1995' }],
])('%s is a start and an end', (written, parts) => {
  const { said: _, ...read } = readGedcomDate(written) as { said: string };
  expect(read).toEqual({ kind: 'span', ...parts });
});

test.each([
  ['@#DJULIAN@ 25 DEC 1700', /another calendar/],
  ['11 FEB 1731/32', /double year/],
  ['(in the year of the flood)', /words alone/],
  ['12/05/1995', /not written as GEDCOM/],
  ['3 MAR 95', /of which century/],
  ['BET 90 AND 1995', /of which century/],
  ['30 FEB 1995', /there is no 30 FEB 1995/],
  ['4 XYZ 1995', /not written as GEDCOM/],
])('%s is left to a person', (written, why) => {
  expect(readGedcomDate(written)).toEqual({ kind: 'open', why: expect.stringMatching(why) as string });
});

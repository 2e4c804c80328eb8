import { expect, test } from 'vitest';
import { isoDay } from '../edtf/day.ts';
import { requireEdtf } from '../edtf/parse.ts';
import { boundsOf } from './bounds.ts';
import { withLeeway } from './leeway.ts';

test.each([
  ['1995-03-01~', '1995-02-22 1995-03-08 1995-02-22 1995-03-08'],
  ['1995-03-01%', '1995-02-22 1995-03-08 1995-02-22 1995-03-08'],
  ['1995-03~', '1995-02-01 1995-04-30 1995-02-01 1995-04-30'],
  ['1995-21~', '1994-12-01 1995-08-31 1994-12-01 1995-08-31'],
  ['1995~', '1994-01-01 1996-12-31 1994-01-01 1996-12-31'],
  ['199X~', '1980-01-01 2009-12-31 1980-01-01 2009-12-31'],
  ['1994-12-12/1995-03~', '1994-12-12 1994-12-12 1995-02-01 1995-04-30'],
  ['[1995-03-01~,1995-03-20]', '1995-02-22 1995-03-20 1995-02-22 1995-03-20'],
  ['1995-03-01', '1995-03-01 1995-03-01 1995-03-01 1995-03-01'],
  ['1995-03-01?', '1995-02-22 1995-03-08 1995-02-22 1995-03-08'],
  ['1995?', '1994-01-01 1996-12-31 1994-01-01 1996-12-31'],
])('nothing is denied of %s within %s', (text, days) => {
  const { start, end } = boundsOf(withLeeway(requireEdtf(text)));
  const limits = [start.earliest, start.latest, end.earliest, end.latest];
  expect(limits.map((one) => (one.kind === 'day' ? isoDay(one.day) : one.kind)).join(' ')).toBe(days);
});

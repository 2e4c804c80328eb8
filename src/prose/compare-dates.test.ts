import { expect, test } from 'vitest';
import { standingOf } from './compare-dates.ts';

test.each([
  // A day that somebody gives, within the days that a bound leaves.
  ['1995-03-10', ['[1995-03-01..]', '1995-03-10'], 'agreed'],
  ['1995-05-01', ['[1995-03-01..]', '1995-03-10'], 'contradicted'],
  ['1995-02-01', ['[1995-03-01..]', '1995-03-10'], 'contradicted'],
  // Of a month that somebody gives it may be any day.
  ['1995-03-20', ['1995-03', '1995-03-10'], 'finer'],
  // Nothing but bounds.
  ['1995-05-01', ['[1995-03-01..]', '[1995-04-01..]'], 'finer'],
  ['1995-02-01', ['[1995-03-01..]', '[1995-04-01..]'], 'contradicted'],
])('%s of what is dated %j: %s', (told, dates, standing) => {
  const known = dates.map((edtf) => ({ of: 'whole' as const, edtf }));
  expect(standingOf([told], known)).toBe(standing);
});

import { expect, test } from 'vitest';
import { recordOf } from '../../testing/event-records.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { toldDay, toldDays } from './told.ts';

const ended = recordOf('strike', 'span', [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995-09-24'],
]);
const open = recordOf('closure', 'span', [['whole', '1994-12-12/..']]);
const attested = {
  ...open,
  claims: open.claims.map((claim) => ({ ...claim, asOf: requireEdtf('1995-03-09') })),
};
const day = (year: number, month: number, date: number) => dayFromCivil(year, month, date);

test('a day of a span in words, with its number for machines', () => {
  expect(toldDay(ended, 'the strike', day(1995, 3, 9))).toEqual({
    words: 'day 88 of the strike',
    value: '88',
  });
  expect(toldDay(ended, 'the strike', day(1995, 5, 1)).words).toBe(
    'day 141 of the strike, if it had not ended',
  );
});

test.each([
  ['before it', ended, day(1994, 12, 11)],
  ['after its last end', ended, day(1995, 9, 25)],
  ['after one without an end was last attested', attested, day(1995, 3, 10)],
])('no day is told %s', (_what, span, on) => {
  expect(() => toldDay(span, 'the strike', on)).toThrow(span.id);
});

test('a span without an end is counted to the day on which it was last attested, and no further', () => {
  expect(toldDays(attested, day(1995, 3, 9)).value).toBe('P87D');
  expect(() => toldDays(attested, day(2005, 1, 1))).toThrow(
    'closure was last attested before 1 January 2005',
  );
});

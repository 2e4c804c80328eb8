import { expect, test } from 'vitest';
import { namedTime } from './complete.ts';
import type { Incomplete } from './meaning.ts';
import { edtfOfTime, type CalendarTime } from './time-value.ts';

// A Thursday.
const day: CalendarTime = { unit: 'day', year: 1995, month: 3, day: 9 };
const [monday, thursday, sunday] = [{ weekday: 0 }, { weekday: 3 }, { weekday: 6 }];

test.each<[Incomplete, number, CalendarTime, string | undefined]>([
  // The weekday of its week, or the nearest before or behind.
  [monday, 0, day, '1995-03-06'],
  [thursday, 0, day, '1995-03-09'],
  [sunday, 0, day, '1995-03-12'],
  [monday, -1, day, '1995-03-06'],
  [thursday, -1, day, '1995-03-02'],
  [sunday, -1, day, '1995-03-05'],
  [monday, 1, day, '1995-03-13'],
  [thursday, 1, day, '1995-03-16'],
  [sunday, 1, day, '1995-03-12'],
  [monday, 1, { unit: 'month', year: 1995, month: 3 }, undefined],
  [{ month: 3 }, 0, day, '1995-03'],
  [{ month: 12 }, 0, { unit: 'year', year: 1995 }, '1995-12'],
  [{ month: 2 }, -1, day, '1995-02'],
  [{ month: 3 }, -1, day, '1994-03'],
  [{ month: 4 }, -1, day, '1994-04'],
  [{ month: 2 }, 1, day, '1996-02'],
  [{ month: 3 }, 1, day, '1996-03'],
  [{ month: 4 }, 1, day, '1995-04'],
  [{ month: 4 }, 1, { unit: 'year', year: 1995 }, undefined],
  [{ month: 4, day: 1 }, 1, day, '1995-04-01'],
  [{ month: 4, day: 31 }, 1, day, undefined],
  [{ season: 22 }, 1, day, '1995-22'],
  [{ season: 22 }, -1, day, '1994-22'],
  [{ season: 21 }, 0, day, '1995-21'],
  [{ quarter: 2 }, 0, day, '1995-04/1995-06'],
  [{}, 0, day, undefined],
])('%j by %i from %j is %s', (what, step, from, edtf) => {
  const time = namedTime(what, step, from);
  expect(time && edtfOfTime(time)).toBe(edtf);
});

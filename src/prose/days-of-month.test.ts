import { expect, test } from 'vitest';
import { sentenceDates } from './find-dates.ts';

test.each([
  ['In May 2001 one was on the 6th, and the other on the 13th.', ['2001-05', '2001-05-06', '2001-05-13']],
  ['On 2 May 2001, and on the 3rd, they met.', ['2001-05-02', '2001-05-03']],
  // It numbers something else, or no month stands before it, or the month has no such day.
  ['In May 2001 they met on the 6th floor.', ['2001-05']],
  ['They met on the 6th, in May 2001.', ['2001-05']],
  ['In February 2001 they met on the 30th.', ['2001-02']],
  ['In 2001 they met on the 6th.', ['2001']],
])('%s', (text, dates) => {
  expect(sentenceDates(text, 'en').map(({ plain }) => plain)).toEqual(dates);
});

import { describe, expect, test } from 'vitest';
import { boundsOf } from '../bounds/bounds.ts';
import { isoDay } from './day.ts';
import { parseEdtf, requireEdtf } from './parse.ts';
import { wordsOf } from '../../words/dates.ts';

// Twelve things that authors write and that timeline tools have been seen to take for another date, or to drop, without
// a word. Each is the right date here, or an error that says what to write.

describe('an error with what to write instead', () => {
  test.each([
    ['30 February', '2023-02-30', 'February 2023 has 28 days', '2023-02-28'],
    ['29 February of a common year', '2023-02-29', 'February 2023 has 28 days', '2023-02-28'],
    ['month 13', '2023-13', 'there is no month 13', undefined],
    ['day first, with slashes', '14/03/2023', 'a date is written year, month, day', '2023-03-14'],
    ['circa', 'c. 2023', 'a date is written in digits', '2023~'],
    [
      'an end before the start',
      '2023-09-19/2022-12-12',
      'the interval ends before it begins',
      '2022-12-12/2023-09-19',
    ],
    ['no date', '', 'the date is empty', undefined],
  ])('%s: %j', (_, text, message, suggestion) => {
    const parsed = parseEdtf(text);
    if (parsed.ok) throw new Error(`${text} is read`);
    expect(parsed.problem.message).toContain(message);
    expect(parsed.problem.suggestion).toBe(suggestion);
  });
});

describe('the right date', () => {
  test.each([
    ['a qualified month', '2023-03~', '2023-03-01', '2023-03-31', 'about March 2023'],
    ['a qualified year', '1984?', '1984-01-01', '1984-12-31', 'perhaps 1984'],
    ['a decade', '201X', '2010-01-01', '2019-12-31', 'a year in the 2010s'],
    [
      'an open end',
      '2022-12-12/..',
      '2022-12-12',
      'open',
      'from 12 December 2022, still going on when last attested',
    ],
    ['an unknown end', '2022-12-12/', '2022-12-12', 'unknown', 'from 12 December 2022, end not known'],
    [
      'to a month',
      '2022-12-12/2023-09',
      '2022-12-12',
      '2023-09-30',
      'from 12 December 2022 to September 2023',
    ],
    ['year to year', '2022/2023', '2022-01-01', '2023-12-31', 'from 2022 to 2023'],
  ])('%s: %s', (_, text, first, last, words) => {
    const edtf = requireEdtf(text);
    const { start, end } = boundsOf(edtf);
    expect(start.earliest.kind === 'day' ? isoDay(start.earliest.day) : start.earliest.kind).toBe(first);
    expect(end.latest.kind === 'day' ? isoDay(end.latest.day) : end.latest.kind).toBe(last);
    expect(wordsOf(edtf)).toBe(words);
  });
});

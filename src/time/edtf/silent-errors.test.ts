import { describe, expect, test } from 'vitest';
import { boundsOf } from '../bounds/bounds.ts';
import { isoDay } from './day.ts';
import { parseEdtf, requireEdtf } from './parse.ts';
import { wordsOf } from '../../words/dates.ts';

// Twelve things that authors write and that timeline tools have been seen to take for another date, or to drop, without
// a word. Each is the right date here, or an error that says what to write.

describe('an error with what to write instead', () => {
  test.each([
    ['30 February', '1995-02-30', 'February 1995 has 28 days', '1995-02'],
    ['29 February of a common year', '1995-02-29', 'February 1995 has 28 days', '1995-02'],
    ['month 13', '1995-13', 'there is no month 13', undefined],
    ['day first, with slashes', '14/03/1995', 'a date is written year, month, day', '1995-03-14'],
    ['circa', 'c. 1995', 'a date is written in digits', '1995~'],
    [
      'an end before the start',
      '1995-09-19/1994-12-12',
      'the interval ends before it begins',
      '1994-12-12/1995-09-19',
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
    ['a qualified month', '1995-03~', '1995-03-01', '1995-03-31', 'about March 1995'],
    ['a qualified year', '1984?', '1984-01-01', '1984-12-31', 'perhaps 1984'],
    ['a decade', '201X', '2010-01-01', '2019-12-31', 'a year in the 2010s'],
    [
      'an open end',
      '1994-12-12/..',
      '1994-12-12',
      'open',
      'from 12 December 1994, still going on when last attested',
    ],
    ['an unknown end', '1994-12-12/', '1994-12-12', 'unknown', 'from 12 December 1994, end not known'],
    [
      'to a month',
      '1994-12-12/1995-09',
      '1994-12-12',
      '1995-09-30',
      'from 12 December 1994 to September 1995',
    ],
    ['year to year', '1994/1995', '1994-01-01', '1995-12-31', 'from 1994 to 1995'],
  ])('%s: %s', (_, text, first, last, words) => {
    const edtf = requireEdtf(text);
    const { start, end } = boundsOf(edtf);
    expect(start.earliest.kind === 'day' ? isoDay(start.earliest.day) : start.earliest.kind).toBe(first);
    expect(end.latest.kind === 'day' ? isoDay(end.latest.day) : end.latest.kind).toBe(last);
    expect(wordsOf(edtf)).toBe(words);
  });
});

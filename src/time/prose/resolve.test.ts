import { describe, expect, test } from 'vitest';
import { timesOfSentence } from '../../testing/times/time-sentence.ts';
import { en } from '../written/languages/en.ts';
import { documentTime } from './document-time.ts';
import { en as prose } from './languages/en.ts';
import { readTimes } from './read-times.ts';

// The sentences are of Thursday, 9 March 1995.
describe('times of a statement, by its day', () => {
  test.each<[sentence: string, ...times: string[]]>([
    ['Every Monday they met.', 'Every Monday = set'],
    ['Each year they met.', 'Each year = set'],
    ['On Monday they met.', 'Monday = 1995-03-06'],
    ['Last Monday they met.', 'Last Monday = 1995-03-06'],
    ['This Friday they meet.', 'This Friday = 1995-03-10'],
    ['Next Friday they meet.', 'Next Friday = 1995-03-10'],
    ['Last night they met.', 'Last night = 1995-03-08'],
    ['That evening they met.', 'That evening = ?no-date-before'],
    ['The day before yesterday they met.', 'The day before yesterday = 1995-03-07'],
    ['In May they met.', 'May = 1995-05'],
    ['In October they met.', 'October = 1994-10'],
    ['On 31 April they met.', '31 April = ?no-such-day'],
    ['On 30 February 1994 they met.', '30 February 1994 = ?no-such-day'],
    ['In the spring they met.', 'the spring = 1995-21'],
    ['Last summer they met.', 'Last summer = 1994-22'],
    ['Late last month it fell.', 'Late last month = 1995-02'],
    ['Earlier this year it fell.', 'Earlier this year = 1995'],
    ['At the end of the year it fell.', 'the end of the year = 1995'],
    // A quarter is told when it has begun.
    ['In the first quarter it fell.', 'the first quarter = 1995-01/1995-03'],
    ['In the second quarter it fell.', 'the second quarter = 1994-04/1994-06'],
    ['In the second quarter of 1994 it fell.', 'the second quarter of 1994 = 1994-04/1994-06'],
    ['In the fifth quarter of 1994 it fell.', '1994 = 1994'],
    ['In the first half of this year it fell.', 'the first half of this year = 1995-01/1995-06'],
    ['In the second half of last year it fell.', 'the second half of last year = 1994-07/1994-12'],
    ['In August of last year it fell.', 'August of last year = 1994-08'],
    ['In early May of last year it fell.', 'early May of last year = 1994-05'],
    ['On 29 February of last year it fell.', '29 February of last year = ?no-such-day'],
    ['In August of that year it fell.', 'August of that year = ?no-date-before'],
    // What words say of the last of a range or list they say of all of it.
    [
      'In 1993 it was shut from 2 June to 9 July of that year.',
      '1993 = 1993',
      '2 June = 1993-06-02',
      '9 July of that year = 1993-07-09',
    ],
    [
      'In 1993 they met on 3 March, 5 April and 7 May of the same year.',
      '1993 = 1993',
      '3 March = 1993-03-03',
      '5 April = 1993-04-05',
      '7 May of the same year = 1993-05-07',
    ],
    ['On the morning of 3 May 1994 it fell.', 'the morning of 3 May 1994 = 1994-05-03 morning'],
    // What is longer or shorter than it says, or has no number, gives no date.
    ['An hour ago it fell.', 'An hour ago = ?unclear'],
    ['More than two months ago it fell.', 'More than two months ago = ?unclear'],
    ['For two months now it is so.', 'For two months now = 1995-01~/1995-03-09'],
    ['In the last two months it was so.', 'In the last two months = 1995-01~/1995-03-09'],
    ['For more than two months now it is so.', 'For more than two months now = ?unclear'],
    ['For several months now it is so.', 'For several months now = ?no-number'],
  ])('%s', (sentence, ...times) => {
    expect(timesOfSentence(sentence, 'en')).toEqual(times);
  });

  test.each<[date: string | undefined, sentence: string, read: readonly string[]]>([
    // A day is needed for weekdays and what is counted in days, a month for the year of a month.
    ['1995-03', 'On Monday they met.', ['no-document-date']],
    ['1995-03', 'Yesterday they met.', ['no-date-before']],
    ['1995-03', 'In May they met.', ['1995-05']],
    ['1995-01-09', 'In November they met, and in July.', ['1994-11', '1994-07']],
    ['1995', 'In May they met.', ['no-document-date']],
    [undefined, 'In May they met.', ['no-document-date']],
    [undefined, 'On Monday they met.', ['no-document-date']],
    [undefined, 'Last month they met.', ['no-document-date']],
    [undefined, 'Two days ago they met.', ['no-document-date']],
    [undefined, 'For two days now it is so.', ['no-document-date']],
  ])('of a document of %s: %s', (date, sentence, read) => {
    const document = date === undefined ? {} : { documentDate: documentTime(date), documentEdtf: date };
    const times = readTimes([sentence], { table: en, prose, missingYear: 'document', ...document });
    expect(
      times.map(({ value }) =>
        value.kind === 'date' ? value.edtf : value.kind === 'unresolved' ? value.why : value.kind,
      ),
    ).toEqual(read);
  });
});

describe('times of a history, by the dates before them', () => {
  test.each<[passages: readonly string[], ...read: string[]]>([
    // Who speaks of "Monday" or "yesterday" speaks of his own days.
    [['In 1943 they met. On Monday they left.'], '1943', 'speaker'],
    [['On 3 May 1994 they met. Yesterday they left.'], '1994-05-03', 'speaker'],
    // A year alone beside a month of it, or of the year before, is told on; long before, it was by the way.
    [['In May 1994 it began. In 1999 they met. In June they left.'], '1994-05', '1999', 'unclear'],
    [['In May 1994 it began.', '', '', 'In 1999 they met. In June they left.'], '1994-05', '1999', '1999-06'],
    [['On 28 February 1995 it began. On 29 February they left.'], '1995-02-28', 'no-such-day'],
    [['In the 1990s they met. In May they left.'], '199X', 'no-date-before'],
    [['In 1995 it began. In the first quarter it grew.'], '1995', '1995-01/1995-03'],
    [['In autumn 1995 it began. In spring they left.'], '1995-23', '1996-21'],
    [['In November 1995 it began. In April they left.'], '1995-11', '1996-04'],
    [['In January 1996 it began. In July they left.'], '1996-01', '1996-07'],
    [['In January 1996 they met. In December it had begun.'], '1996-01', '1995-12'],
    // What is counted needs a date as exact as it counts.
    [['In May 1995 it began. The following month they left.'], '1995-05', '1995-06'],
    [['In May 1995 it began. The next day they left.'], '1995-05', 'no-date-before'],
    [['On 3 May 1995 it began. The same week they left.'], '1995-05-03', '1995-05-01/1995-05-07'],
    [['On 3 May 1995 it began. Three weeks later they left.'], '1995-05-03', '1995-05-24~'],
    [['On 3 May 1995 it began. Several weeks later they left.'], '1995-05-03', 'no-number'],
    [['On 3 May 1995 it began. Two hours later they left.'], '1995-05-03', 'unclear'],
    [['On 3 May 1995 it began. More than a week later they left.'], '1995-05-03', 'unclear'],
    [['On 3 May 1995 it began. For two months it was so.'], '1995-05-03', 'amount'],
    [['Two days later they met.'], 'no-date-before'],
    [['The following year they met.'], 'no-date-before'],
  ])('%j', (passages, ...read) => {
    const times = readTimes(passages, { table: en, prose, missingYear: 'narrative' });
    expect(
      times.map(({ value }) =>
        value.kind === 'date' ? value.edtf : value.kind === 'unresolved' ? value.why : value.kind,
      ),
    ).toEqual(read);
  });
});

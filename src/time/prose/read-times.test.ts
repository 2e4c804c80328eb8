import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeSentences } from '../../testing/times/sentences.ts';
import { timesOfSentence } from '../../testing/times/time-sentence.ts';
import { en } from '../written/languages/en.ts';
import { tableOf } from '../written/tables.ts';
import { documentTime } from './document-time.ts';
import { en as proseEn } from './languages/en.ts';
import { readTimes } from './read-times.ts';
import { proseTables } from './tables.ts';

describe.each(Object.entries(timeSentences))('times of sentences in %s', (language, sentences) => {
  test.each(sentences)('%s', (sentence, times) => {
    expect(timesOfSentence(sentence, language)).toEqual(times);
  });
});

const options = { table: en, prose: proseEn };

test.each([
  ['They met on 14 June 2001 (Thursday) in the hall.', ['2001-06-14']],
  ['They met on 14 June 2001 [Thursday, at noon].', ['2001-06-14']],
  ['They met on 14 June 2001, Thursday.', ['2001-06-14']],
  // Another day, which nothing here tells.
  ['They met on 14 June 2001 (and Friday) in the hall.', ['2001-06-14', 'unresolved']],
  ['They met on 14 June 2001, Friday they left.', ['2001-06-14', 'unresolved']],
])('a weekday behind its date is of it: %s', (text, dates) => {
  const times = readTimes([text], { ...options, missingYear: 'narrative' });
  expect(times.map(({ value }) => (value.kind === 'date' ? value.edtf : value.kind))).toEqual(dates);
});

describe('missing years', () => {
  const narrative = (...passages: string[]) =>
    readTimes(passages, { ...options, missingYear: 'narrative' }).map(({ value, rule }) =>
      value.kind === 'date' ? `${value.edtf} ${rule}` : value.kind === 'unresolved' ? value.why : value.kind,
    );

  test.each([
    [['In January 1959 a law passed. In May another did.'], ['1959-01 stated', '1959-05 year-of-text']],
    [
      ['On 7 December 1941 it began.', 'In January they met.'],
      ['1941-12-07 stated', '1942-01 year-of-text'],
    ],
    [['In May they met.'], ['no-date-before']],
    [
      ['In March 2003 it began. In November 2008 others did so. On 15 April it ended.'],
      ['2003-03 stated', '2008-11 stated', 'unclear'],
    ],
    [
      ['In March 2003 it began (the 1990 embargo held). In May it ended.'],
      ['2003-03 stated', '1990 stated', '2003-05 year-of-text'],
    ],
    [['In 1943 they passed the winter there.'], ['1943 stated', 'unclear']],
    [['"I did it yesterday," he said in May 1970.'], ['speaker', '1970-05 stated']],
  ])('%j in a narrative', (passages, read) => {
    expect(narrative(...passages)).toEqual(read);
  });

  test.each(['()', '[]', '“”', '«»', '""'])('what stands in %s moves no text on', (marks) => {
    const [open = '', close = ''] = marks;
    const text = `In March 2003 it began ${open}and in June 1990 elsewhere${close}. In May it ended.`;
    expect(narrative(text)).toEqual(['2003-03 stated', '1990-06 stated', '2003-05 year-of-text']);
    // Behind it others do.
    const behind = `It began ${open}and went on${close} in June 1990. In August it ended.`;
    expect(narrative(behind).at(-1)).toBe('1990-08 year-of-text');
  });

  test('tells what a time was counted from', () => {
    const text = 'They met on 6 March 2024. Two days later they left.';
    const [, later] = readTimes([text], { ...options, missingYear: 'narrative' });
    expect(later).toEqual({
      passage: 0,
      start: 26,
      end: 40,
      value: { kind: 'date', edtf: '2024-03-08', time: { unit: 'day', year: 2024, month: 3, day: 8 } },
      rule: 'counted',
      from: { kind: 'text', edtf: '2024-03-06', passage: 0, start: 12, end: 24 },
    });
  });

  test('two reckonings that differ are not decided', () => {
    const text = 'In May 2022 and again in November, the sides met.';
    const read = readTimes([text], {
      ...options,
      documentDate: documentTime('2024-03-09'),
      documentEdtf: '2024-03-09',
      missingYear: 'document',
    });
    expect(read.map(({ value }) => value)).toMatchObject([{ edtf: '2022-05' }, { why: 'unclear' }]);
  });
});

describe.each(proseTables.map((prose) => [prose.tag, prose] as const))('%s', (tag, prose) => {
  const table = tableOf(tag);
  const parts = [
    ...Object.values(prose.templates).flat(),
    ...Object.keys(prose.numbers),
    '5',
    '2009',
    'May',
    '.',
    '("',
  ];

  test('no text makes it throw, or find a word twice', () => {
    if (table === undefined) throw new Error(`No table of dates for ${tag}`);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (some) => {
        const text = some
          .join(' ')
          .replaceAll(/[{}?*]/g, '')
          .replaceAll('|', ' ');
        const found = readTimes([text], { table, prose, missingYear: 'narrative' });
        found.forEach(({ start, end }, place) => {
          expect(start).toBeGreaterThanOrEqual(found[place - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['the end of the ', 'In May, and two days later (in 2009) ', 'a few ', '" ( '])(
  'takes time in proportion to a text of %j',
  (words) => {
    const costOf = (times: number) => {
      const text = words.repeat(times);
      const begun = process.cpuUsage().user;
      readTimes([text], { ...options, missingYear: 'narrative' });
      return process.cpuUsage().user - begun;
    };
    costOf(500);
    expect(costOf(4000)).toBeLessThan(Math.max(costOf(1000) * 14, 200_000));
  },
);

import { describe, expect, test } from 'vitest';
import { readerOf } from './reader.ts';

function read(words: string, language = 'en'): readonly string[] {
  const [dates = []] = readerOf(language).read(words);
  return dates.map(({ start, end, readings: [first = ''] }) => `${words.slice(start, end)} = ${first}`);
}

describe('what stands behind a date and says how sure it is', () => {
  test.each([
    ['in 1991?', ['1991? = 1991?']],
    ['in May 1991 (?)', ['May 1991 (?) = 1991-05?']],
    ['3 May 1991 [?]', ['3 May 1991 [?] = 1991-05-03?']],
    ['1991 or so', ['1991 or so = 1991~']],
    ['May 1991 or thereabouts', ['May 1991 or thereabouts = 1991-05~']],
    // The mark of a question is none of the date.
    ['Did they meet in 1991?', ['1991 = 1991']],
    ['They left. When did it happen, in 1991?', ['1991 = 1991']],
    ['When they left. Then in 1991?', ['1991? = 1991?']],
    ['in 1991 ?', ['1991 = 1991']],
    ['1991 (?', ['1991 = 1991']],
    // So many years or days to either side.
    ['1991 ± 5', ['1991 ± 5 = [1986..1996]']],
    ['1991 ±5 years', ['1991 ±5 years = [1986..1996]']],
    ['3 May 1991 ± 2 days', ['3 May 1991 ± 2 days = [1991-05-01..1991-05-05]']],
    ['1 May 1991 ± 1 days', ['1 May 1991 ± 1 days = [1991-04-30..1991-05-02]']],
    // Of another unit, or of no number, it is near the date.
    ['1991 ± 2 months', ['1991 ± 2 months = 1991~']],
    ['May 1991 ± 2', ['May 1991 ± 2 = 1991-05~']],
    ['3 May 1991 ± 2 weeks', ['3 May 1991 ± 2 weeks = 1991-05-03~']],
    ['1991 ± 0', ['1991 ± 0 = 1991~']],
    ['1991 ± 999', ['1991 ± 999 = [0992..2990]']],
    ['1991 ± 1000', ['1991 ± 1000 = 1991~']],
  ])('%s', (words, told) => {
    expect(read(words)).toEqual(told);
  });
});

test.each([
  ['hy', '1991 թվականի սկզբին', '1991'],
  ['hy', '1991 թվականի մայիսի վերջին', '1991-05'],
  ['tr', '1991 başında', '1991'],
])('%s: %s', (language, words, edtf) => {
  expect(readerOf(language).read(words)[0]?.[0]).toMatchObject({
    end: words.length,
    share: true,
    readings: expect.arrayContaining([edtf]) as unknown,
  });
});

test.each([
  ['1991 Q4', '1991-10/1991-12'],
  ['1991-Q1', '1991-01/1991-03'],
  ['1991 H2', '1991-07/1991-12'],
  ['1991 first half', '1991-01/1991-06'],
])('%s', (words, edtf) => {
  expect(readerOf('en').read(words)[0]?.[0]?.readings[0]).toBe(edtf);
});

import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';

test.each([
  // The later of the two is the Gregorian one.
  ['en', '25 October (7 November) 1917', ['1917-11-07']],
  ['en', '12 (25) December 1917', ['1917-12-25']],
  ['en', '25 October 1917 (7 November 1917)', ['1917-11-07']],
  ['en', '25 October 1917 (7 November)', ['1917-11-07']],
  ['en', '7 November (25 October) 1917', ['1917-11-07']],
  ['en', '25 December 1917 (7 January 1918)', ['1918-01-07']],
  ['en', 'October 25 [November 7], 1917', ['1917-11-07']],
  ['en', '7 November 1917 (O.S. 25 October)', ['1917-11-07']],
  ['en', '25 October 1917 (7 November, new style)', ['1917-11-07']],
  // The calendars have been 10 to 13 days apart.
  ['en', '1 (11) May 1600', ['1600-05-11']],
  ['en', '1 (14) May 1905', ['1905-05-14']],
  ['ru', '25 октября (7 ноября) 1917 года', ['1917-11-07']],
  ['ru', '25 октября 1917 года (7 ноября)', ['1917-11-07']],
  ['ru', '12 (25) декабря 1917 года', ['1917-12-25']],
  ['hy', '1917 թվականի հոկտեմբերի 25-ին (նոյեմբերի 7-ին)', ['1917-11-07']],
  ['de', '25. Oktober (7. November) 1917', ['1917-11-07']],
])('%s: %s', (language, words, readings) => {
  const [dates = []] = readerOf(language).read(words);
  expect(dates.flatMap((one) => one.readings)).toEqual(readings);
});

test.each([
  '1 (10) May 1905',
  '1 (15) May 1905',
  '25 October (7 November 1917',
  '25 October (7 November)',
  '25 October 7 November) 1917',
  '25 (7) 1917',
])('%s is no day by both calendars', (words) => {
  const [dates = []] = readerOf('en').read(words);
  expect(dates.map((one) => words.slice(one.start, one.end))).not.toContain(words);
});

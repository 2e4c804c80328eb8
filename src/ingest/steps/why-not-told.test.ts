import { expect, test } from 'vitest';
import { en } from '../../time/written/languages/en.ts';
import { deniedDates, whyNotTold } from './why-not-told.ts';

test.each([
  ['The ferry stopped on 6 May 1994.', undefined],
  ['Was the ferry shut on 6 May 1994?', 'asked'],
  ['“Was the ferry shut on 6 May 1994?” It was not told.', 'asked'],
  ['Was it shut? The ferry stopped on 6 May 1994.', undefined],
  ['The ferry was to stop on 6 May 1994.', 'planned'],
])('%s', (text, why) => {
  const contexts = [{ text, start: 0, end: text.length }];
  const claimed = { written: '6 May 1994', contexts, language: 'en' };
  expect(whyNotTold(claimed)).toBe(why);
});

test.each([
  ['The port denied that the ferry stopped on 2 March 1994.', ['2 March 1994', '1994-03-02']],
  ['No ferry sailed on 4 March 1994.', ['4 March 1994', '1994-03-04']],
  ['The ferry did not sail on 4 March 1994.', ['4 March 1994', '1994-03-04']],
  ['The ferry sailed on 4 March 1994.', undefined],
])('%s', (text, told) => {
  const [date] = deniedDates([{ id: 'p1', text }], 'en', { table: en });
  expect(date && [date.written, date.edtf]).toEqual(told);
  expect(date?.unresolved).toBe(told && 'denied');
});

import { expect, test } from 'vitest';
import { sampleQuotation } from '../../testing/sample-answer.ts';
import { disregarded } from '../text/quotation.ts';
import { disregardedWords, verdictWords } from './verdict.ts';

test('a verdict says how many passages, and how near the nearest is', () => {
  expect(verdictWords(sampleQuotation({ found: 1 }))).toBe('Found word for word in 1 passage');
  expect(verdictWords(sampleQuotation({ found: 2, but: ['case'] }))).toBe(
    'Found, but for capital letters, in 2 passages',
  );
  expect(verdictWords(sampleQuotation({ differing: 1 }))).toBe(
    'Not in any document of this archive; one word differs from the nearest',
  );
  expect(verdictWords(sampleQuotation({ differing: 3 }))).toBe(
    'Not in any document of this archive; 3 words differ from the nearest',
  );
  expect(verdictWords(sampleQuotation({ found: 1, but: ['accents', 'punctuation'] }))).toBe(
    'Found, but for accents and punctuation, in 1 passage',
  );
  expect(verdictWords(sampleQuotation({}))).toBe('Not in any document of this archive');
  const { found: elsewhere } = sampleQuotation({ found: 1 });
  expect(verdictWords({ ...sampleQuotation({}), elsewhere })).toBe(
    'In no document; in the archive’s own words',
  );
});

test('words of a side are said to be, and who gives them', () => {
  const text = 'Slaka: says that these words hold. “But those.” (Herald)';
  const part = { id: 'accounts', text, speaker: 7, quoted: { start: text.indexOf('But'), by: 'Herald' } };
  const [one] = sampleQuotation({ found: 1 }).found;
  const told = (words: string, denied: readonly string[] = []) => {
    const start = text.indexOf(words);
    const places = [[{ part: 0, start, end: start + words.length }]];
    const elsewhere = [{ ...one!, record: { ...one!.record, parts: [part] }, places, denied }];
    return verdictWords({ ...sampleQuotation({}), elsewhere });
  };
  expect(told('But those')).toBe('In no document; in a quotation of Slaka, given by Herald');
  expect(told('these words')).toBe('In no document; in the archive’s words on what Slaka says');
  expect(told('But those', ['not'])).toBe(
    'In no document; in a quotation of Slaka, given by Herald, but what is left out or in brackets denies something',
  );
});

test('what was disregarded is named once', () => {
  expect(disregardedWords([])).toBe('');
  expect(disregardedWords(['dashes', 'dashes'])).toBe('Disregarded: the form of dashes.');
  expect(disregardedWords(disregarded)).not.toContain('undefined');
});

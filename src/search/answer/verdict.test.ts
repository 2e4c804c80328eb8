import { expect, test } from 'vitest';
import { sampleQuotation } from '../../testing/sample-answer.ts';
import type { SearchPart } from '../index/record.ts';
import { disregarded } from '../text/quotation.ts';
import type { QuotedPassage } from './answer-quotation.ts';
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

test.each([
  [
    'names',
    'Slaka: “the long works” (Herald)',
    'long works',
    'in the archive’s words on what Slaka calls it',
  ],
  ['names', 'Slaka: “the long works” (Herald)', 'Slaka', 'as a name in the archive’s own words'],
  ['accounts', 'Slaka: says that it holds.', 'Slaka', 'as a name in the archive’s own words'],
  [
    'disagreements',
    'Count: twelve were there. (Herald)',
    'twelve were',
    'in one of several versions that differ (Count)',
  ],
  ['disagreements', 'Count: twelve were there. (Herald)', 'Count', 'in the archive’s own words'],
  ['begin', 'Herald: It began in May.', 'began in', 'in the archive’s words under “Herald”'],
  ['', 'Slaka: the river towns', 'river towns', 'in the archive’s words under “Slaka”'],
])('%s: %s: %s', (id, text, found, where) => {
  expect(
    verdictWords({
      ...sampleQuotation({}),
      elsewhere: [quotedIn({ id, text, speaker: text.indexOf(':') + 2 }, found)],
    }),
  ).toBe(`In no document; ${where}`);
});

test('what a side says is told first, then the archive’s own words', () => {
  const own = quotedIn({ id: '', text: 'The works began.' }, 'works');
  const name = quotedIn({ id: 'names', text: 'Works: “works”', speaker: 7 }, 'Works');
  const side = quotedIn({ id: 'names', text: 'Slaka: “works”', speaker: 7 }, 'works');
  const told = (...elsewhere: QuotedPassage[]) => verdictWords({ ...sampleQuotation({}), elsewhere });
  expect(told(own, side)).toBe('In no document; in the archive’s words on what Slaka calls it');
  expect(told(name, own)).toBe('In no document; in the archive’s own words');
});

function quotedIn(part: SearchPart, words: string): QuotedPassage {
  const [one] = sampleQuotation({ found: 1 }).found;
  const start = part.text.indexOf(words);
  const places = [[{ part: 0, start, end: start + words.length }]];
  return { ...one!, record: { ...one!.record, parts: [part] }, places };
}

test('what was disregarded is named once', () => {
  expect(disregardedWords([])).toBe('');
  expect(disregardedWords(['dashes', 'dashes'])).toBe('Disregarded: the form of dashes.');
  expect(disregardedWords(disregarded)).not.toContain('undefined');
});

import { expect, test } from 'vitest';
import { differencesOf } from './quotation.ts';

test.each<[string, string, string, readonly string[], readonly string[]]>([
  ['nothing', 'talks — the first', 'talks — the first', [], []],
  ['other quotation marks', 'the “first” visit', 'the "first" visit', ['quotation-marks'], []],
  ['another apostrophe', 'mediators’ first', "mediators' first", ['quotation-marks'], []],
  ['other dashes', 'talks — the', 'talks - the', ['dashes'], []],
  ['spaced double hyphens', 'talks—the', 'talks -- the', ['dashes', 'spaces'], []],
  ['white space', 'On the one', 'On  the\n\u00a0one', ['spaces'], []],
  ['dots for an ellipsis', 'first… went', 'first... went', ['ellipses'], []],
  ['both ways of writing é', 'the café', 'the cafe\u0301', [], []],
  ['letters for a ligature', 'the ﬁnal', 'the final', ['ligatures'], []],
  ['punctuation at its ends', 'the first', '“the first.”', ['ends'], []],
  ['invisible characters', 'one hand', 'o\u00adne hand', ['spaces'], []],
  ['a word broken at a line’s end', 'neigh-\nbouring', 'neighbouring', ['line-ends'], []],
  ['one broken in the quotation', 'neighbouring', 'neigh- bouring', ['line-ends'], []],
  ['a hyphen at a line’s end', 'cease-\nfire', 'cease-fire', ['line-ends'], []],
  ['a soft hyphen at a line’s end', 'neigh\u00ad\nbouring', 'neighbouring', ['line-ends'], []],
  ['a letter in brackets', 'Our relations', '[o]ur relations', ['brackets'], []],
  ['letters added in brackets', 'three reports', 'three report[s]', ['brackets'], []],
  ['brackets that are there', 'the [o]ne', 'the [o]ne', [], []],
  ['capital letters', 'On the Hand', 'on the hand', [], ['case']],
  ['accents', 'Xankəndi, Şuşa', 'Xankendi, Susa', [], ['accents']],
  ['both', 'ŞUŞA', 'Susa', [], ['case', 'accents']],
  ['a comma left out', 'went on, the café', 'went on the café', [], ['punctuation']],
  ['quotation marks left out', 'the “first” visit', 'the first visit', [], ['punctuation']],
  ['a hyphen left out', 'the cease-fire', 'the ceasefire', [], ['punctuation']],
  ['a space for a hyphen', 'the cease-fire', 'the cease fire', ['spaces'], ['punctuation']],
  ['an apostrophe left out', 'don’t', 'dont', [], ['punctuation']],
])('%s', (_, found, quotation, disregarded, differing) => {
  expect(differencesOf(found, quotation)).toEqual({ disregarded, differing });
});

import { describe, expect, test } from 'vitest';
import { differencesOf, findQuotation } from './quotation.ts';

const text =
  'On the one hand, “Azerbaijan–Karabakh” talks — the mediators’ first… went on; the café’s full-fledged ﬁnal.';

describe('findQuotation finds', () => {
  test.each<[string, string, readonly string[]]>([
    ['the words as they stand', 'talks — the mediators’ first', []],
    ['other quotation marks', '"Azerbaijan–Karabakh"', ['ends']],
    ['another apostrophe', "the mediators' first", ['quotation-marks']],
    ['other dashes', 'Azerbaijan-Karabakh” talks - the', ['dashes']],
    ['runs of white space', 'On  the\n one\u00a0hand', ['spaces']],
    ['dots for an ellipsis', 'first... went on', ['ellipses']],
    ['both ways of writing é', 'the cafe\u0301’s', []],
    ['letters for a ligature', 'full-fledged final', ['ligatures']],
    ['a full stop added at its end', 'talks — the mediators’ first.', ['ends']],
    ['invisible characters', 'On the o\u00adne hand', ['spaces']],
  ])('%s', (_, quotation, differences) => {
    const [place, ...others] = findQuotation(text, quotation);
    expect(others).toEqual([]);
    expect(place).toBeDefined();
    expect(differencesOf(text.slice(place!.start, place!.end), quotation)).toEqual(differences);
  });

  test('every place', () => {
    expect(findQuotation('war, and again war; warfare', 'war')).toEqual([
      { start: 0, end: 3 },
      { start: 15, end: 18 },
    ]);
  });

  test('capital letters only when asked', () => {
    expect(findQuotation(text, 'on the one hand')).toEqual([]);
    const [place] = findQuotation(text, 'on the one hand', { ignoreCase: true });
    expect(differencesOf(text.slice(place!.start, place!.end), 'on the one hand')).toEqual(['case']);
  });
});

describe('findQuotation does not find', () => {
  test.each([
    ['a word changed', 'On the other hand'],
    ['a word left out', 'On one hand'],
    ['a word added', 'On the very one hand'],
    ['words swapped', 'the On one hand'],
    ['a letter changed', 'On the one hend'],
    ['punctuation within changed', 'went on, the café’s'],
    ['punctuation within left out', 'On the one hand Azerbaijan'],
    ['a word cut at its end', 'On the one han'],
    ['a word cut at its beginning', 'alks — the mediators’'],
    ['accents left out', 'the cafe’s'],
    ['nothing', ''],
    ['punctuation alone', '“…”'],
  ])('%s', (_, quotation) => {
    expect(findQuotation(text, quotation)).toEqual([]);
  });
});

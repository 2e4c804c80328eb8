import { describe, expect, test } from 'vitest';
import { placesOf, rowEnd, wordsOf } from './words.ts';

/** Words as they are folded, those that may be one joined by `+`. */
function told(text: string): string {
  return wordsOf(text)
    .map(({ letters, joins }, place) => (place === 0 ? '' : joins ? '+' : ' ') + letters)
    .join('');
}

describe('wordsOf', () => {
  test.each([
    ['the mediators’ “first” visit', 'the mediators first visit'],
    ["Arden's", 'arden+s'],
    ['the Nether-Kirkham side', 'the nether+kirkham side'],
    ['neigh-\nbouring', 'neigh+bouring'],
    ['neigh\u00ad\nbouring', 'neigh+bouring'],
    ['neigh\u00adbouring', 'neighbouring'],
    ['of the U.S. forces', 'of the u+s forces'],
    ['went — and came – or - not', 'went and came or not'],
    ['one—two, three; four', 'one two three four'],
    ['1,000 of 3.5 and 35,1', '1+000 of 3 5 and 35 1'],
    ['1992-1995', '1992 1995'],
    ['9th March', '9th march'],
    ['T-72', 't+72'],
    ['[f]irst report[s], “[the] one”', 'f+irst report+s the one'],
    ['ﬁnal cafe\u0301, ŞUŞA', 'final cafe susa'],
    ['corri\u200bdor', 'corridor'],
    ['\u200b … \u00ad', ''],
    ['中国 ไทย', '中 国 ไ ท ย'],
    ['a.b.c.d.e.f.g.h', 'a+b+c+d+e+f g+h'],
    ['', ''],
  ])('%j', (text, words) => {
    expect(told(text)).toBe(words);
  });

  test('places are those of the words as written', () => {
    const text = '“Arden’s” side';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Arden', 's', 'side']);
  });

  test('letters hold nothing that sorts before the space between words, or just behind it', () => {
    for (let code = 0; code < 0x110000; code++) {
      const character = String.fromCodePoint(code);
      if (!/[\p{L}\p{N}\p{M}]/u.test(character)) continue;
      for (const { letters } of wordsOf(`a${character}b`))
        if (/[\0-"]/.test(letters)) expect.fail(`${code.toString(16)}: ${letters}`);
    }
  });
});

describe('rowEnd', () => {
  test.each<[string, string, string | undefined]>([
    ['the cease-fire talks', 'cease-fire', 'cease-fire'],
    ['the cease-fire talks', 'ceasefire talks', 'cease-fire talks'],
    ['the cease-fire talks', 'cease fire', 'cease-fire'],
    ['the ceasefire talks', 'cease-\nfire', 'ceasefire'],
    ['the ceasefire talks', 'cease fire', undefined],
    ['the cease fire talks', 'ceasefire', undefined],
    ['Nether-Kirkham’s side', 'Nether', 'Nether'],
    ['Nether-Kirkham’s side', 'NetherKirkham', 'Nether-Kirkham'],
    ['the harbours', 'harbour', undefined],
    ['the harbour', 'the harbour with', undefined],
    ['the harbour', '', undefined],
  ])('in %j, %j is %j', (text, row, found) => {
    const there = wordsOf(text);
    const rows = there.flatMap(({ start }, first) => {
      const end = rowEnd(there, first, wordsOf(row));
      return end === undefined ? [] : [text.slice(start, there[end - 1]!.end)];
    });
    expect(rows).toEqual(found === undefined ? [] : [found]);
  });
});

test('a row of no words stands nowhere', () => {
  expect(placesOf('the ferry', [])).toEqual([]);
  expect(placesOf('', wordsOf('ferry'))).toEqual([]);
  expect(placesOf('the ferry, the ferry', wordsOf('Ferry'))).toEqual([
    { start: 4, end: 9 },
    { start: 15, end: 20 },
  ]);
});

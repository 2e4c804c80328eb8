import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { compareTexts } from './compare-texts.ts';
import { compareWords, piecesOf } from './compare-words.ts';

const talks = 'The talks were held in the town on 3 May, and nobody spoke of the bridge.';

describe('alignTexts', () => {
  test.each<[what: string, older: string[], newer: string[], aligned: (number | undefined)[]]>([
    ['the same', ['a b', 'c d'], ['a b', 'c d'], [0, 1]],
    ['white space apart', ['a\nb'], ['a  b '], [0]],
    ['one more before', ['One.', 'Two.'], ['New words.', 'One.', 'Two.'], [undefined, 0, 1]],
    ['one less', ['One.', 'Two.', 'Three.'], ['One.', 'Three.'], [0, 2]],
    ['turned round', ['One.', 'Two.'], ['Two.', 'One.'], [1, 0]],
    ['repeated', ['One.', 'One.', 'Two.'], ['One.', 'Two.', 'One.'], [0, 2, 1]],
    ['corrected', ['Head', talks], ['Head', talks.replace('3 May', '4 May')], [0, 1]],
    [
      'corrected and moved',
      [talks, 'A letter was sent.'],
      ['A letter was sent.', talks.replace('3', '4')],
      [1, 0],
    ],
    [
      'a fuller one',
      [talks],
      [
        `${talks} ${'Others say that many things were told there which none of them had heard before. '.repeat(3)}`,
      ],
      [0],
    ],
    ['another text', [talks], ['Nothing of that is known here.'], [undefined]],
    ['none', [], ['One.'], [undefined]],
  ])('%s', (_what, older, newer, aligned) => {
    expect(alignTexts(older, newer)).toEqual(aligned);
  });
});

describe('compareWords', () => {
  test('tells words, and joins those that only a space parts', () => {
    const pieces = compareWords('It was a cold day.', 'It was one warm day, at last.');
    expect(piecesOf('removed', pieces)).toEqual([
      { kind: 'same', text: 'It was ' },
      { kind: 'removed', text: 'a cold' },
      { kind: 'same', text: ' day.' },
    ]);
    expect(piecesOf('added', pieces)).toEqual([
      { kind: 'same', text: 'It was ' },
      { kind: 'added', text: 'one warm' },
      { kind: 'same', text: ' day' },
      { kind: 'added', text: ', at last' },
      { kind: 'same', text: '.' },
    ]);
  });

  test('a long text of which nearly all differs is compared by its lines', () => {
    const text = (word: string) =>
      Array.from({ length: 2000 }, (_, index) => `${word}${index} ${word}${index + 1}`).join(' ');
    const pieces = compareWords(
      `${text('a')}\nThe same line.\n${text('b')}`,
      `${text('c')}\nThe same line.\n${text('d')}`,
    );
    expect(pieces.filter(({ kind }) => kind === 'same')).toEqual([
      { kind: 'same', text: 'The same line.\n' },
    ]);
  });
});

const someTexts = fc.array(
  fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '.', 'é', '한'), { maxLength: 12 })
    .map((all) => all.join('')),
  { maxLength: 8 },
);

test('both versions are whole and in order, whatever they are', () => {
  fc.assert(
    fc.property(someTexts, someTexts, (older, newer) => {
      const rows = compareTexts(older, newer);
      const indexes = (side: 'older' | 'newer') =>
        rows.flatMap((row) => (side in row ? [(row as Record<string, unknown>)[side]] : []));
      expect(indexes('newer')).toEqual([...newer.keys()]);
      expect(indexes('older').toSorted()).toEqual([...older.keys()]);
      for (const row of rows) {
        if (row.kind !== 'same' && row.kind !== 'changed') continue;
        const told = (side: 'removed' | 'added') =>
          piecesOf(side, row.pieces)
            .map(({ text }) => text)
            .join('');
        expect([told('removed'), told('added')]).toEqual([older[row.older], newer[row.newer]]);
      }
    }),
  );
});

test('what was removed is told where it stood, and what was moved as such', () => {
  const rows = compareTexts(
    ['One.', 'Gone away.', 'Two.', talks],
    [talks, 'One.', 'Two.', 'A new one here.'],
  );
  expect(rows).toMatchObject([
    { kind: 'same', older: 3, newer: 0, isMoved: true },
    { kind: 'same', older: 0, newer: 1, isMoved: false },
    { kind: 'removed', older: 1 },
    { kind: 'same', older: 2, newer: 2, isMoved: false },
    { kind: 'added', newer: 3 },
  ]);
});

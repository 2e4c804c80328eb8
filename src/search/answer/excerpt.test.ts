import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, type Stretch } from './excerpt.ts';

const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
const placeOf = (word: string) => {
  const start = words.indexOf(`${word} `);
  return { start, end: start + word.length };
};
const told = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('a short text is shown whole, its marks in order and never twice', () => {
  const marks = [
    { start: 8, end: 11 },
    { start: 0, end: 3 },
    { start: 2, end: 5 },
  ];
  expect(told(excerptOf('one two three', marks))).toBe('[one][ t]wo [thr]ee');
});

describe('a long text', () => {
  test('is cut between words around its marks, and says so on both sides', () => {
    const excerpt = told(excerptOf(words, [placeOf('word90')], { most: 100 }));
    expect(excerpt).toMatch(/^… word\d+ .* \[word90\] .* word\d+ …$/);
    expect(excerpt.length).toBeLessThan(130);
  });

  test('without marks shows how it begins', () => {
    expect(told(excerptOf(words, [], { most: 50 }))).toMatch(/^word0 .* word\d+ …$/);
  });

  test('ends where it ends', () => {
    expect(told(excerptOf(words, [placeOf('word198')], { most: 60 }))).toMatch(/^… .*\[word198\] word199$/);
  });

  test('marks too far apart are not all shown, the first always is', () => {
    const excerpt = told(excerptOf(words, [placeOf('word20'), placeOf('word150')], { most: 100 }));
    expect(excerpt).toContain('[word20]');
    expect(excerpt).not.toContain('word150');
  });

  test('never leaves out who speaks', () => {
    const text = `Ministry: ${words}`;
    const shift = (word: string) => ({ start: placeOf(word).start + 10, end: placeOf(word).end + 10 });
    const excerpt = told(excerptOf(text, [{ start: 0, end: 8 }, shift('word150')], { most: 100, lead: 10 }));
    expect(excerpt).toMatch(/^\[Ministry\]: … word\d+ .*\[word150\].* …$/);
  });
});

test('an excerpt holds nothing that the text does not, and is not much longer than asked', () => {
  fc.assert(
    fc.property(fc.nat(1300), fc.nat(60), fc.integer({ min: 120, max: 400 }), (start, length, most) => {
      const excerpt = excerptOf(words, [{ start, end: Math.min(words.length, start + length) }], { most });
      const text = excerpt.map((one) => one.text).join('');
      expect(words).toContain(text.replace(/^… | …$/g, ''));
      expect(text.length).toBeLessThan(most * 1.25 + 20);
    }),
  );
});

describe('a text of thirty words of four letters', () => {
  const text = Array.from({ length: 30 }, (_, at) => `w${String(at).padStart(3, '0')}`).join(' ');
  const place = (word: number) => ({ start: word * 5, end: word * 5 + 4 });
  const shown = (marks: readonly number[], options = {}) =>
    told(excerptOf(text, marks.map(place), { most: 100, ...options }));
  const row = (first: number, last: number, marks: readonly number[] = []) =>
    Array.from({ length: last - first + 1 }, (_, at) => {
      const word = `w${String(first + at).padStart(3, '0')}`;
      return marks.includes(first + at) ? `[${word}]` : word;
    }).join(' ');

  test('up to a quarter more is shown whole', () => {
    expect(shown([], { most: 119.2 })).toBe(row(0, 29));
    expect(shown([], { most: 119 })).toBe(`${row(0, 23)} …`);
  });

  test('what is near the beginning is shown from there, what is behind from the middle', () => {
    expect(shown([21])).toBe(`${row(0, 21, [21])} …`);
    expect(shown([22])).toBe(`… ${row(13, 29, [22])}`);
    expect(shown([2])).toBe(`${row(0, 19, [2])} …`);
  });

  test('the focus is shown rather than the first mark', () => {
    expect(shown([0, 25], { focus: place(25) })).toBe(`… ${row(16, 29, [25])}`);
    expect(shown([0, 25])).toBe(`${row(0, 19, [0])} …`);
  });

  test('as many marks as are near each other stand in the middle together', () => {
    expect(shown([21, 24])).toBe(`… ${row(14, 29, [21, 24])}`);
    expect(shown([21, 26])).toBe(`${row(0, 21, [21])} …`);
  });
});

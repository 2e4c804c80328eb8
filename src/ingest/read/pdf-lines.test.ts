import { expect, test } from 'vitest';
import { linesOfItems, type PageItem } from './pdf-lines.ts';

/** Pieces of a page at one height, each with where it begins; letters are five units wide. */
function drawn(...parts: readonly (readonly [text: string, left: number])[]): readonly PageItem[] {
  return parts.map(([str, left]) => ({
    str,
    width: str.length * 5,
    height: 12,
    hasEOL: false,
    transform: [12, 0, 0, 12, left, 700],
  }));
}

/** Letter by letter from left to right, as programs draw a line; a space is a piece too. */
function letters(text: string): readonly PageItem[] {
  return drawn(...[...text].map((letter, index) => [letter, 100 + index * 5] as const));
}

function textsOf(items: readonly PageItem[]): readonly string[] {
  return linesOfItems(items).map(({ text }) => text);
}

test.each([
  ['רבמטפסב 3 םויב', 'ביום 3 בספטמבר'],
  ['1994 סרמ 12', '12 מרס 1994'],
  ['(UN 5) הרימאה תאז', 'זאת האמירה (UN 5)'],
  ['of (הרימאה תאז) it was said', 'of (זאת האמירה) it was said'],
  ['12.5.1994', '12.5.1994'],
  ['abc', 'abc'],
  ['the word םולש is here', 'the word שלום is here'],
])('what is drawn as %s from left to right is read as %s', (line, read) => {
  expect(textsOf(letters(line))).toEqual([read]);
});

test('a full stop before a number that is drawn with it ends its sentence', () => {
  expect(textsOf(drawn(['.2014', 100], [' ', 125], ['ר', 130], ['ב', 135], ['מ', 140]))).toEqual([
    'מבר 2014.',
  ]);
});

test('shapes of Arabic letters are the letters, but for signs that stand for words', () => {
  expect(textsOf(drawn(['\ufee3\ufe8e\ufead\ufeb1', 100]))).toEqual(['\u0645\u0627\u0631\u0633']);
  expect(textsOf(drawn(['\ufdfa \ufb01', 100]))).toEqual(['\ufdfa \ufb01']);
});

test('what is drawn in the order of reading stays', () => {
  expect(textsOf(drawn(['ביום', 200], ['בספטמבר', 160]))).toEqual(['ביום בספטמבר']);
  expect(textsOf(drawn(['The', 100], ['office', 120]))).toEqual(['The office']);
});

test('words that stand far from each other are pieces of a line', () => {
  const [line] = linesOfItems(drawn(['2 May', 100], [' ', 125], ['The', 200], ['fee', 218]));
  expect(line).toMatchObject({ text: '2 May The fee', pieces: [{ text: '2 May' }, { text: 'The fee' }] });
});

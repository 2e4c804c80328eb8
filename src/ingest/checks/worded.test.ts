import { expect, test } from 'vitest';
import { readerOf } from '../../time/written/reader.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import { surroundingsOf, type ClaimedWords } from './worded.ts';
import { contextOfText } from './words-context.ts';

const passages = [
  'It rained on 3 May 1994.',
  'The road was closed on 12 May 1994, and opened in June 1995.',
  'Nothing was said.',
  'On 12 May 1994 the mayor wrote.',
];

test.each([
  ['12 May 1994', [1, 3]],
  ['June 1995', [1]],
  ['3 May 1994', [0]],
  ['May 1994', [0, 1, 3]],
  ['1996', []],
])('of all passages those are read for dates in which %s stands', (written, places) => {
  const parsed = parseEdtf('1994-05-12');
  if (!parsed.ok) throw new Error('no date');
  const worded: ClaimedWords = {
    written,
    contexts: passages.map(contextOfText),
    language: 'en',
    numeralOrder: undefined,
    of: 'whole',
    claimed: parsed.value,
  };
  const reader = readerOf('en');
  const read: string[] = [];
  const heard = {
    ...reader,
    read: (words: string) => {
      read.push(words);
      return reader.read(words);
    },
  };
  const found = surroundingsOf(worded, heard);
  expect(read).toEqual(places.map((place) => passages[place]));
  expect(found.map(({ text }) => text)).toEqual(read);
  expect(found.every(({ dates }) => dates.length > 0)).toBe(true);
});

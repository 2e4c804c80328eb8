import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from './places-in.ts';

function scanned(text: string, words: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => words !== '' && text.startsWith(words, at),
  );
}

const words = fc.constantFrom('met', 'the', 'board', 'a', 'on 3 May 1994', ' ', '\n', 'board.', '😀', '  ');
const texts = fc.array(words, { maxLength: 60 }).map((some) => some.join(' '));

test('words are found in a long text wherever they stand, overlapping places too', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat({ max: 80 }), fc.boolean(), (part, from, length, isShort) => {
      const text = isShort ? part : `${part} ${'Nobody was there. '.repeat(1200)}${part}`;
      const start = from % (text.length + 1);
      const sought = text.slice(start, start + length);
      expect(placesIn(text)(sought)).toEqual(scanned(text, sought));
      expect(placesIn(text)(`${sought}x`)).toEqual(scanned(text, `${sought}x`));
    }),
    { numRuns: 60 },
  );
});

test.each(['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a a a a a a a a a a a a a a a a a a a'])(
  'words that overlap with themselves: %s',
  (repeated) => {
    const text = `${repeated} ${'Nobody was there. '.repeat(1200)}${repeated}`;
    for (const sought of [repeated.slice(4), repeated.slice(0, 15), repeated.slice(1, 27)])
      expect(placesIn(text)(sought)).toEqual(scanned(text, sought));
  },
);

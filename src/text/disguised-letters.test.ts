import { expect, test } from 'vitest';
import { disguisedLetters, markedCharacters } from './disguised-letters.ts';

test.each([
  ['p\u0430ypal', 1, 2, 'U+0430 CYRILLIC LETTER THAT LOOKS LIKE LATIN a'],
  ['at Pay\u0440\u0430l', 6, 8, 'U+0440 CYRILLIC LETTER THAT LOOKS LIKE LATIN p'],
  ['вcтреча', 1, 2, 'U+0063 LATIN LETTER THAT LOOKS LIKE CYRILLIC с'],
  // Of letters that all look alike, the fewer are strange.
  ['\u0441\u043e\u0441a', 3, 4, 'U+0061 LATIN LETTER THAT LOOKS LIKE CYRILLIC \u0430'],
  ['G\u03bfogle', 1, 2, 'U+03BF GREEK LETTER THAT LOOKS LIKE LATIN o'],
  ['B\u04d9yanat', 1, 2, 'U+04D9 CYRILLIC LETTER THAT LOOKS LIKE LATIN ə'],
  ['Հայoց', 3, 4, 'U+006F LATIN LETTER THAT LOOKS LIKE ARMENIAN օ'],
])('%j has a letter in disguise at %i', (text, start, end, name) => {
  const [word] = text.split(' ').slice(-1);
  expect(disguisedLetters(text)).toEqual([{ start, end, length: end - start, name, word }]);
});

test.each([
  'The parties met in Yerevan.',
  'Встреча состоялась в Москве, на сайте web-портала и в Windowsом.',
  'XXв, XVIго, IIго; USB-ով, Facebookում, Googleի',
  'Görüş Bakıda keçirilib; İclas 3 may tarixində başlayıb, məqalə Әли haqqındadır.',
  'Հանդիպումը տեղի է ունեցել մարտի 3-ին։ PDF-ը կցված է։',
  'اجتمع الطرفان، ونشر PDF',
  'הצדדים נפגשו ב-WhatsApp',
  '双方在Twitter上发表声明。ツイッターX社',
  'kΩ, μm, ΔT, hν, α-helix, 5 кВт',
])('%j has none', (text) => {
  expect(disguisedLetters(text)).toEqual([]);
});

test('hidden characters and letters in disguise are marked in their order', () => {
  expect(markedCharacters('p\u0430yp\u200bal \u0440al').map(({ start }) => start)).toEqual([1, 4, 8]);
});

import { expect, test } from 'vitest';
import { hiddenCharacters } from './hidden-characters.ts';

test.each([
  ['a \u202egnp.exe', 2, 1, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ['שלום \u202eabc', 5, 1, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ['a\u2066b', 1, 1, 'U+2066 LEFT-TO-RIGHT ISOLATE'],
  ['a\u200fb\nשלום', 1, 1, 'U+200F RIGHT-TO-LEFT MARK'],
  ['agree\u200bment', 5, 1, 'U+200B ZERO WIDTH SPACE'],
  ['Եր\u200cևան', 2, 1, 'U+200C ZERO WIDTH NON-JOINER'],
  ['a\u200d\u{1f469}', 1, 1, 'U+200D ZERO WIDTH JOINER'],
  ['a\ufeffb', 1, 1, 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
  ['a\u{e0041}\u{e0042}\u{e0043}', 1, 3, 'U+E0041 TAG CHARACTER'],
  ['a\u{e0101}', 1, 1, 'U+E0101 VARIATION SELECTOR'],
  ['\u{1f600}\ufe0f\ufe01', 3, 1, 'U+FE01 VARIATION SELECTOR'],
  ['a\u2063b', 1, 1, 'U+2063 INVISIBLE SEPARATOR'],
])('%j holds one', (text, start, length, name) => {
  expect(hiddenCharacters(text)).toEqual([expect.objectContaining({ start, length, name })]);
});

test.each([
  'Երևան, Ստեփանակերտ՝ «այո»',
  'Şuşa Xankəndi, İstanbul',
  'مرحبا \u200fabc\u200e (\u202bאבג\u202c)',
  'می\u200cخواهم',
  'שלום \u2067א\u2069',
  '日本\u200b語 한국어 葛\u{e0100}',
  'क्\u200dष',
  'ภาษา\u200bไทย',
  '👩‍👩‍👧 👩🏽‍🚀 ❤️‍🔥 1️⃣ 🇦🇲🇦🇿 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  'soft\u00adhyphen, no-break\u00a0space',
])('%j holds none', (text) => {
  expect(hiddenCharacters(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { isolating } from './right-to-left.ts';

test.each([
  ['كاتب. “النهر.” 26 May', ['كاتب', 'النهر'], ['[كاتب]', '. “', '[النهر]', '.” 26 May']],
  // Of two the longer, and what is written from left to right stays in one piece.
  ['النهر الكبير 5', ['النهر', 'النهر الكبير'], ['[النهر الكبير]', ' 5']],
  ['A. Writer. “The river.” 26 May', ['A. Writer', 'The river'], ['A. Writer. “The river.” 26 May']],
])('%s', (text, names, pieces) => {
  expect(isolating(text, names).map((one) => (one.isolated ? `[${one.text}]` : one.text))).toEqual(pieces);
});

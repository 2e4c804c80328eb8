import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test.each([
  ['as it is', 8, 'as it is'],
  ['as it is, and more', 12, 'as it is…'],
  ['as it is, and more', 10, 'as it is…'],
  ['withoutanyspace', 8, 'without…'],
])('%j within %i characters is %j', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
  expect(cutText(text, most).length).toBeLessThanOrEqual(most);
});

import { expect, test } from 'vitest';
import { negationLeftOut } from './negation.ts';

test.each([
  [' not on consent but ', 'not'],
  [', which they Never had, ', 'Never'],
  [' don’t ', 'don’t'],
  [' without delay ', 'without'],
  [' по мнению сторон не ', 'не'],
  [' nicht ', 'nicht'],
  [' չմասնակցեց ', 'չմասնակցեց'],
  [' katılmadı ', 'katılmadı'],
  [' and then met. They did not ', 'not'],
  [' katılmadığını ', 'katılmadığını'],
  [' gəlmədilər ', 'gəlmədilər'],
  [' for the immediate and intermediate remedial, nomadic, multimedia ', undefined],
  [' on the road, ', undefined],
  [' notes of the North ', undefined],
  // A whole sentence of its own is left out.
  ['. They did not meet. Later ', undefined],
])('what is left out denies: "%s"', (left, word) => {
  expect(negationLeftOut(left)).toBe(word);
});

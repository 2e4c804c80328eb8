import { expect, test } from 'vitest';
import { isFormOf } from './name-forms.ts';

test.each([
  ['верхнего', 'верхний'],
  ['верхнем', 'верхний'],
  ['городе', 'город'],
  ['аранахе', 'аранах'],
  ['аранахом', 'аранах'],
  ['городами', 'город'],
  ['верхньої', 'верхня'],
  ['ortabagda', 'ortabag'],
  ['ortabagin', 'ortabag'],
  ['korpusunde', 'korpu'],
  ['korpusunun', 'korpu'],
  ['քաղաքում', 'քաղաք'],
  ['քաղաքից', 'քաղաք'],
  ['hill', 'hill'],
])('%s is a form of %s', (word, named) => {
  expect(isFormOf(word, named)).toBe(true);
});

test.each([
  ['верхушка', 'верхний'],
  ['дом', 'да'],
  ['hillside', 'hill'],
  ['bridges', 'bridge'],
  ['քաղաքացի', 'քաղաք'],
  ['ortabagli', 'ortabag'],
  // Too short to be known by its beginning.
  ['ata', 'at'],
  ['дамы', 'да'],
])('%s is no form of %s', (word, named) => {
  expect(isFormOf(word, named)).toBe(false);
});

import { expect, test } from 'vitest';
import { hasName } from './whole-name.ts';

test.each([
  ['the Post of Friday', 'Post', true],
  ['Post', 'Post', true],
  ['the Posts', 'Post', false],
  ['an Outpost', 'post', false],
  ['an outpost, and a post', 'post', true],
  ['Post24', 'Post', false],
  ['the post', 'Post', false],
  ['the Post', '', false],
  ['', '', false],
])('%s: %s', (text, name, has) => {
  expect(hasName(text, name)).toBe(has);
});

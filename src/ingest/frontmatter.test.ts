import { expect, test } from 'vitest';
import { findFrontmatter } from './frontmatter.ts';

test.each([
  ['---\na: 1\n---\nbody', 'a: 1\n', '\nbody'],
  ['---\r\na: 1\r\n---\r\nbody', 'a: 1\r\n', '\r\nbody'],
  ['---\n---\n', '', '\n'],
  ['---\na: "x ---"\n---', 'a: "x ---"\n', ''],
])('%j', (text, yaml, body) => {
  const { start = 0, end = 0, bodyStart = 0 } = findFrontmatter(text) ?? {};
  expect(text.slice(start, end)).toBe(yaml);
  expect(text.slice(bodyStart)).toBe(body);
});

test.each([
  '',
  'a: 1',
  ' ---\na: 1\n---',
  '---\na: 1\n',
  '---\na: 1\n--- # end\n',
  '---\na: 1\n+++\n---\n',
  '--- \na: 1\n---',
])('%j has none', (text) => {
  expect(findFrontmatter(text)).toBeUndefined();
});

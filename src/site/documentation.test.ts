import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentationPages } from './documentation.ts';

test('every guide and every finding has a page, the guides first, each in order of name', () => {
  const named = (section: string) =>
    readdirSync(`docs/${section}`)
      .filter((name) => name !== 'README.md' && name.endsWith('.md'))
      .map((name) => `${section}/${name.replace('.md', '')}`)
      .sort();
  const [guides, findings] = [named('guides'), named('findings')];
  expect(documentationPages().map(({ path }) => path)).toEqual([...guides, ...findings]);
  expect(findings.length).toBeGreaterThan(50);
});

test('none has a style of its own, which the policy refuses', () => {
  const styled = documentationPages().filter(({ html }) => /<[^>]* style=/.test(html));
  expect(styled.map(({ path }) => path)).toEqual([]);
});

test('every one has a title of its own and says what it is about', () => {
  const pages = documentationPages();
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  expect(pages.filter(({ summary }) => summary === '').map(({ path }) => path)).toEqual([]);
});

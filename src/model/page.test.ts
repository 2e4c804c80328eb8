import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageSchema } from './page.ts';

const isPage = (id: string) => pageSchema.safeParse({ id, title: 'A page' }).success;

test('no page of an archive has the address of one that every site has', () => {
  const roots = readdirSync(new URL('../pages', import.meta.url))
    .map((name) => /^[a-z0-9]+(?=[.]|$|-)/.exec(name)?.[0])
    .filter((name) => name !== undefined && name !== 'about');
  expect(roots.length).toBeGreaterThan(20);
  expect(roots.filter((name) => isPage(name!))).toEqual([]);
  expect(isPage('about')).toBe(true);
  expect(isPage('sources-of-it')).toBe(true);
});

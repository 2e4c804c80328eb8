import { expect, test } from 'vitest';
import { formerPassageIds, movesPage, redirectSchema } from './redirect.ts';

const redirects = [
  { from: 'documents/a/#p5', to: 'documents/a/#p6' },
  { from: 'documents/a/#p4', to: 'documents/a/#p6' },
  { from: 'documents/a/#p9', to: 'documents/a/' },
  { from: 'documents/b/', to: 'documents/a/#p6' },
];

test('a passage bears the ids that it had before', () => {
  expect(formerPassageIds(redirects, 'a', 'p6')).toEqual(['p5', 'p4']);
  expect(formerPassageIds(redirects, 'a', 'p1')).toEqual([]);
  expect(redirects.map((redirect) => movesPage(redirect))).toEqual([false, false, false, true]);
});

test.each([
  ['documents/a/', 'documents/b/#p1', true],
  ['documents/a/#p1', 'documents/a/#p2', true],
  ['kinds/a/', 'events/', true],
  ['documents/', 'documents/b/', false],
  ['/documents/a/', 'documents/b/', false],
  ['documents/a', 'documents/b/', false],
  ['events/a/', 'https://example.org/', false],
  ['events/a/', '//example.org/', false],
  ['events/a/#p1', 'events/b/', false],
  ['documents/a/#p0', 'documents/a/#p1', false],
  ['seeds/a/', 'documents/a/', false],
])('from %j to %j: %s', (from, to, accepted) => {
  expect(redirectSchema.safeParse({ from, to }).success).toBe(accepted);
});

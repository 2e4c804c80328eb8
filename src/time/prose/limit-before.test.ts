import { expect, test } from 'vitest';
import { tableOf } from '../written/tables.ts';
import type { LanguageTable } from '../written/table.ts';
import { limitBefore } from './limit-before.ts';

test.each([
  ['en', 'They met ', 'none'],
  ['en', '', 'none'],
  ['en', 'open since ', 'since'],
  ['en', 'open since the ', 'since'],
  ['en', 'open since Monday, ', 'none'],
  ['en', 'open since Monday ', 'since'],
  ['en', 'They left before ', 'limited'],
  ['en', 'They left after the ', 'limited'],
  ['en', 'open until ', 'limited'],
  ['en', 'not on ', 'limited'],
  ['en', 'not ', 'limited'],
  ['en', 'not only ', 'none'],
  ['en', 'They left before dinner on ', 'none'],
  ['ru', 'открыта с ', 'since'],
  ['ru', 'после ', 'limited'],
  ['de', 'seit dem ', 'since'],
  ['de', 'vor ', 'limited'],
  ['fr', 'depuis ', 'since'],
] as const)('%s: "%s" limits as %s', (tag, before, limit) => {
  expect(limitBefore(before, tableOf(tag) as LanguageTable)).toBe(limit);
});

import { expect, test } from 'vitest';
import { publishedEntries } from './published.ts';

const entries = [
  { id: 'reviewed', data: { reviewed: true } },
  { id: 'draft', data: { reviewed: false } },
  { id: 'not said', data: {} },
];

test.each([
  [false, ['reviewed', 'not said']],
  [true, ['reviewed', 'draft', 'not said']],
])('with drafts %s are published: %j', (drafts, published) => {
  expect(publishedEntries(entries, drafts).map(({ id }) => id)).toEqual(published);
});

import { expect, test } from 'vitest';
import { isAsListed, verdictOf } from './verify-verdict.ts';

const none = { count: 9, changed: [], missing: [], added: [], links: [], behind: [], unread: [] };

test.each([
  [{}, 'all 9 files are as the manifest says'],
  [
    { changed: ['a', 'b'], missing: ['c'], added: ['d', 'e', 'f'], links: ['g'] },
    'of the 9 files that the manifest names, 2 changed, 1 missing; besides, 3 not in the manifest, 1 a link or a device',
  ],
  [{ added: ['d'] }, 'of the 9 files that the manifest names, none differs; besides, 1 not in the manifest'],
  [
    { links: ['a'], behind: ['a/b', 'a/c'] },
    'of the 9 files that the manifest names, 2 not compared, behind a link; besides, 1 a link or a device',
  ],
  [{ unread: [{ path: 'a', why: 'b' }] }, 'of the 9 files that the manifest names, 1 not read'],
])('of %j is said: %s', (found, said) => {
  const verified = { ...none, ...found };
  expect(verdictOf(verified)).toBe(said);
  expect(isAsListed(verified)).toBe(Object.keys(found).length === 0);
});

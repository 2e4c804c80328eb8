import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { followingIdsCode, withoutFollowingIds, type ListedPage } from './following-ids.ts';

// As the browser has it: within a module of Pagefind's.
const module = (await import(
  `data:text/javascript,${encodeURIComponent(`${followingIdsCode};export{withFollowingIds}`)}`
)) as { readonly withFollowingIds: (list: Uint8Array) => Uint8Array };

const pagesOf = (ids: readonly number[]): readonly ListedPage[] =>
  ids.map((id, place) => [id.toString(36), [0, 23, 24, 255, 256, 65_535, 65_536][place % 7]!, '']);

test.each<[string, readonly number[], left: number]>([
  ['no pages', [], 0],
  ['a page', [0], 0],
  ['pages of one language among others', [0, 1, 5, 6, 7, 40, 1296, 1297], 3],
  ['pages of the second language', [3, 4, 9], 2],
  ['pages in no order', [7, 2, 3, 1], 3],
  ['23 pages', Array.from({ length: 23 }, (_, at) => at), 0],
  ['24 pages', Array.from({ length: 24 }, (_, at) => at), 0],
  ['70,000 pages', Array.from({ length: 70_000 }, (_, at) => at + 1), 1],
])('%s have all their ids again', (_, ids, left) => {
  const pages = pagesOf(ids);
  const short = withoutFollowingIds(pages);
  expect(short.filter(([id]) => id !== '')).toHaveLength(left);
  const rest = [[['a', 'b', 'en_c']], [], []];
  expect(decode(module.withFollowingIds(encode(['1.6.0', short, ...rest])))).toEqual([
    '1.6.0',
    pages,
    ...rest,
  ]);
});

test.each<[string, ListedPage]>([
  ['has more', ['0', 1, '', 2]],
  ['has a text', ['0', 1, 'text']],
  ['has no number of words', ['0', 'a', '']],
  ['has no number for its id', ['en_0', 1, '']],
])('a page that %s is refused', (_, page) => {
  expect(() => withoutFollowingIds([page])).toThrow('a page of another form');
});

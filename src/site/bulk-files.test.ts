import { afterEach, expect, test } from 'vitest';
import { bulk, bulkKey, inBulk, type BulkFile } from './bulk-files.ts';

afterEach(() => {
  bulk[bulkKey] = undefined;
});

const paths = [{ params: { file: 'a.txt' } }, { params: { file: 'b.txt' } }];
const fileOf = ({ params: { file } }: (typeof paths)[number]) => ({
  path: `seeds/${file}`,
  contents: () => file,
});

test('where nobody collects files, a route makes them itself', () => {
  expect(inBulk(paths, fileOf)).toBe(paths);
});

test('a build collects them, and the route makes none', () => {
  const collected: BulkFile[] = [];
  bulk[bulkKey] = collected;
  expect(inBulk(paths, fileOf)).toEqual([]);
  expect(collected.map(({ path }) => path)).toEqual(['seeds/a.txt', 'seeds/b.txt']);
  expect(collected.map(({ contents }) => contents())).toEqual(['a.txt', 'b.txt']);
});

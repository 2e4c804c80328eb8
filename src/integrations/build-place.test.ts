import { accessSync, existsSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { areOnOtherDisks, fullDiskOf, tryWriting } from './build-place.ts';

vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  accessSync: vi.fn(),
  statfsSync: vi.fn(),
  statSync: vi.fn(),
}));

const there = resolve(tmpdir());
const gone = join(there, 'no', 'folder');

test('what is not there yet is tried where it will be made', () => {
  expect(existsSync(gone)).toBe(false);
  tryWriting(['.', gone]);
  expect(vi.mocked(accessSync).mock.calls.map(([path]) => path)).toEqual([resolve('.'), there]);
});

test('a disk is full where a page would not fit any more', () => {
  const left: Readonly<Record<string, number>> = { [resolve('.')]: 400, [there]: 200 };
  vi.mocked(statfsSync).mockImplementation(
    (path) => ({ bavail: left[String(path)], bsize: 4096 }) as ReturnType<typeof statfsSync>,
  );
  expect(fullDiskOf(['.', gone])).toBe(gone);
  expect(fullDiskOf(['.'])).toBeUndefined();
});

test('disks are told apart by the folder that is there', () => {
  vi.mocked(statSync).mockImplementation(
    (path) => ({ dev: path === there ? 2 : 1 }) as ReturnType<typeof statSync>,
  );
  expect(areOnOtherDisks('.', gone)).toBe(true);
  expect(areOnOtherDisks(there, gone)).toBe(false);
});

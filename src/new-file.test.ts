import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFile } from './new-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a new file is written; one that is there is left as it is', () => {
  const path = join(folder, 'sheet.csv');
  writeNewFile(path, 'a,b\n');
  expect(() => {
    writeNewFile(path, 'other');
  }).toThrow('EEXIST');
  expect(readFileSync(path, 'utf8')).toBe('a,b\n');
});

test('of a file that the disk does not hold whole, nothing is left', () => {
  const path = join(folder, 'sheet.csv');
  const full: typeof writeFileSync = (file, text, options) => {
    writeFileSync(file, (text as string).slice(0, 1), options);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  expect(() => {
    writeNewFile(path, 'a,b\n', full);
  }).toThrow('ENOSPC');
  expect(existsSync(path)).toBe(false);
});

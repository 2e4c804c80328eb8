import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testFiles, writeTemporary } from '../../testing/test-archive.ts';
import { diskAt } from '../disk.ts';
import { checkRemovedList } from './removed-list.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function archive(files: Record<string, string> = {}): string {
  const root = writeTemporary(testFiles(files));
  roots.push(root);
  return root;
}

function git(root: string, ...args: readonly string[]): void {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...own, ...args], { cwd: root, stdio: 'ignore' });
}

const codes = (root: string) =>
  checkRemovedList(root, diskAt(root)).map(({ code, file }) => `${file} ${code}`);
const told = ['content/published.txt published-missing'];

test('a list of published addresses that Git knows and the folder lacks is told, before and after a commit', () => {
  const root = archive({ 'content/published.txt': 'events/a/\n' });
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'First');
  expect(codes(root)).toEqual([]);
  rmSync(join(root, 'content/published.txt'));
  expect(codes(root)).toEqual(told);
  git(root, 'commit', '-qam', 'Second');
  expect(codes(root)).toEqual(told);
});

test('an archive that never had one, or that Git does not hold, is not told of it', () => {
  const root = archive();
  expect(codes(root)).toEqual([]);
  git(root, 'init', '-q');
  expect(codes(root)).toEqual([]);
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'First');
  expect(codes(root)).toEqual([]);
});

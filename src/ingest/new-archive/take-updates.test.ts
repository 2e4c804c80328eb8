import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// A record and its code, and a fork of both in which another archive stands.
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attested-fork-'));
  mkdirSync(join(root, 'origin'));
  git('origin', 'init', '-q', '-b', 'main');
  change('origin', {
    'content/kinds.yaml': 'a',
    'content/events/a.mdx': 'a',
    'seeds/a.txt': 'a',
    'src/a.ts': 'a',
  });
  git('.', 'clone', '-q', 'origin', 'fork');
  git('fork', 'remote', 'rename', 'origin', 'upstream');
  change('fork', {
    'content/kinds.yaml': 'mine',
    'content/events/a.mdx': undefined,
    'seeds/a.txt': undefined,
    'content/events/mine.mdx': 'mine',
  });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('later code comes, and nothing of the archive that it came with', () => {
  change('origin', {
    'content/kinds.yaml': 'b',
    'content/events/a.mdx': 'b',
    'content/events/b.mdx': 'b',
    'seeds/a.txt': 'b',
    'src/a.ts': 'b',
  });
  expect(takeUpdates()).toMatchObject({ status: 0 });
  expect(read('src/a.ts')).toBe('b');
  expect(read('content/kinds.yaml')).toBe('mine');
  expect(read('content/events/mine.mdx')).toBe('mine');
  expect(['content/events/a.mdx', 'content/events/b.mdx', 'seeds/a.txt'].filter(isThere)).toEqual([]);
  expect(git('fork', 'status', '--porcelain')).toBe('');
  expect(takeUpdates().stdout).toContain('nothing to take');
  change('origin', { 'content/events/b.mdx': 'c', 'src/a.ts': 'c' });
  expect(takeUpdates()).toMatchObject({ status: 0 });
  expect([read('src/a.ts'), isThere('content/events/b.mdx')]).toEqual(['c', false]);
});

test('code that was changed here too is left to be settled, and only that', () => {
  change('fork', { 'src/a.ts': 'mine' });
  change('origin', { 'content/events/a.mdx': 'b', 'src/a.ts': 'b' });
  const { status, stderr } = takeUpdates();
  expect(status).toBe(1);
  expect(stderr).toMatch(/settle[\s\S]*\nsrc\/a\.ts\n$/i);
  expect(git('fork', 'diff', '--name-only', '--diff-filter=U')).toBe('src/a.ts');
  expect(isThere('content/events/a.mdx')).toBe(false);
});

test.each(['mine', './mine/', 'IN'])(
  'an archive that lies in the repository is left as it is: %s',
  (named) => {
    const archive = named === 'IN' ? join(root, 'fork/mine') : named;
    change('origin', { 'mine/content/kinds.yaml': 'a', 'mine/seeds/a.txt': 'a' });
    expect(takeUpdates()).toMatchObject({ status: 0 });
    change('fork', { 'mine/content/kinds.yaml': 'mine', 'mine/seeds/a.txt': undefined });
    change('origin', { 'mine/content/kinds.yaml': 'b', 'mine/seeds/a.txt': 'b', 'src/a.ts': 'b' });
    expect(takeUpdates(archive)).toMatchObject({ status: 0 });
    expect([read('mine/content/kinds.yaml'), isThere('mine/seeds/a.txt'), read('src/a.ts')]).toEqual([
      'mine',
      false,
      'b',
    ]);
  },
);

test('an archive that lies elsewhere is none of it', () => {
  change('origin', { 'src/a.ts': 'b' });
  expect(takeUpdates(join(root, 'elsewhere'))).toMatchObject({ status: 0 });
  expect(read('src/a.ts')).toBe('b');
});

test('what Git does not hold yet is refused before anything is fetched', () => {
  writeFileSync(join(root, 'fork/content/kinds.yaml'), 'not held');
  const { status, stderr } = takeUpdates();
  expect(status).toBe(1);
  expect(stderr).toContain('commit it first');
  expect(read('content/kinds.yaml')).toBe('not held');
});

const author = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@a.example',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@a.example',
};

function takeUpdates(archive = '') {
  const script = join(import.meta.dirname, 'take-updates.ts');
  return spawnSync(process.execPath, [script], {
    cwd: join(root, 'fork'),
    encoding: 'utf8',
    env: { ...process.env, ...author, ATTESTED_ARCHIVE: archive },
  });
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: join(root, folder),
    encoding: 'utf8',
    env: { ...process.env, ...author },
  }).trim();
}

/** Writes and removes files, and commits that. */
function change(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'Change');
}

function read(path: string): string {
  return readFileSync(join(root, 'fork', path), 'utf8');
}

function isThere(path: string): boolean {
  return existsSync(join(root, 'fork', path));
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../../testing/project-copy.ts';

// That it passes the check and is built is tried in ../real-build.test.ts.

let copy: ProjectCopy;
beforeEach(() => {
  copy = copyProject();
});
afterEach(() => copy.dispose());

const cli = 'src/ingest/new-archive/cli.ts';
const read = (path: string) => readFileSync(join(copy.root, path), 'utf8');
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
    cwd: copy.root,
    stdio: 'pipe',
  });

test('an archive that is there is taken out only when it is asked for and Git holds it', () => {
  copy.write('seeds/mine.txt', 'Mine.\n');
  const make = (...more: readonly string[]) => copy.run(cli, '--name', 'A', '--subject', 'B', ...more);
  expect(() => make()).toThrow(/there is an archive here already/);
  expect(() => make('--replace')).toThrow(/Git does not hold/);
  git('init', '-q');
  expect(() => make('--replace')).toThrow(/Git does not hold all of this archive yet/);
  expect(read('seeds/mine.txt')).toBe('Mine.\n');
  git('add', 'seeds');
  git('commit', '-qm', 'Mine');
  make('--replace');
  expect(existsSync(join(copy.root, 'seeds/mine.txt'))).toBe(false);
  expect(copy.run('src/ingest/cli.ts', 'check')).toMatch(/^no findings/);
});

test('a language that the interface has no words in is refused before anything is written', () => {
  expect(() => copy.run(cli, '--name', 'A', '--subject', 'B', '--language', 'xx')).toThrow(
    /no language "xx"/,
  );
  expect(existsSync(join(copy.root, 'content'))).toBe(false);
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskAt } from './disk.ts';
import { inspect } from './run.ts';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';

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

test('a new archive passes the check, is built, and shows its sample', () => {
  const name = 'A "harbour": <b>{1}</b> & more';
  copy.run(cli, '--name', name, '--subject', 'The ferry, 1998');
  const { findings, hints } = inspect(diskAt(copy.root));
  expect(findings).toEqual([]);
  // Nothing is published yet.
  expect(hints.map(({ file }) => file)).toEqual(['content/published.txt']);
  copy.build();
  const [page, timeline] = [read('dist/index.html'), read('dist/timeline/index.html')];
  expect(page).toContain('The ferry, 1998');
  const bold = [...new JSDOM(page).window.document.querySelectorAll('b')].map((one) => one.textContent);
  expect(bold).not.toContain('{1}');
  expect(timeline).toContain('Meeting with the boatmen');
  expect(existsSync(join(copy.root, 'dist/documents/sample-notice/index.html'))).toBe(true);
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
  expect(copy.run('src/ingest/cli.ts', 'check')).toBe('no findings\n');
});

test('a language that the interface has no words in is refused before anything is written', () => {
  expect(() => copy.run(cli, '--name', 'A', '--subject', 'B', '--language', 'xx')).toThrow(
    /no language "xx"/,
  );
  expect(existsSync(join(copy.root, 'content'))).toBe(false);
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a trial tells the questions, and writes no file of answers', () => {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  writeFileSync(join(root, 'a.csv'), 'title,date\nRoad closed,1995-03-01\n');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'cli.ts'), 'a.csv', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).stdout;
  const answers = join(root, 'a.csv.answers.yaml');
  const tried = run('--try');
  expect(tried).toMatch(/^would write a\.csv\.answers\.yaml, to be filled in:\n/);
  expect(existsSync(answers)).toBe(false);
  run();
  expect(tried).toContain(readFileSync(answers, 'utf8'));
});

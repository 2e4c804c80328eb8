import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { setup } from './temporary-files.ts';

test('a run of tests has a temporary folder of its own, and so have the commands that it starts', () => {
  expect(basename(tmpdir())).toMatch(/^attested-tests-/);
  const asked = execFileSync(process.execPath, ['-p', 'os.tmpdir()'], { encoding: 'utf8' });
  expect(asked.trim()).toBe(tmpdir());
});

test('what is left in it goes with it, and the place is what it was', () => {
  const before = process.env['TMPDIR'];
  onTestFinished(() => void (process.env['TMPDIR'] = before));
  const remove = setup();
  const left = mkdtempSync(join(tmpdir(), 'left-'));
  mkdirSync(join(left, 'in'));
  writeFileSync(join(left, 'in/file'), '');
  expect(dirname(left)).not.toBe(before);
  remove();
  expect(existsSync(dirname(left))).toBe(false);
  expect(process.env['TMPDIR']).toBe(before);
});

test('it goes too where a run is broken off', () => {
  const code = `import { setup } from ${JSON.stringify(import.meta.resolve('./temporary-files.ts'))};
    setup(); console.log(process.env.TMPDIR); process.exit(3);`;
  let printed = '';
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  } catch (error) {
    printed = (error as { readonly stdout: string }).stdout.trim();
  }
  expect(dirname(printed)).toBe(tmpdir());
  expect(existsSync(printed)).toBe(false);
});

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-site-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

// A process that makes the site as the integration has it made, and kills itself at one of the changes to the disk.
const build = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { pathToFileURL } from 'node:url';
  const [root, integration, killedAt, command] = process.argv.slice(1);
  let changes = 0;
  const removeNow = fs.rmSync;
  for (const [from, name] of [[fs, 'renameSync'], [fs, 'rmSync'], [fs.promises, 'rm']]) {
    const change = from[name];
    from[name] = (...args) => {
      changes += 1;
      // In the midst of a removal a part of the folder is gone.
      if (changes === Number(killedAt) && name !== 'renameSync')
        removeNow(args[0] + '/index.html', { force: true });
      if (changes === Number(killedAt)) process.kill(process.pid, 'SIGKILL');
      return change(...args);
    };
  }
  syncBuiltinESMExports();
  const { wholeSite } = await import(pathToFileURL(integration));
  const { hooks } = wholeSite();
  const outDir = pathToFileURL(root + '/dist/');
  let made = outDir;
  await hooks['astro:config:setup']({ command, config: { outDir }, updateConfig: (one) => (made = one.outDir) });
  if (command === 'build') {
    fs.mkdirSync(made, { recursive: true });
    for (const name of ['index.html', 'about.html']) fs.writeFileSync(new URL(name, made), 'new');
    await hooks['astro:build:done']();
  }
`;

function run(command: 'build' | 'preview', killedAt = 0): string | null {
  const integration = join(import.meta.dirname, 'whole-site.ts');
  const args = ['--input-type=module', '-e', build, root, integration, String(killedAt), command];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal;
}

function writeSite(folder: string, text: string): void {
  mkdirSync(join(root, folder, '.git'), { recursive: true });
  writeFileSync(join(root, folder, '.git/HEAD'), 'main');
  for (const name of ['index.html', 'about.html']) writeFileSync(join(root, folder, name), text);
}

/** What a site's files say: one word where it is whole. */
function told(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  const texts = ['index.html', 'about.html']
    .map((name) => join(root, folder, name))
    .filter((file) => existsSync(file));
  return [
    ...new Set(texts.map((file) => readFileSync(file, 'utf8'))),
    ...(texts.length < 2 ? ['in part'] : []),
  ];
}

const changes = [1, 2, 3, 4, 5, 6, 7, 8];

test('all changes that a build makes to the disk are tried', () => {
  writeSite('dist', 'old');
  expect(changes.map((at) => run('build', at)).at(-1)).toBe('SIGKILL');
  expect(run('build', changes.length + 1)).toBe(null);
});

test.each(changes)('a build that is killed at its change %d leaves a whole site', (at) => {
  writeSite('dist', 'old');
  expect(run('build', at)).toBe('SIGKILL');
  expect([told('dist'), told('dist.former')]).toContainEqual([expect.stringMatching(/^(?:old|new)$/)]);
  run('preview');
  expect(told('dist')).toEqual([expect.stringMatching(/^(?:old|new)$/)]);
  expect(existsSync(join(root, 'dist/.git/HEAD'))).toBe(true);
  expect(readdirSync(root)).toEqual(['dist']);
  run('build');
  expect(told('dist')).toEqual(['new']);
  expect(existsSync(join(root, 'dist/.git/HEAD'))).toBe(true);
  expect(readdirSync(root)).toEqual(['dist']);
});

test.each([1, 2, 3])('a build after one that was killed may be killed at its change %d', (at) => {
  writeSite('dist', 'old');
  run('build', 4);
  run('build', at);
  run('build');
  expect(told('dist')).toEqual(['new']);
  expect(readdirSync(root)).toEqual(['dist']);
});

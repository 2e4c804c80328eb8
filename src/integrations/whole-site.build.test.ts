import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { writeMadeArchive } from '../testing/made-archive.ts';
import { copyProject } from '../testing/project-copy.ts';

const copy = copyProject();
writeMadeArchive(copy, { documents: 12 });
afterAll(() => copy.dispose());

test('a build that fails or is killed leaves the former site as it was', { timeout: 300_000 }, async () => {
  // Whatever stands in the folder is the former site.
  const former = { 'index.html': '<p>Former.</p>', 'gone/index.html': '<p>Gone.</p>' };
  for (const [path, contents] of Object.entries(former)) copy.write(`dist/${path}`, contents);
  const before = site();
  expect(before).toEqual(former);

  copy.write('src/pages/zz.astro', "---\nthrow new Error('no page');\n---\n");
  expect(() => {
    copy.build();
  }).toThrow();
  expect(site()).toEqual(before);
  expect(folders()).toEqual(['dist']);

  copy.write('src/pages/zz.astro', '---\n---\n<p>New.</p>\n');
  // With all pages there, and some files of the index; each change to the disk after them is tried in whole-site.test.ts.
  await buildKilledAfter('pagefind/en/pagefind.js');
  expect(site()).toEqual(before);

  copy.run('src/integrations/run-astro.ts', 'build');
  expect(folders()).toEqual(['dist']);
  expect(site()['zz/index.html']).toContain('New.');
  const paths = Object.keys(site());
  expect(paths.length).toBeGreaterThan(100);
  expect([site()['index.html'] === former['index.html'], paths.includes('gone/index.html')]).toEqual([
    false,
    false,
  ]);

  const whole = statSync(join(copy.root, 'dist')).ino;
  expect(copy.run('src/integrations/run-astro.ts', 'build')).toBe('');
  expect(statSync(join(copy.root, 'dist')).ino, 'built again though nothing has changed').toBe(whole);
});

async function buildKilledAfter(written: string): Promise<void> {
  const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: copy.root,
    stdio: 'ignore',
  });
  const ended = once(build, 'exit');
  while (!existsSync(join(copy.root, 'dist.unfinished', written)) && build.exitCode === null) await wait(5);
  build.kill('SIGKILL');
  await ended;
}

/** Every file of the site with its bytes. */
function site(): Record<string, string> {
  const root = join(copy.root, 'dist');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]));
}

function folders(): readonly string[] {
  return readdirSync(copy.root).filter((name) => name.startsWith('dist'));
}

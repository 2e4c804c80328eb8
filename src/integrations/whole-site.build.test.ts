import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../testing/project-copy.ts';

const copy = copyProject(['content', 'seeds']);
afterAll(() => copy.dispose());

test('a build that fails or is killed leaves the former site as it was', { timeout: 300_000 }, () => {
  copy.build();
  const before = site();
  expect(Object.keys(before).length).toBeGreaterThan(100);

  copy.write('src/pages/zz.astro', "---\nthrow new Error('no page');\n---\n");
  expect(() => {
    copy.build();
  }).toThrow();
  expect(site()).toEqual(before);
  expect(folders()).toEqual(['dist']);

  copy.write('src/pages/zz.astro', '---\n---\n<p>New.</p>\n');
  copy.write('kill.mjs', killing);
  for (const written of killedAt) {
    expect(buildKilledAt(written), written).toBe('SIGKILL');
    expect(site(), written).toEqual(before);
  }

  copy.build();
  expect(folders()).toEqual(['dist']);
  expect(site()['zz/index.html']).toContain('New.');
  expect(Object.keys(site()).filter((path) => !(path in before))).toEqual(['zz/index.html']);
});

// What a build writes on its way: pages, the index of words, its compressed phrases, what is shown of records, what
// hosts read, and the digests of all.
const killedAt = [
  'dist.unfinished/index.html',
  'pagefind/en/pagefind.js',
  'data/search/phrases/',
  'data/search/archive.json',
  '_headers',
  'manifest-sha256.txt',
];

// Kills the process where it has begun to write the file: one with half of its bytes stays.
const killing = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const wanted = process.env.KILLED_AT;
  for (const [owner, name] of [[fs, 'writeFileSync'], [fs.promises, 'writeFile']]) {
    const write = owner[name];
    owner[name] = (path, content, ...options) => {
      if (String(path).replaceAll('\\\\', '/').includes(wanted)) {
        fs.appendFileSync(path, content.slice(0, content.length / 2));
        process.kill(process.pid, 'SIGKILL');
      }
      return write(path, content, ...options);
    };
  }
  syncBuiltinESMExports();
`;

function buildKilledAt(written: string): string | null {
  const args = ['--import', './kill.mjs', 'node_modules/astro/bin/astro.mjs', 'build'];
  const env = { ...process.env, KILLED_AT: written };
  return spawnSync(process.execPath, args, { cwd: copy.root, stdio: 'ignore', env }).signal;
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

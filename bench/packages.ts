/**
 * How many packages building the pages needs: `npm run bench -- packages`. Builds an example and notes of which packages
 * Node loads code; builds it once more where only these are, with what is no code of Node's: our own direct packages
 * with all that they ask for (fonts, coast lines, what goes to the browser), and compiled parts for this machine. The
 * two sites must be equal, file by file.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differingFiles } from '../src/testing/differing-files.ts';
import { installedFor, type Lockfile } from '../src/testing/locked-packages.ts';
import { notOfPages } from '../src/testing/package-groups.ts';
import { copyProject, type ProjectCopy } from '../src/testing/project-copy.ts';

const root = join(import.meta.dirname, '..');
const example = 'examples/cable-ferry';
/** Of these only what is loaded is needed; the rest is for sites that are served, or of other kinds. */
const frameworks = ['astro', '@astrojs/mdx', '@astrojs/markdown-satteri', '@tailwindcss/vite', 'vite'];

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const builders = Object.keys(dependencies).filter((name) => !notOfPages.includes(name));

const notes = mkdtempSync(join(tmpdir(), 'attested-loaded-'));
const list = join(notes, 'loaded.txt');
process.env['LOADED_PACKAGES'] = list;
process.env['NODE_OPTIONS'] = `--import=${join(import.meta.dirname, 'loaded-packages.ts')}`;
const whole = copyOfExample();
whole.build();
delete process.env['NODE_OPTIONS'];

const loaded = new Set(readFileSync(list, 'utf8').trim().split('\n'));
const compiled = [...loaded].flatMap((folder) =>
  Object.keys(lock.packages[folder]?.optionalDependencies ?? {}).filter(
    (name) => lock.packages[`node_modules/${name}`]?.cpu !== undefined,
  ),
);
const ours = builders.filter((name) => !frameworks.includes(name));
const needed = new Set([...loaded, ...installedFor(lock, [...compiled, ...ours])]);

const bare = copyOfExample();
rmSync(join(bare.root, 'node_modules'), { recursive: true });
for (const folder of needed) copyPackage(folder);
bare.build();

const differing = differingFiles(join(whole.root, 'dist'), join(bare.root, 'dist'));
console.log(
  `${needed.size} packages are needed to build the pages, of ${installedFor(lock, builders).size} that are installed for it; ${differing.length} files differ`,
);
if (differing.length > 0 || needed.size > 200) process.exitCode = 1;
for (const copy of [whole, bare]) copy.dispose();
rmSync(notes, { recursive: true });

function copyOfExample(): ProjectCopy {
  const copy = copyProject();
  for (const folder of ['content', 'seeds'])
    cpSync(join(root, example, folder), join(copy.root, folder), { recursive: true });
  return copy;
}

/** Without the packages within it, which are needed or not by themselves. */
function copyPackage(folder: string): void {
  const from = join(root, folder);
  mkdirSync(join(bare.root, folder), { recursive: true });
  cpSync(from, join(bare.root, folder), {
    recursive: true,
    filter: (path) => !path.slice(from.length).startsWith('/node_modules'),
  });
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where a site is built, and of what: absolute paths. */
export interface KeptFolders {
  /** The project. */
  readonly project: string;
  /** The archive, which may be the project. */
  readonly archive: string;
  readonly site: string;
  /** File that remembers what the site was built of. */
  readonly memory: string;
}

/**
 * The digest of all that a build reads: every file of the project and the archive, settings, and what is installed.
 *
 * @throws Error where a file cannot be read
 */
export function inputsOf(
  { project, archive }: Pick<KeptFolders, 'project' | 'archive'>,
  settings: Readonly<Record<string, string | undefined>>,
): string {
  const hash = createHash('sha256');
  const chosen = Object.entries(settings).filter(([name]) => decides.test(name));
  hash.update(JSON.stringify([process.version, process.platform, process.arch, chosen.sort()]));
  const roots = [...new Set([resolve(project), resolve(archive)])];
  const without = new Set(roots.flatMap((root) => besides.map((name) => join(root, name))));
  for (const root of roots)
    for (const path of filesBelow(root, '', without)) {
      const contents = readFileSync(join(root, path));
      hash.update(`${JSON.stringify(path)} ${contents.length}\n`).update(contents);
    }
  const installed = join(project, 'node_modules/.package-lock.json');
  hash.update(existsSync(installed) ? readFileSync(installed) : 'unknown');
  return hash.digest('hex');
}

/** Whether a site is as the last build left it, and that build read what is there now. */
export function isKept({ site, memory }: KeptFolders, inputs: string): boolean {
  if (!existsSync(memory) || !existsSync(site)) return false;
  return readFileSync(memory, 'utf8') === told(inputs, site);
}

/** Remembers a site that was built of what had the digest. */
export function rememberSite({ site, memory }: KeptFolders, inputs: string): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, told(inputs, site));
}

/** Has the next build make the site, whatever it finds. */
export function forgetSite({ memory }: KeptFolders): void {
  rmSync(memory, { force: true });
}

/** Variables that a build may read: the site's own, and those of Astro, Vite and Node. */
const decides = /^(?:ATTESTED|ASTRO|PUBLIC|VITE|NODE)_/;

// Of the two roots alone: a folder of documents may have any name. What no build reads may stand in neither list.
const besides = [
  ...['.git', 'node_modules', '.astro', 'dist', 'dist.former', 'dist.unfinished', 'dist-base'],
  ...['bench', 'coverage', 'e2e', 'look', 'playwright-report', 'test-results'],
];

// Sizes and times tell whether somebody has changed a file, as Git has it: to read the site takes as long as to check it.
function told(inputs: string, site: string): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(site, '', new Set([join(site, '.git')]))) {
    const { size, mtimeMs } = statSync(join(site, path));
    hash.update(`${JSON.stringify(path)} ${size} ${mtimeMs}\n`);
  }
  return `${inputs} ${hash.digest('hex')}\n`;
}

/** @param without absolute paths */
function* filesBelow(folder: string, path: string, without: ReadonlySet<string>): Generator<string> {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const found = `${path}${entry.name}`;
    if (without.has(join(folder, found))) continue;
    const target = entry.isSymbolicLink() ? statSync(join(folder, found)) : entry;
    if (target.isDirectory()) yield* filesBelow(folder, `${found}/`, without);
    // A pipe or a socket would have no end.
    else if (target.isFile()) yield found;
  }
}

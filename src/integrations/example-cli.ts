import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { notAmong, refuseArguments } from '../given-arguments.ts';

const [name = '', what, ...options] = process.argv.slice(2);
const scripts = ['check', 'ingest', 'publish-ids', 'build', 'preview', 'dev'];
const usage = `usage: npm run example -- NAME [${scripts.join(' | ')}] [options]

Does with the archive in examples/NAME what the script of that name does; without one, checks, builds and serves it.
The archives are ${examples().join(', ')}.
`;
if ([name, what].some((one) => one === '--help' || one === '-h')) {
  process.stdout.write(usage);
} else if (!examples().includes(name)) {
  refuseArguments(usage, whyNone());
} else if (what !== undefined && !what.startsWith('-') && !scripts.includes(what)) {
  refuseArguments(usage, notAmong(what, scripts));
} else if (what !== undefined && scripts.includes(what)) {
  process.exitCode = run(what, options);
} else {
  const given = what === undefined ? [] : [what, ...options];
  process.exitCode = run('build', []) || run('preview', given);
}

/** Folders below `examples/` that hold an archive, or the parts of one. */
function examples(): readonly string[] {
  return foldersIn('').flatMap((folder) =>
    isArchive(folder) ? [folder] : foldersIn(folder).filter(isArchive),
  );
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(`examples/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
    .sort();
}

function isArchive(folder: string): boolean {
  return existsSync(`examples/${folder}/content`);
}

function whyNone(): string {
  const parts = examples().filter((one) => one.startsWith(`${name}/`));
  if (name === '') return 'NAME is missing';
  return parts.length === 0
    ? notAmong(name, examples())
    : `${name} has several archives: ${parts.join(', ')}`;
}

/** @returns what the script exits with */
function run(script: string, more: readonly string[]): number {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...more], {
    stdio: 'inherit',
    // Windows has npm as a script of its shell.
    shell: process.platform === 'win32',
    env: { ...process.env, ATTESTED_ARCHIVE: `examples/${name}` },
  });
  return status ?? 1;
}

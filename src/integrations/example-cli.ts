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
  refuseArguments(usage, name === '' ? 'NAME is missing' : notAmong(name, examples()));
} else if (what !== undefined && !what.startsWith('-') && !scripts.includes(what)) {
  refuseArguments(usage, notAmong(what, scripts));
} else if (what !== undefined && scripts.includes(what)) {
  process.exitCode = run(what, options);
} else {
  const given = what === undefined ? [] : [what, ...options];
  process.exitCode = run('build', []) || run('preview', given);
}

function examples(): readonly string[] {
  return readdirSync('examples').filter((folder) => existsSync(`examples/${folder}/content`));
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

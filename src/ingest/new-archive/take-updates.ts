import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { inArchive } from '../../archive-root.ts';
import { readArguments } from '../../given-arguments.ts';
import { tellRefusals } from '../../told-error.ts';

tellRefusals();

const usage = `usage: npm run take-updates -- [REMOTE] [BRANCH]

Merges later versions of the code, as git pull does, and leaves content/ and seeds/ exactly as they are here, and those
of the folder that ATTESTED_ARCHIVE names.
Without a remote and a branch: upstream and main.
`;
/** What is an archive's own; all else is the code's. One that ATTESTED_ARCHIVE names may lie in the repository too. */
const own = [
  ...new Set(['content', 'seeds'].flatMap((folder) => [folder, ...inRepository(inArchive(folder))])),
];

const given = readArguments({ usage, names: ['[REMOTE]', '[BRANCH]'] });
if (given !== undefined) process.exitCode = takeUpdates(...given.positionals);

function takeUpdates(remote = 'upstream', branch = 'main'): number {
  const changed = git('status', '--porcelain', '--untracked-files=no');
  if (changed !== '') return refuse(`Git does not hold all of this yet: commit it first.\n${changed}`);
  if (!runs('fetch', remote, branch))
    return refuse(
      `Git cannot fetch ${branch} of ${remote}: git remote add ${remote} ADDRESS says where it is.`,
    );
  const before = git('rev-parse', 'HEAD');
  // That it meets conflicts is told below, by what is left of them.
  runs('merge', '--no-ff', '--no-commit', '--quiet', 'FETCH_HEAD');
  if (!isMerging()) {
    process.stdout.write('nothing to take: this is the latest already\n');
    return 0;
  }
  git('rm', '-r', '-f', '--quiet', '--ignore-unmatch', '--', ...own);
  const here = own.filter((folder) => git('ls-tree', before, '--', folder) !== '');
  if (here.length > 0) git('checkout', '--quiet', before, '--', ...here);
  const left = git('diff', '--name-only', '--diff-filter=U');
  if (left !== '')
    return refuse(
      `These files of the code were changed here and there. Settle them, git add them, and git commit; git merge --abort takes all back.\n${left}`,
    );
  git('commit', '--quiet', '-m', `Take updates from ${remote} ${branch}`);
  process.stdout.write(
    `taken, and ${own.map((folder) => `${folder}/`).join(', ')} are as they were. Next: npm ci, and npm run check.\n`,
  );
  return 0;
}

/** A path from the folder that this is started in, which is the repository; none where it lies elsewhere. */
function inRepository(path: string): readonly string[] {
  const way = relative('.', resolve(path)).replaceAll('\\', '/');
  return /^(?:\.\.(?:\/|$)|[A-Za-z]:|\/)/.test(way) ? [] : [way];
}

function isMerging(): boolean {
  return spawnSync('git', ['rev-parse', '--quiet', '--verify', 'MERGE_HEAD']).status === 0;
}

/** Ends the command with what Git says, where it refuses. */
function git(...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8' });
  if (error !== undefined) end('Git cannot be run, and is needed for this: install it first.');
  if (status !== 0) end(stderr.trim());
  return stdout.trimEnd();
}

function end(why: string): never {
  process.exit(refuse(why));
}

function runs(...args: readonly string[]): boolean {
  return spawnSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}

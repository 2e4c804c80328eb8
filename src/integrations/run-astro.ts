import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveRoot, cacheFolder, siteFolder } from '../archive-root.ts';
import { keepCompiled } from '../compiled.ts';
import { toldError } from '../told-error.ts';
import { takeBuild } from './build-lock.ts';
import { fullDiskOf, tryWriting } from './build-place.ts';
import { forgetSite, inputsOf, isKept, rememberSite } from './kept-site.ts';
import { restoreSite } from './whole-site.ts';

// Runs Astro's command line, with the arguments given, without its reports of use: they are for each person to decide,
// and a site is built by people who never chose Astro.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const command = new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json'));
if (!existsSync(fileURLToPath(command)))
  throw new Error(`Astro has no ${command.pathname}: its package changed`);
keepCompiled();
if (process.argv[2] === 'build') {
  refuseUnwritable();
  await takeBuild('.', tellOf).catch(tellUnseen);
}
if (process.argv[2] === 'build' && (await keepsSite()))
  tell(`nothing has changed since ${siteFolder}/ was built: it stays as it is`);
else await import(command.href);

/** Ends the command where it cannot write; of a build that fails later, tells of a disk that has become full. */
function refuseUnwritable(): void {
  try {
    tryWriting(['.astro', cacheFolder, siteFolder, archiveRoot]);
  } catch (error) {
    tell(toldError(error));
    process.exit(1);
  }
  process.once('exit', (code) => {
    const full = code === 0 ? undefined : fullDiskOf(['.', archiveRoot]);
    if (full !== undefined)
      tell(
        `the disk that ${resolve(full)} is on is full; make room, and build once more. The site that was there is as it was.`,
      );
  });
}

/** Whether the site is there already; where it is not, the one that is built now is remembered when it is whole. */
async function keepsSite(): Promise<boolean> {
  const folders = {
    project: '.',
    archive: archiveRoot,
    site: siteFolder,
    memory: join(cacheFolder, 'kept-site'),
  };
  // Other options may have the site built elsewhere, or anew.
  const isUsual = process.argv.slice(3).every((option) => option === '--drafts');
  const settings = { ...process.env, ATTESTED_OPTIONS: process.argv.slice(3).join(' ') };
  const inputs = isUsual ? inputsIfRead(folders, settings) : undefined;
  await restoreSite(siteFolder);
  if (inputs !== undefined && isKept(folders, inputs)) return true;
  forgetSite(folders);
  process.once('exit', (code) => {
    if (code === 0 && inputs !== undefined) rememberSite(folders, inputs);
  });
  return false;
}

function tellOf(pid: number): void {
  tell(`process ${pid} is building in this folder: this build begins when that one has ended`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

// A folder of some networks and containers holds no sockets: one build alone needs none.
function tellUnseen(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  tell(`whether another build runs in this folder cannot be seen here (${why}): start one at a time`);
}

// A file that cannot be read is told by the build, if it needs it.
function inputsIfRead(...what: Parameters<typeof inputsOf>): string | undefined {
  try {
    return inputsOf(...what);
  } catch {
    return undefined;
  }
}

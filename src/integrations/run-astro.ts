import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from '../compiled.ts';
import { takeBuild } from './build-lock.ts';

// Runs Astro's command line, with the arguments given, without its reports of use: they are for each person to decide,
// and a site is built by people who never chose Astro.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const command = new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json'));
if (!existsSync(fileURLToPath(command)))
  throw new Error(`Astro has no ${command.pathname}: its package changed`);
keepCompiled();
if (process.argv[2] === 'build') await takeBuild('.', tellOf).catch(tellUnseen);
await import(command.href);

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

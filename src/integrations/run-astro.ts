import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from '../compiled.ts';

// Runs Astro's command line, with the arguments given, without its reports of use: they are for each person to decide,
// and a site is built by people who never chose Astro.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const command = new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json'));
if (!existsSync(fileURLToPath(command)))
  throw new Error(`Astro has no ${command.pathname}: its package changed`);
keepCompiled();
await import(command.href);

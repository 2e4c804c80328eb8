import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds the site beside its folder, and puts it in place when all of it is there: a build that fails, or is killed,
 * leaves the former site as it was. It must be the last integration, since the others add to the site.
 */
export function wholeSite(): AstroIntegration {
  let site = '';
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        restore(site);
        // Of a build that fails nothing stays.
        process.once('exit', () => {
          remove(unfinished(site));
        });
        // Options are read already: Astro has them as addresses by now.
        updateConfig({ outDir: pathToFileURL(`${unfinished(site)}/`) });
      },
      'astro:build:done': () => {
        putInPlace(site);
      },
    },
  };
}

/** What a killed build has left goes; the site that it had moved away comes back. */
function restore(site: string): void {
  remove(unfinished(site));
  if (!existsSync(site) && existsSync(former(site))) renameSync(former(site), site);
}

function putInPlace(site: string): void {
  remove(former(site));
  if (existsSync(site)) {
    // Astro spares a repository that keeps what is published.
    if (existsSync(`${site}/.git`)) renameSync(`${site}/.git`, `${unfinished(site)}/.git`);
    renameSync(site, former(site));
  }
  renameSync(unfinished(site), site);
  remove(former(site));
}

function unfinished(site: string): string {
  return `${site}.unfinished`;
}

function former(site: string): string {
  return `${site}.former`;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

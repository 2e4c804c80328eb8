import { existsSync, renameSync, rmSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { areOnOtherDisks } from './build-place.ts';

/**
 * Builds the site beside its folder, and puts it in place when all of it is there: a build that fails, or is killed,
 * leaves the former site as it was. A folder cannot take the place of another at once: a build that is killed between
 * its two renames leaves the former site beside, and the next command of Astro puts it back. It must be the last
 * integration, since the others add to the site.
 */
export function wholeSite(): AstroIntegration {
  let site = '';
  let made = '';
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const folder = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        if (command === 'build' || command === 'preview') await restoreSite(folder);
        if (command !== 'build') return;
        site = folder;
        // Of a build that fails nothing stays.
        process.once('exit', () => {
          for (const folder of new Set([made, unfinished(site)]))
            rmSync(folder, { recursive: true, force: true });
        });
        // Astro moves files from the project's folder to the site, which no system does from one disk to another.
        made = areOnOtherDisks(site, '.') ? resolve('.astro/site-of-another-disk') : unfinished(site);
        if (made !== unfinished(site)) await remove(made);
        // Options are read already: Astro has them as addresses by now.
        updateConfig({ outDir: pathToFileURL(`${made}/`) });
      },
      'astro:build:done': async () => {
        if (made !== unfinished(site)) {
          await cp(made, unfinished(site), { recursive: true });
          await remove(made);
        }
        await putInPlace(site);
      },
    },
  };
}

/**
 * What a killed build has left goes; the site that it had moved away comes back, and so does its repository.
 *
 * @param site folder of the site, without a slash behind it
 */
export async function restoreSite(site: string): Promise<void> {
  if (!existsSync(site) && existsSync(former(site))) renameSync(former(site), site);
  moveRepository(unfinished(site), site);
  await remove(unfinished(site));
  await remove(former(site));
}

async function putInPlace(site: string): Promise<void> {
  if (existsSync(site)) {
    renameSync(site, former(site));
    // Astro spares a repository that keeps what is published.
    moveRepository(former(site), unfinished(site));
  }
  renameSync(unfinished(site), site);
  // By a name that no command takes for a site: part of it may stay where this one is killed.
  if (existsSync(former(site))) renameSync(former(site), unfinished(site));
  await remove(unfinished(site));
}

function moveRepository(from: string, to: string): void {
  if (existsSync(`${from}/.git`) && existsSync(to)) renameSync(`${from}/.git`, `${to}/.git`);
}

/** The site that is there while another is built in a folder, which may have a slash behind it; undefined for others. */
export function formerSiteOf(folder: string): string | undefined {
  return /^(.*)\.unfinished[\\/]?$/s.exec(folder)?.[1];
}

function unfinished(site: string): string {
  return `${site}.unfinished`;
}

function former(site: string): string {
  return `${site}.former`;
}

// Thousands of files go several at once, where each alone would wait for the disk.
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { keptAlways, keptCount, keptSize, workerName } from '../../site/kept-files.ts';
import { filesIn } from '../site-manifest.ts';

const worker = fileURLToPath(new URL('../../client/kept/worker.ts', import.meta.url));

// What a file's line of the manifest has besides its path.
const lineBytes = 67;

/**
 * Writes the service worker of readers who have pages kept for reading offline, and tells on the page of the data how
 * much is kept at least. It must come behind the integrations that add what is kept.
 */
export function keptPages(language: string): AstroIntegration {
  return {
    name: 'attested:kept-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        await writeFile(join(site, workerName), await workerScript());
        const isKept = new RegExp(keptAlways);
        const all = await filesIn(site);
        const kept = all.filter((path) => isKept.test(path));
        const manifest = all.reduce((sum, path) => sum + lineBytes + path.length, 0);
        const bytes = kept.reduce((sum, path) => sum + statSync(join(site, path)).size, manifest);
        const page = join(site, 'data/index.html');
        const html = await readFile(page, 'utf8');
        const told = new Intl.NumberFormat(language);
        // Its own figures are filled in last: they hardly change the sum.
        await writeFile(
          page,
          html.replace(keptCount, told.format(kept.length)).replace(keptSize, told.format(roundedUp(bytes))),
        );
        logger.info(`${kept.length} files, ${bytes} bytes are kept by who reads offline`);
      },
    },
  };
}

/** A service worker is one classic script: modules are refused as workers by older browsers. */
async function workerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: worker, formats: ['iife'], name: 'attested', fileName: 'worker' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`Vite made no script of ${worker}`);
  return chunk.code;
}

function roundedUp(bytes: number): number {
  return Math.ceil(bytes / 10_000) * 10_000;
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { offlineCopy, offlineDigest, offlineSize } from '../../site/offline-copy.ts';
import { filesIn } from '../site-manifest.ts';
import { messageOf } from './message-of.ts';
import { offlineScript } from './offline-script.ts';
import type { OfflineOrder, PackedCopy } from './offline-worker.ts';

/**
 * Writes the whole site once more as one ZIP that can be read without a server: from a disk or a stick, by opening its
 * first page. It must come behind the integrations that add to the site.
 */
export function offline(language: string): AstroIntegration {
  let base = '/';
  return {
    name: 'attested:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const page = await readFile(join(site, 'data/index.html'), 'utf8');
        if (!page.includes(offlineSize)) {
          logger.info(`${offlineCopy} is left out: ATTESTED_OFFLINE=1 has it made for a large archive too`);
          return;
        }
        const styles = (await filesIn(site)).filter((path) => path.endsWith('.css'));
        const script = await offlineScript(await pagefindCode(site), { base, language, styles });
        const { files, bytes, sha256 } = await packed({ site, base, script });
        await tellIn(join(site, 'data/index.html'), bytes, sha256);
        logger.info(`${files} files in ${offlineCopy}, ${bytes} bytes`);
      },
    },
  };
}

// An archive of which nothing is indexed has none.
async function pagefindCode(site: string): Promise<string> {
  const [first] = await readdir(join(site, 'pagefind')).catch(() => []);
  return first === undefined ? '' : readFile(join(site, 'pagefind', first, 'pagefind.js'), 'utf8');
}

// In a thread of its own: to pack a file takes buffers larger than most files, and where the whole archive is in memory it
// is looked through for garbage for them again and again.
async function packed(order: OfflineOrder): Promise<PackedCopy> {
  const worker = new Worker(new URL('./offline-worker.ts', import.meta.url), { workerData: order });
  return messageOf<PackedCopy>(worker);
}

/** The page of the data is made before the copy, which holds it: what is told of the copy is filled in. */
async function tellIn(path: string, bytes: number, sha256: string): Promise<void> {
  const html = await readFile(path, 'utf8');
  const language = /<html lang="([^"]+)"/.exec(html)?.[1];
  if (language === undefined || !html.includes(offlineSize) || !html.includes(offlineDigest))
    throw new Error(`${path} has no place for the size and the digest of ${offlineCopy}`);
  const size = new Intl.NumberFormat(language).format(bytes);
  await writeFile(path, html.replace(offlineSize, size).replace(offlineDigest, sha256));
}

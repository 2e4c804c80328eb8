import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestText } from '../../exports/data/data-file.ts';
import { zipWriter } from '../../exports/data/zip.ts';
import { archiveSettings } from '../../site/archive-settings.ts';
import { offlineCopy, offlineDigest, offlineSize } from '../../site/offline-copy.ts';
import { slugOf } from '../../text/slug.ts';
import { digestOf, filesIn, manifestName } from '../site-manifest.ts';
import { offlineFile } from './offline-file.ts';
import { scriptName } from './offline-page.ts';
import { offlineScript } from './offline-script.ts';

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
        const { files, bytes, sha256 } = await pack(site, base, script);
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

/** Everything in one folder, with digests by which a copy of it can be checked. */
async function pack(
  site: string,
  base: string,
  script: string,
): Promise<{ readonly files: number; readonly bytes: number; readonly sha256: string }> {
  const paths = (await filesIn(site)).filter((path) => path !== offlineCopy).sort();
  const folder = slugOf(archiveSettings.name);
  const target = openSync(join(site, offlineCopy), 'w');
  const digest = createHash('sha256');
  const digests: { readonly path: string; readonly sha256: string }[] = [];
  let bytes = 0;
  const zip = zipWriter((some) => {
    bytes += some.length;
    digest.update(some);
    writeSync(target, some);
  });
  const add = (path: string, contents: Uint8Array) => {
    digests.push({ path, sha256: digestOf(contents) });
    zip.add(`${folder}/${path}`, contents);
  };
  try {
    for (const path of paths) {
      const file = offlineFile(path, await readFile(join(site, path)), base);
      if (file !== undefined) add(file.path, file.contents);
    }
    add(scriptName, new TextEncoder().encode(script));
    const manifest = manifestText(digests);
    zip.add(`${folder}/${manifestName}`, new TextEncoder().encode(manifest));
    zip.end();
  } finally {
    closeSync(target);
  }
  return { files: digests.length, bytes, sha256: digest.digest('hex') };
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

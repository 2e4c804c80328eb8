import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { manifestText } from '../../exports/data/data-file.ts';
import { zipWriter } from '../../exports/data/zip.ts';
import { archiveSettings } from '../../site/archive-settings.ts';
import { offlineCopy } from '../../site/offline-copy.ts';
import { slugOf } from '../../text/slug.ts';
import { digestOf, filesIn, manifestName } from '../site-manifest.ts';
import { offlineFile } from './offline-file.ts';
import { scriptName } from './offline-page.ts';

/** The folder of the built site, the path that it lives under, and the script of its copy. */
export interface OfflineOrder {
  readonly site: string;
  readonly base: string;
  readonly script: string;
}

/** How many files are in the copy, and what its ZIP is. */
export interface PackedCopy {
  readonly files: number;
  readonly bytes: number;
  readonly sha256: string;
}

if (parentPort !== null) parentPort.postMessage(await pack(workerData as OfflineOrder));

/** Everything in one folder, with digests by which a copy of it can be checked. */
async function pack({ site, base, script }: OfflineOrder): Promise<PackedCopy> {
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
      const file = offlineFile(path, readFileSync(join(site, path)), base);
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

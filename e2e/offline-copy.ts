import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { unzipSync } from 'fflate';
import { site } from './built-pages.ts';

/** The built ZIP for reading without a server, and what it was made of. */
export const zipPath = `${site}data/offline.zip`;

interface Unpacked {
  /** The copy's folder on the disk, with a slash at the end. */
  readonly folder: string;
  /** The same as an address. */
  readonly address: string;
  /** What the copy holds, by path from its first page. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Tests of the copy as a reader has it: unpacked, and opened from the disk. `goto` takes what it takes of the site: a
 * folder stands for its first page.
 */
export const test = base.extend<object, { readonly copy: Unpacked }>({
  copy: [
    async ({ browserName: _ }, use, { workerIndex, project }) => {
      // A folder as people have them.
      const where = join(project.outputDir, `offline ${workerIndex} — ö`);
      await use(unpack(where));
    },
    { scope: 'worker' },
  ],
  page: async ({ page, copy }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (path, options) => {
      const address = new URL(path, copy.address);
      if (address.pathname.endsWith('/')) address.pathname += 'index.html';
      return goto(address.href, options);
    };
    await use(page);
  },
});

function unpack(where: string): Unpacked {
  const entries = Object.entries(unzipSync(readFileSync(zipPath)));
  const [root = ''] = entries[0]?.[0].split('/') ?? [];
  const files = new Map(entries.map(([path, bytes]) => [path.slice(root.length + 1), bytes]));
  const folder = join(where, root, '/');
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, address: pathToFileURL(folder).href, files };
}

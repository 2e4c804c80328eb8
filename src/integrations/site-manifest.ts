import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestText } from '../exports/data/data-file.ts';

/** Where the digests of all files of the site are, below its root. */
export const manifestName = 'manifest-sha256.txt';

/**
 * Where the files of all parts of an archive stand below the part that publishes them. They are written when the part is
 * built, so the folder has digests of its own.
 */
export const joinedFolder = 'data/parts/';

/** Writes the SHA-256 of every other file of the built site, so that whoever has it can be sure that it is whole. */
export function siteManifest(): AstroIntegration {
  return {
    name: 'site-manifest',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, manifestName), manifestText(await digestsIn(folder)));
      },
    },
  };
}

/** A request for a trusted timestamp of the manifest, and the reply, which may stand beside it. */
export const [requestName, replyName] = [`${manifestName}.tsq`, `${manifestName}.tsr`] as const;

const ofManifest: ReadonlySet<string> = new Set([manifestName, requestName, replyName]);

/** Files that hosts read and do not serve: they are compared in a folder, and of a server where it gives them. */
export const hostsOwn: ReadonlySet<string> = new Set(['_headers', '_redirects', '.nojekyll']);

/** The files of a folder with their digests, without the manifest and its timestamp. */
export async function digestsIn(
  folder: string,
): Promise<readonly { readonly path: string; readonly sha256: string }[]> {
  const { files } = entriesIn(folder);
  return Promise.resolve(files.map((path) => ({ path, sha256: digestOfFile(join(folder, path)) })));
}

/** Paths of the files of a folder that are served, in no order, without the manifest and its timestamp. */
export function filesIn(folder: string): Promise<readonly string[]> {
  return Promise.resolve(entriesIn(folder).files.filter((path) => !hostsOwn.has(path)));
}

/** What a folder holds, in no order, without the manifest and its timestamp, and without what Git keeps there. */
export interface Entries {
  readonly files: readonly string[];
  /** Links, whose files or folders may lie anywhere, and devices. */
  readonly others: readonly string[];
}

export function entriesIn(folder: string): Entries {
  const entries: Entries & { readonly files: string[]; readonly others: string[] } = {
    files: [],
    others: [],
  };
  for (const { path, isFile } of walked(folder, ''))
    if (!isFile) entries.others.push(path);
    else if (!ofManifest.has(path)) entries.files.push(path);
  return entries;
}

// Node's own way through all folders takes three times as long: it joins and normalizes every path.
function* walked(
  folder: string,
  path: string,
): Generator<{ readonly path: string; readonly isFile: boolean }> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (path === '' && entry.name === '.git') continue;
    if (entry.isDirectory()) yield* walked(folder, `${path}${entry.name}/`);
    else yield { path: `${path}${entry.name}`, isFile: entry.isFile() };
  }
}

// Of thousands of small files each costs four times as much to wait for as to read, and more again with memory of its own.
function digestOfFile(path: string): string {
  const digest = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      digest.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return digest.digest('hex');
}

const piece = Buffer.allocUnsafe(2 ** 18);

/** SHA-256, 64 lower-case hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

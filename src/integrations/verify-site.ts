import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, digestsIn, manifestName } from './site-manifest.ts';

/** What differs between a site and its manifest. */
export interface Verified {
  /** How many files the manifest names. */
  readonly count: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files that the manifest does not name; only of a folder, as a server tells none. */
  readonly added: readonly string[];
}

/**
 * Checks a site against its manifest.
 *
 * @param site a folder, or the address of the first page
 * @throws Error where it has no manifest, or the manifest is none
 */
export async function verifySite(site: string): Promise<Verified> {
  const isRemote = /^https?:\/\//.test(site);
  const read = isRemote ? readerOf(site.replace(/\/*$/, '/')) : (path: string) => readIn(site, path);
  const manifest = await read(manifestName);
  if (manifest === undefined) throw new Error(`${site} has no ${manifestName}`);
  const listed = linesOf(new TextDecoder().decode(manifest));
  const changed: string[] = [];
  const missing: string[] = [];
  for (const { path, sha256 } of listed) {
    const bytes = await read(path);
    if (bytes === undefined) missing.push(path);
    else if (digestOf(bytes) !== sha256) changed.push(path);
  }
  const known = new Set(listed.map(({ path }) => path));
  const present = isRemote ? [] : (await digestsIn(site)).map(({ path }) => path);
  return { count: listed.length, changed, missing, added: present.filter((path) => !known.has(path)) };
}

type Read = (path: string) => Promise<Uint8Array | undefined>;

function readerOf(root: string): Read {
  return async (path) => {
    // Hosts serve the first page of a folder by the folder's own address.
    const address =
      root +
      path
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
}

async function readIn(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function linesOf(manifest: string): readonly { readonly path: string; readonly sha256: string }[] {
  return manifest
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (sha256 === undefined || path === undefined)
        throw new Error(`${manifestName}: "${line}" is no digest`);
      return { path, sha256 };
    });
}

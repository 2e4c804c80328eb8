import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, filesIn, joinedFolder, manifestName, replyName, requestName } from './site-manifest.ts';

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
 * Checks a site against its manifest. A folder in it with a manifest that this one does not list (what all parts of an
 * archive have, a part that lies in another) is checked against that; of a server, only the former is known.
 *
 * @param site a folder, or the address of the first page
 * @throws Error where it has no manifest, or the manifest is none
 */
export async function verifySite(site: string): Promise<Verified> {
  const isRemote = /^https?:\/\//.test(site);
  const read = isRemote ? readerOf(site.replace(/\/*$/, '/')) : (path: string) => readIn(site, path);
  const manifest = await read(manifestName);
  if (manifest === undefined) throw new Error(`${site} has no ${manifestName}`);
  const present = isRemote ? [] : await filesIn(site);
  const listed = linesOf(manifest, manifestName);
  const known = new Set(listed.map(({ path }) => path));
  const candidates = isRemote
    ? [`${joinedFolder}${manifestName}`]
    : present.filter(isManifest).sort(outerFirst);
  for (const path of candidates) {
    // One that is itself listed is the site's own file, whatever it is a list of.
    const text = known.has(path) ? undefined : await read(path);
    // A host may answer with a page of its own where it has no such file.
    if (text === undefined || (isRemote && text[0] === '<'.charCodeAt(0))) continue;
    for (const name of withTimestamp(path)) known.add(name);
    for (const line of linesOf(text, path)) {
      const nested = { ...line, path: path.slice(0, -manifestName.length) + line.path };
      listed.push(nested);
      known.add(nested.path);
    }
  }
  const changed: string[] = [];
  const missing: string[] = [];
  for (const { path, sha256 } of listed) {
    const bytes = await read(path);
    if (bytes === undefined) missing.push(path);
    else if (digestOf(bytes) !== sha256) changed.push(path);
  }
  return { count: listed.length, changed, missing, added: present.filter((path) => !known.has(path)) };
}

function withTimestamp(manifest: string): readonly string[] {
  return [manifestName, requestName, replyName].map((name) => manifest.slice(0, -manifestName.length) + name);
}

function outerFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function isManifest(path: string): boolean {
  return path.endsWith(`/${manifestName}`);
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

interface Line {
  readonly path: string;
  readonly sha256: string;
}

function linesOf(bytes: Uint8Array, name: string): Line[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (sha256 === undefined || path === undefined) throw new Error(`${name}: "${line}" is no digest`);
      return { path, sha256 };
    });
}

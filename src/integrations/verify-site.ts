import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toldError } from '../told-error.ts';
import { manifestLines } from './manifest-lines.ts';
import { partFiles, readDataPackage, readIndex } from './parts/part-files.ts';
import {
  digestOf,
  entriesIn,
  hostsOwn,
  joinedFolder,
  manifestName,
  replyName,
  requestName,
} from './site-manifest.ts';

/** What differs between a site and its manifest. */
export interface Verified {
  /** How many files the manifest names. */
  readonly count: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files that the manifest does not name; only of a folder, as a server tells none. */
  readonly added: readonly string[];
  /** Links and devices of a folder: what stands behind one is not of the site. */
  readonly links: readonly string[];
  /** Files that the manifest names and that are not compared, as they stand behind one. */
  readonly behind: readonly string[];
  /** Files that the system or the server did not give, with why. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/**
 * Checks a site against its manifest. What all parts of an archive have, and a part that lies in the folder of another and
 * that this one names, are checked against manifests of their own; of a server, only the former. No other folder may bring
 * a manifest that speaks for its files.
 *
 * @param site a folder, or the address of the first page
 * @throws Error where it has no manifest, or one that cannot be that of a site
 */
export async function verifySite(site: string): Promise<Verified> {
  const isRemote = /^https?:\/\//.test(site);
  if (isRemote && /[?#]/.test(site))
    throw new Error(`${site} is more than the address of a site: leave out what stands from ? or # on`);
  const read = isRemote ? readerOf(site.replace(/\/*$/, '/')) : (path: string) => readIn(site, path);
  const manifest = await read(manifestName);
  if (manifest === undefined)
    throw new Error(
      isRemote || existsSync(site)
        ? `${site} has no ${manifestName}`
        : `there is no folder ${site}; an address begins with https://`,
    );
  const { files: present, others: links } = isRemote ? { files: [], others: [] } : entriesIn(site);
  const listed = [...filesNamedIn(manifest, manifestName)];
  // Of a server nothing but the manifest tells which files there are.
  if (listed.every(({ path }) => path !== firstPage))
    throw new Error(`${manifestName} names no ${firstPage}, so it is not that of a whole site`);
  const known = new Set(listed.map(({ path }) => path));
  // What all parts have may be published by a part that lies in this one.
  const folders = ['', ...(isRemote ? [] : await partFolders(read))].flatMap((folder) => [
    folder,
    folder + joinedFolder,
  ]);
  for (const path of folders.slice(1).map((folder) => folder + manifestName)) {
    // One that is itself listed is the site's own file, whatever it is a list of.
    const text = known.has(path) ? undefined : await read(path);
    // A host may answer with a page of its own where it has no such file.
    if (text === undefined || (isRemote && text[0] === '<'.charCodeAt(0))) continue;
    for (const name of withTimestamp(path)) known.add(name);
    for (const line of filesNamedIn(text, path)) {
      const nested = { ...line, path: path.slice(0, -manifestName.length) + line.path };
      listed.push(nested);
      known.add(nested.path);
    }
  }
  const changed: string[] = [];
  const missing: string[] = [];
  const unread: Verified['unread'][number][] = [];
  const behind: string[] = [];
  for (const { path, sha256 } of listed) {
    if (links.some((link) => path === link || path.startsWith(`${link}/`))) {
      behind.push(path);
      continue;
    }
    const given = await read(path).catch((error: unknown) => ({ why: toldError(error) }));
    if (given === undefined) {
      if (!isRemote || !hostsOwn.has(path)) missing.push(path);
    } else if ('why' in given) unread.push({ path, why: given.why });
    else if (digestOf(given) !== sha256) changed.push(path);
  }
  const added = present.filter((path) => !known.has(path));
  return { count: listed.length, changed, missing, added, links, behind, unread };
}

const firstPage = 'index.html';

/** @throws Error where there are none: every list that a build writes has some */
function filesNamedIn(manifest: Uint8Array, name: string): ReturnType<typeof manifestLines> {
  const lines = manifestLines(manifest, name);
  if (lines.length === 0) throw new Error(`${name} names no file, so nothing can be compared with it`);
  return lines;
}

function withTimestamp(manifest: string): readonly string[] {
  return [manifestName, requestName, replyName].map((name) => manifest.slice(0, -manifestName.length) + name);
}

/** Folders, below a site, of the parts that it names and that lie in it. */
async function partFolders(read: Read): Promise<readonly string[]> {
  const [index, about] = await Promise.all([read(partFiles.index), read(partFiles.dataPackage)]);
  if (index === undefined || about === undefined) return [];
  const decoder = new TextDecoder();
  const [named, said] = [readIndex(decoder.decode(index)), readDataPackage(decoder.decode(about))];
  if (named.kind === 'wrong' || said.kind === 'wrong') return [];
  const base = new URL(said.data.homepage).pathname;
  return named.data.parts
    .filter(({ path }) => path.startsWith(base) && path !== base)
    .map(({ path }) => path.slice(base.length));
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
    const response = await fetch(address).catch((error: unknown) => {
      throw new Error(`${address} cannot be reached: is the address right, and does it answer?`, {
        cause: error,
      });
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
}

async function readIn(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

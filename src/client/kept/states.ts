import { addressOf, digestOf, readManifest, type Digests } from './kept-files.ts';
import { root, scope } from './worker-scope.ts';

/** What is kept of one state of the site: that which a manifest describes. Every file in it has the manifest's digest. */
export interface State {
  /** Digest of the manifest. */
  readonly digest: string;
  readonly digests: Digests;
}

/** What a state says of itself, and which of its files are kept whatever is visited: `data/kept.json`. */
export interface Sayings {
  /** A regular expression for paths. */
  readonly core: string;
  /** Sentence on a page that is kept, with `{state}` where the state's digest is told. */
  readonly kept: string;
  /** Title and sentence of the page that stands for one that is not kept. */
  readonly unkept: string;
  readonly others: string;
}

/** Paths of the manifest, and of the sayings: those are put in when all is there that pages read. */
export const manifestPath = 'manifest-sha256.txt';
export const sayingsPath = 'data/kept.json';

const names = `kept ${root} `;
const read = new Map<string, Digests>();

/** The states that are kept, newest first: two at most, as the older one goes when the newer is whole. */
export async function states(): Promise<readonly State[]> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(names)).reverse();
  return Promise.all(kept.map((name) => stateOf(name.slice(names.length))));
}

/** Begins to keep a state, or goes on with it. */
export async function openState(digest: string, manifest: string): Promise<State> {
  const cache = await caches.open(names + digest);
  await cache.put(root + manifestPath, new Response(manifest));
  return { digest, digests: readManifest(manifest) };
}

export function forgetState({ digest }: State): Promise<boolean> {
  return caches.delete(names + digest);
}

/** A file that is kept; undefined too where the device has lost or altered what was. */
export async function keptFile({ digest, digests }: State, path: string): Promise<Response | undefined> {
  const kept = await caches.match(addressOf(path, root), { cacheName: names + digest });
  if (kept === undefined) return undefined;
  return (await digestOf(await kept.clone().arrayBuffer())) === digests.get(path) ? kept : undefined;
}

export async function keptPaths({ digest, digests }: State): Promise<readonly string[]> {
  const cache = await cacheOf(digest);
  const addresses = new Set((await cache?.keys())?.map(({ url }) => url));
  return [...digests.keys()].filter((path) => addresses.has(addressOf(path, root)));
}

export async function sayingsOf(state: State): Promise<Sayings | undefined> {
  return (await keptFile(state, sayingsPath))?.json() as Promise<Sayings | undefined>;
}

/** The newest state that has all that pages read. */
export async function wholeState(): Promise<State | undefined> {
  for (const state of await states()) if ((await keptFile(state, sayingsPath)) !== undefined) return state;
  return undefined;
}

/** Keeps a file, if it is the one that the state has: neither of another state, nor cut, nor changed on the way. */
export async function keep(state: State, path: string, response: Response): Promise<boolean> {
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== state.digests.get(path)) return false;
  const cache = await cacheOf(state.digest);
  if (cache === undefined) return false;
  const headers = new Headers(response.headers);
  // The bytes are unpacked by now.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  await cache.put(addressOf(path, root), new Response(bytes, { headers }));
  return true;
}

/** Asks the site for a file as it is now. @throws TypeError where it cannot be had */
export async function asIsNow(path: string): Promise<Response> {
  const response = await scope.fetch(addressOf(path, root), { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${response.status} ${path}`);
  return response;
}

async function stateOf(digest: string): Promise<State> {
  const digests = read.get(digest) ?? readManifest(await manifestOf(digest));
  read.set(digest, digests);
  return { digest, digests };
}

async function manifestOf(digest: string): Promise<string> {
  const manifest = await caches.match(root + manifestPath, { cacheName: names + digest });
  const text = (await manifest?.text()) ?? '';
  // A state is called by the digest of its manifest.
  return (await digestOf(new TextEncoder().encode(text))) === digest ? text : '';
}

// What a reader has taken off this device is not begun again, as opening it would.
async function cacheOf(digest: string): Promise<Cache | undefined> {
  return (await caches.has(names + digest)) ? caches.open(names + digest) : undefined;
}

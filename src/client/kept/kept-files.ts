/** The digest of every file of a state of the site, by path. */
export type Digests = ReadonlyMap<string, string>;

/** Reads `manifest-sha256.txt`: lines of a digest, two spaces and a path. Of one that is cut, the last line is no file. */
export function readManifest(text: string): Digests {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)\n/gm)].map(([, digest = '', path = '']) => [path, digest]),
  );
}

/** The path of a file, as the manifest names it, by its address: a folder's is that of its first page. */
export function pathOf(address: string, root: string): string {
  const { pathname } = new URL(address);
  const path = decoded(pathname.slice(new URL(root).pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address that a file is asked for by. */
export function addressOf(path: string, root: string): string {
  const shown = path.replace(/(^|\/)index\.html$/, '$1');
  return root + shown.split('/').map(encodeURIComponent).join('/');
}

/** The same address as that of a folder, where it names neither one nor a file: hosts lead from `events/a` to `events/a/`. */
export function folderAddress(address: string): string | undefined {
  const url = new URL(address);
  if (url.pathname.endsWith('/') || /\.[^/]*$/.test(url.pathname)) return undefined;
  url.pathname += '/';
  return url.href;
}

export const isPage = (path: string): boolean => path.endsWith('.html');

/** SHA-256, 64 lower-case hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // No file has such an address.
    return path;
  }
}

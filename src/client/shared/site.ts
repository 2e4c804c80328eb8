// How scripts reach the site that they belong to. The copy that is opened from a disk has src/client/offline/site.ts in
// place of this file: it must export the same.

/**
 * A file of the site, by its address; refused where it cannot be had, or not within a minute, and not `ok` where there
 * is none.
 */
export function fetchFile(address: string): Promise<Response> {
  return globalThis.fetch(
    address,
    'timeout' in AbortSignal ? { signal: AbortSignal.timeout(longestMs) } : {},
  );
}

// A connection that has gone silent is not told apart from a slow one by anything else.
const longestMs = 60_000;

/** Whether a script can have the site's pages, to compare what they say. */
export const canReadPages: boolean = true;

/** Asks for a file that will be read soon, so that it is here by then. */
export function loadAhead(address: string, kind: 'module' | 'data'): void {
  const link = document.createElement('link');
  link.rel = kind === 'module' ? 'modulepreload' : 'preload';
  if (kind === 'data') link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.append(link);
}

/** What a link to an address of the site must name, from the page that it stands on. Other addresses stay as they are. */
export function linkTo(address: string): string {
  return address;
}

/** The address of the site that a link leads to, as `linkTo` took it. */
export function siteAddress(link: string): string {
  return link;
}

/** The address that others find a page of the site by, in full. */
export function publicAddress(address: string): string {
  return new URL(address, location.href).href;
}

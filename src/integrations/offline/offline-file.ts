import { offlinePage, offlineStyles } from './offline-page.ts';

/** A file of the copy, by its path from the copy's root. */
export interface OfflineFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

// Modules that browsers refuse from a disk, and what hosts and their visitors from elsewhere read.
const leftOut =
  /^(?:_astro\/.*\.js|404\.html|robots\.txt|sitemap.*\.xml|opensearch\.xml|offline-worker\.js|data\/kept\.json)$/;

// What scripts read.
const read = /^(?:data\/search|pagefind|timeline\/data)\/|^check\/record\.json$/;

/** What a file of the built site is in the copy that is opened from a disk; nothing where it has no use there. */
export function offlineFile(path: string, contents: Uint8Array, base: string): OfflineFile | undefined {
  if (leftOut.test(path) || path.endsWith('/pagefind.js')) return undefined;
  if (read.test(path)) return { path: `${path}.js`, contents: bytesOf(scriptOf(path, contents)) };
  const place = { path, base };
  if (path.endsWith('.html')) return { path, contents: bytesOf(offlinePage(textOf(contents), place)) };
  if (path.endsWith('.css')) return { path, contents: bytesOf(offlineStyles(textOf(contents), place)) };
  return { path, contents };
}

/** A script that hands over what a file holds: src/client/offline/site.ts takes it. */
function scriptOf(path: string, contents: Uint8Array): string {
  const name = JSON.stringify(path);
  return path.endsWith('.json')
    ? `attestedFile(${name},${JSON.stringify(textOf(contents))})\n`
    : `attestedFile(${name},"${Buffer.from(contents).toString('base64')}",true)\n`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { archiveSettings } from './archive-settings.ts';
import { readRedirects } from './redirects.ts';
import { settings } from './settings.ts';

let built: Promise<string> | undefined;

/**
 * Key of a page for incremental builds: the page is built anew when it changes. It covers the settings and all that
 * the archive knows, as any page may tell any of it, but not the documents' words: only a document's own page
 * prints those.
 *
 * @param digest of the document whose words the page prints
 */
export async function cacheKey(digest?: string | number): Promise<string> {
  built ??= archiveDigest();
  return `${await built} ${digest ?? ''}`;
}

async function archiveDigest(): Promise<string> {
  const known = await Promise.all([
    getCollection('documents').then((all) => all.map(({ data }) => data)),
    getCollection('events').then((all) => all.map(({ digest }) => digest)),
    getCollection('pages').then((all) => all.map(({ digest }) => digest)),
    getCollection('kinds').then((all) => all.map(({ data }) => data)),
    getCollection('actors').then((all) => all.map(({ data }) => data)),
    getCollection('places').then((all) => all.map(({ data }) => data)),
    getCollection('persons').then((all) => all.map(({ data }) => data)),
    getCollection('outlets').then((all) => all.map(({ data }) => data)),
    getCollection('receipts').then((all) => all.map(({ data }) => data)),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([settings, archiveSettings, readRedirects(), known]))
    .digest('hex');
}

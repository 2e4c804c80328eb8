import { createHash } from 'node:crypto';
import { getCollection, type CollectionEntry } from 'astro:content';
import { archiveSettings } from './archive-settings.ts';
import { documentTexts } from './content.ts';
import { quotedMessage } from './evidence/cuts.ts';
import { readRedirects } from './redirects.ts';
import { settings } from './settings.ts';

let built: Promise<string> | undefined;

/**
 * Key of a page for incremental builds: the page is built anew when it changes. It covers the settings and all that
 * the archive knows, as any page may tell any of it, but of the documents' words only where quotations are cut: the
 * others are printed by a document's own page alone.
 *
 * @param digest of the document whose words the page prints
 */
export async function cacheKey(digest?: string | number): Promise<string> {
  built ??= archiveDigest();
  return `${await built} ${digest ?? ''}`;
}

async function archiveDigest(): Promise<string> {
  const known = await Promise.all([
    getCollection('documents').then((all) => all.map((entry) => [entry.data, cutsIn(entry)])),
    getCollection('events').then((all) => all.map(({ digest }) => digest)),
    getCollection('pages').then((all) => all.map(({ digest }) => digest)),
    getCollection('kinds').then((all) => all.map(({ data }) => data)),
    getCollection('actors').then((all) => all.map(({ data }) => data)),
    getCollection('places').then((all) => all.map(({ data }) => data)),
    getCollection('persons').then((all) => all.map(({ data }) => data)),
    getCollection('outlets').then((all) => all.map(({ data }) => data)),
    getCollection('gazetteers').then((all) => all.map(({ data }) => data)),
    getCollection('receipts').then((all) => all.map(({ data }) => data)),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([settings, archiveSettings, readRedirects(), known]))
    .digest('hex');
}

// Pages of events print the marks of a cut with a quotation.
function cutsIn(entry: CollectionEntry<'documents'>): readonly string[] {
  const { events, passages } = entry.data;
  const texts = documentTexts(entry);
  const document = { texts: new Map(passages.map(({ id }, index) => [id, texts[index] ?? ''])) };
  return events.flatMap(({ quotes }) => quotes.map((quote) => quotedMessage(document, quote)));
}

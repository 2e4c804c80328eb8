import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { passageTexts, plainParagraphs } from '../mdx/body.ts';
import { buildArchive, type Archive, type EventRecord } from '../model/archive.ts';
import { publishedEntries } from '../model/published.ts';
import { keptTexts } from './evidence/passages.ts';
import { hearEntry, heardHere, refuseHere } from './heard/hearing.ts';
import { typographic } from '../text/typographic.ts';
import { settings } from './settings.ts';

let built: Promise<Archive> | undefined;
let latest: { readonly state: string; readonly whole: Archive } | undefined;

/**
 * The whole archive, its references resolved and its events merged. Built once for a build, and in `dev` whenever its
 * files have changed.
 */
export async function archive(): Promise<Archive> {
  if (import.meta.env.DEV) {
    const entries = await readEntries();
    const state = stateOf(entries);
    if (latest?.state !== state) latest = { state, whole: archiveOf(entries) };
    return latest.whole;
  }
  return heardHere(await builtArchive());
}

/** The whole archive as no page is heard to ask it. */
export function builtArchive(): Promise<Archive> {
  built ??= readEntries().then(archiveOf);
  return built;
}

/** The documents of this build: drafts only in `dev` and where the settings say so. */
export async function documentEntries(): Promise<readonly CollectionEntry<'documents'>[]> {
  refuseHere('documentEntries');
  return publishedEntries(await getCollection('documents'), showsDrafts());
}

async function eventEntries(): Promise<readonly CollectionEntry<'events'>[]> {
  return publishedEntries(await getCollection('events'), showsDrafts());
}

function showsDrafts(): boolean {
  return import.meta.env.DEV || settings.drafts;
}

/** The stored entry of a document, for its rendered passages. */
export async function documentEntry(id: string): Promise<CollectionEntry<'documents'>> {
  hearEntry('documents', id);
  const entry = await getEntry('documents', id);
  if (entry === undefined) throw new Error(`no document "${id}"`);
  return entry;
}

/** The texts of a document's passages, in order. */
export function documentTexts(entry: CollectionEntry<'documents'>): readonly string[] {
  return keptTexts(entry) ?? passageTexts(entry.body ?? '');
}

/** The stored entry of an event that outside sources tell, for its rendered summary; undefined for others. */
export async function eventEntry({
  id,
  context,
}: Pick<EventRecord, 'id' | 'context'>): Promise<CollectionEntry<'events'> | undefined> {
  hearEntry('events', id);
  // Astro warns of each entry that is asked for in vain.
  return context === undefined ? undefined : await getEntry('events', id);
}

/** A page of the archive's own words, such as "about". */
export async function pageEntry(id: string): Promise<CollectionEntry<'pages'>> {
  hearEntry('pages', id);
  const entry = await getEntry('pages', id);
  if (entry === undefined) throw new Error(`no page "${id}"`);
  return entry;
}

async function readEntries() {
  const [documents, events, kinds, actors, places, persons, outlets, gazetteers, receipts] =
    await Promise.all([
      documentEntries(),
      eventEntries(),
      getCollection('kinds'),
      getCollection('actors'),
      getCollection('places'),
      getCollection('persons'),
      getCollection('outlets'),
      getCollection('gazetteers'),
      getCollection('receipts'),
    ]);
  return { documents, events, kinds, actors, places, persons, outlets, gazetteers, receipts };
}

type Entries = Awaited<ReturnType<typeof readEntries>>;

/** What differs whenever an entry does. */
function stateOf(entries: Entries): string {
  const all: readonly (readonly {
    readonly id: string;
    readonly digest?: string | number;
    readonly data: unknown;
  }[])[] = Object.values(entries);
  return JSON.stringify(all.map((some) => some.map(({ id, digest, data }) => [id, digest ?? data])));
}

function archiveOf(entries: Entries): Archive {
  const { documents, events, kinds, actors, places, persons, outlets, gazetteers, receipts } = entries;
  return buildArchive({
    documents: documents.map(({ data }) => data),
    texts: new Map(documents.map((entry) => [entry.id, documentTexts(entry)])),
    events: events.map(({ data, body }) => ({ data, summary: plainParagraphs(body ?? '').map(typographic) })),
    kinds: kinds.map(({ data }) => data),
    actors: actors.map(({ data }) => data),
    places: places.map(({ data }) => data),
    persons: persons.map(({ data }) => data),
    outlets: outlets.map(({ data }) => data),
    gazetteers: gazetteers.map(({ data }) => data),
    receipts: receipts.map(({ data }) => data),
  });
}

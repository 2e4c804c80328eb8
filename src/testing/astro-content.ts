import type { ArchiveParts } from '../model/archive.ts';

/** An entry of a collection, as much as tests of its readers need. */
export interface HeldEntry {
  readonly id: string;
  readonly data: unknown;
  readonly body?: string;
  /** Slugs of the headings that it is rendered with. */
  readonly slugs?: readonly string[];
}

/** The collections that `astroContent` has, by their names: a test fills them. */
export const heldCollections = new Map<string, readonly HeldEntry[]>();

/** Stands in for `astro:content`: `vi.mock('astro:content', () => astroContent)`. */
export const astroContent = {
  getCollection: (name: string) => Promise.resolve(heldCollections.get(name) ?? []),
  getEntry: (name: string, id: string) =>
    Promise.resolve(heldCollections.get(name)?.find((entry) => entry.id === id)),
  render: ({ slugs = [] }: HeldEntry) => Promise.resolve({ headings: slugs.map((slug) => ({ slug })) }),
};

/** Fills the collections with an archive's parts, and with prose where a test has some. */
export function holdArchive(
  { documents, texts, events, receipts, ...vocabularies }: ArchiveParts,
  prose: { readonly essays?: readonly HeldEntry[]; readonly pages?: readonly HeldEntry[] } = {},
): void {
  heldCollections.clear();
  const held: Readonly<Record<string, readonly HeldEntry[]>> = {
    documents: documents.map((data) => ({
      id: data.id,
      data,
      body: (texts?.get(data.id) ?? []).join('\n\n'),
    })),
    events: events.map(({ data, summary }) => ({ id: data.id, data, body: summary.join('\n\n') })),
    receipts: receipts.map((data) => ({ id: data.seed, data })),
    ...Object.fromEntries(
      Object.entries(vocabularies).map(([name, entries]) => [
        name,
        entries.map((data) => ({ id: data.id, data })),
      ]),
    ),
    ...prose,
  };
  for (const [name, entries] of Object.entries(held)) heldCollections.set(name, entries);
}

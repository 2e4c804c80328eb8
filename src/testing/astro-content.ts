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

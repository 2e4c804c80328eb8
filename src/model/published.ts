/**
 * The documents and events that are published: those reviewed, and with `drafts` the others too. An event of
 * `content/events/` is reviewed unless it says otherwise.
 */
export function publishedEntries<
  Entry extends { readonly data: { readonly reviewed?: boolean | undefined } },
>(entries: readonly Entry[], drafts: boolean): readonly Entry[] {
  return entries.filter(({ data }) => drafts || data.reviewed !== false);
}

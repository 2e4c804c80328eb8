import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import type { Source } from '../model/source.ts';

/** What someone says of an event, with who says so. */
export interface Said {
  /** An actor's id, and its name. */
  readonly by: string;
  readonly speaker: string;
  readonly words: string;
  readonly sources: readonly Source[];
}

/** How each side puts an event; those of whom no sourced account was found are left out. */
export function accountsOf({ actors }: Archive, { context }: EventRecord): readonly Said[] {
  return (context?.accounts ?? []).flatMap(({ by, says, sources }) =>
    says === null
      ? []
      : [
          {
            by,
            speaker: actors.get(by)?.name ?? by,
            words: says,
            sources: sources.flatMap((key) => context?.sources[key] ?? []),
          },
        ],
  );
}

/** Words of a document that give an event's date. The words are their issuer's. */
export interface Quoted {
  readonly document: DocumentRecord;
  /** A passage's id. */
  readonly passage: string;
  readonly exact: string;
}

export function quotationsOf({ attestations }: EventRecord): readonly Quoted[] {
  return attestations.flatMap(({ document, data }) =>
    data.quotes.map(({ passage, exact }) => ({ document, passage, exact })),
  );
}

/** The outside sources of an event, by their keys. */
export function sourcesOf({ context }: EventRecord): Readonly<Record<string, Source>> {
  return context?.sources ?? {};
}

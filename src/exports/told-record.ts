import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import type { Source } from '../model/source.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { say } from '../words/say.ts';

/** What someone says of an event, with who says so. */
export interface Said {
  /** An actor's id. */
  readonly by: string;
  /** Id of the person of that side who said it, where one did. */
  readonly person?: string;
  /** The actor's name, with the person's before it. */
  readonly speaker: string;
  readonly words: string;
  readonly sources: readonly Source[];
}

/** How each side puts an event; those of whom no sourced account was found are left out. */
export function accountsOf({ actors, persons }: Archive, { context }: EventRecord): readonly Said[] {
  return (context?.accounts ?? []).flatMap(({ by, says, person, sources }) =>
    says === null
      ? []
      : [
          {
            by,
            ...(person !== undefined && { person }),
            speaker: speakerName(
              actors.get(by)?.name ?? by,
              person === undefined ? undefined : persons.get(person)?.name,
            ),
            words: says,
            sources: sources.flatMap((key) => context?.sources[key] ?? []),
          },
        ],
  );
}

function speakerName(side: string, person: string | undefined): string {
  return person === undefined ? side : person + say(sharedWords.nextDetail, { item: side });
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

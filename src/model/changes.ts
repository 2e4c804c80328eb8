import { dayOf, extentOf } from '../time/bounds/bounds.ts';
import { parseEdtf, requireEdtf } from '../time/edtf/parse.ts';
import type { Edtf } from '../time/edtf/types.ts';
import type { Archive, DocumentRecord, EventRecord } from './archive.ts';
import { correctionFragments, type Correction } from './correction.ts';
import { isDraft } from './queries.ts';
import { versionsOf, type Version } from './versions.ts';

/** Something that changed after it had been published. */
export type Change = ChangedPage &
  (
    | {
        readonly kind: 'correction';
        readonly date: Edtf;
        readonly what: string;
        readonly why: string;
      }
    // A later version of a document, kept beside the one that it replaces.
    | { readonly kind: 'version'; readonly date?: Edtf; readonly older: Version }
  );

/** Where a change is told. */
interface ChangedPage {
  /** What the page is, as its address begins: `documents`, `events`, `essays`; of other pages `pages`. */
  readonly of: 'documents' | 'events' | 'essays' | 'pages';
  /** The title of the page. */
  readonly title: string;
  /** Address below the root of the site, with the fragment of a correction: `documents/a/#corrected-1995-03-09`. */
  readonly address: string;
}

/** A page of prose, which the archive's model does not hold. */
export interface ProsePage {
  readonly of: 'essays' | 'pages';
  readonly id: string;
  readonly title: string;
  readonly corrected: readonly Correction[];
}

/** What changed, newest first; what bears no day comes last. Drafts are left out. */
export function changesOf(
  archive: Pick<Archive, 'documents' | 'events'>,
  prose: readonly ProsePage[] = [],
): readonly Change[] {
  const documents = archive.documents.filter(({ data }) => data.reviewed);
  const events = archive.events.filter((event) => !isDraft(event));
  const versions = versionsOf(archive);
  const all = [
    ...documents.flatMap(({ id, title, data }) =>
      corrections('documents', `documents/${id}/`, title, data.corrected ?? []),
    ),
    ...documents.flatMap((document) => versionChange(document, versions.get(document.id)?.older)),
    ...events.flatMap((event) =>
      corrections('events', `events/${event.id}/`, event.title, correctedOf(event)),
    ),
    ...prose.flatMap(({ of, id, title, corrected }) =>
      corrections(of, of === 'pages' ? `${id}/` : `essays/${id}/`, title, corrected),
    ),
  ];
  return all.toSorted(
    (a, b) => lastDay(b) - lastDay(a) || (a.address < b.address ? -1 : a.address > b.address ? 1 : 0),
  );
}

/** What was corrected of an event: by its own file, and by those of the documents that attest it. */
export function correctedOf({ context, attestations }: Pick<EventRecord, 'context' | 'attestations'>) {
  return [context, ...attestations.map(({ data }) => data)].flatMap((one) => one?.corrected ?? []);
}

function corrections(
  of: Change['of'],
  page: string,
  title: string,
  corrected: readonly Correction[],
): readonly Change[] {
  const fragments = correctionFragments(corrected);
  return corrected.map(({ date, what, why }, index) => ({
    kind: 'correction',
    of,
    title,
    address: `${page}#${fragments[index] ?? ''}`,
    date: requireEdtf(date),
    what,
    why,
  }));
}

function versionChange(
  { id, title, date, receipt }: DocumentRecord,
  older: Version | undefined,
): readonly Change[] {
  if (older === undefined) return [];
  const received =
    receipt?.received === undefined ? undefined : parseEdtf(receipt.received.replace(/T.*$/, ''));
  const day = date ?? (received?.ok === true ? received.value : undefined);
  return [
    {
      kind: 'version',
      of: 'documents',
      title,
      address: `documents/${id}/changes/`,
      older,
      ...(day !== undefined && { date: day }),
    },
  ];
}

function lastDay({ date }: Change): number {
  if (date === undefined) return -Infinity;
  return dayOf(extentOf(date).latest) ?? -Infinity;
}

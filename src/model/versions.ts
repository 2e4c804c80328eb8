import type { Archive, DocumentRecord, EventRecord } from './archive.ts';
import { asked } from './asked.ts';
import type { DateClaim } from './date-claim.ts';

/** The versions of a document next to it: the one that it replaces, and the one that replaces it. */
export interface Versions {
  readonly older?: Version;
  readonly newer?: Version;
}

/** As much of a document as another version of it tells. */
export type Version = Pick<DocumentRecord, 'id' | 'title' | 'date'>;

type Documents = Pick<Archive, 'documents'>;

/** The versions of documents, by the documents' ids; those that have none are left out. */
export const versionsOf = asked(
  'versions',
  ({ documents }: Documents): ReadonlyMap<string, Versions> =>
    new Map(
      [...neighbours(documents)].map(([id, { older, newer }]) => [
        id,
        { ...(older && { older: versionOf(older) }), ...(newer && { newer: versionOf(newer) }) },
      ]),
    ),
);

/** The document that each was first: the oldest version of it, by the ids of documents that have versions. */
export const firstVersions = asked(
  'first-versions',
  ({ documents }: Documents): ReadonlyMap<string, string> => {
    const next = neighbours(documents);
    return new Map([...next.keys()].map((id) => [id, oldestOf(id, next)]));
  },
);

/**
 * How many documents attest an event independently of each other. Versions of one document are one: who corrects a text
 * does not witness a thing twice.
 */
export function independentCount(archive: Archive, { attestations }: EventRecord): number {
  const first = firstVersions(archive);
  return new Set(attestations.map(({ document: { id } }) => first.get(id) ?? id)).size;
}

/**
 * Claims without those that an older version of a document makes as a newer one does. Where versions differ, the claims of
 * all stand: which of them is right the archive does not decide.
 */
export function independentClaims<C extends DateClaim>(archive: Archive, claims: readonly C[]): readonly C[] {
  const versions = versionsOf(archive);
  const made = new Set(claims.flatMap((claim) => keyOf(claim) ?? []));
  return claims.filter((claim) => {
    const { provenance } = claim;
    if (provenance.kind !== 'document') return true;
    let newer = versions.get(provenance.document)?.newer?.id;
    while (newer !== undefined && !made.has(keyOf(claim, newer) ?? ''))
      newer = versions.get(newer)?.newer?.id;
    return newer === undefined;
  });
}

/** Documents of which one is a version of another among them: of each document the number of its versions, if several. */
export function versionCounts(
  archive: Archive,
  { attestations }: EventRecord,
): readonly { readonly document: DocumentRecord; readonly count: number }[] {
  const first = firstVersions(archive);
  const documents = [...new Set(attestations.map(({ document }) => document))];
  return [...Map.groupBy(documents, ({ id }) => first.get(id) ?? id).values()].flatMap(
    ([document, ...others]) =>
      document === undefined || others.length === 0 ? [] : [{ document, count: 1 + others.length }],
  );
}

interface Neighbours {
  readonly older?: DocumentRecord;
  readonly newer?: DocumentRecord;
}

function neighbours(documents: readonly DocumentRecord[]): ReadonlyMap<string, Neighbours> {
  const bySeed = new Map(documents.map((document) => [document.data.seed.file, document]));
  const found = new Map<string, Neighbours>();
  for (const newer of documents) {
    const replaced = newer.receipt?.replaces;
    const older = replaced === undefined ? undefined : bySeed.get(replaced);
    // Of several that replace one, and of a circle, which the check refuses, the first counts.
    if (older === undefined || found.get(older.id)?.newer !== undefined) continue;
    if (oldestOf(older.id, found) === newer.id) continue;
    found.set(newer.id, { ...found.get(newer.id), older });
    found.set(older.id, { ...found.get(older.id), newer });
  }
  return found;
}

function oldestOf(id: string, next: ReadonlyMap<string, Neighbours>): string {
  let oldest = id;
  for (let one = next.get(id)?.older; one !== undefined; one = next.get(one.id)?.older) oldest = one.id;
  return oldest;
}

function versionOf({ id, title, date }: DocumentRecord): Version {
  return { id, title, ...(date !== undefined && { date }) };
}

/** What tells a claim of a document from others, or the same claim of another document. */
function keyOf({ provenance, of, date, marks }: DateClaim, document?: string): string | undefined {
  if (provenance.kind !== 'document') return undefined;
  const told = date.kind === 'open' ? 'open' : date.text;
  return [document ?? provenance.document, of, told, marks ?? ''].join('\n');
}

import type { EventRecord } from './archive.ts';
import type { Actor } from './vocabulary.ts';

/**
 * Who alone tells of an event: the issuer of the documents that do, where they have one issuer and no outside source is
 * cited. Undefined where anybody else tells of it, or nobody is known to have issued a document.
 */
export function toldAloneBy({
  attestations,
  context,
}: Pick<EventRecord, 'attestations' | 'context'>): Actor | undefined {
  if (context !== undefined) return undefined;
  const issuers = new Set(attestations.map(({ document }) => document.issuer));
  const [only] = issuers;
  return issuers.size === 1 ? only : undefined;
}

import type { Archive, AttestationRecord, DocumentRecord, EventRecord } from '../../model/archive.ts';
import type { Document, Quotation } from '../../model/document.ts';
import { eventOf } from '../../model/queries.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { say } from '../../words/say.ts';

/** What a marked stretch of words is evidence for. */
export type EvidenceTarget =
  | { readonly kind: 'event'; readonly event: EventRecord; readonly attestation: AttestationRecord }
  | { readonly kind: 'undated'; readonly undated: Document['undated'][number]; readonly see?: EventRecord };

/** The attestation of an event by a document. @throws Error when the document does not speak of it. */
export function eventEvidence(archive: Archive, document: DocumentRecord, event: string): EvidenceTarget {
  const record = eventOf(archive, event);
  const attestation = record.attestations.find((one) => one.document === document);
  if (attestation === undefined) throw new Error(`${document.id} does not attest ${event}`);
  return { kind: 'event', event: record, attestation };
}

/** A note on words that date nothing. @throws Error when there is none of that index. */
export function undatedEvidence(archive: Archive, document: DocumentRecord, index: number): EvidenceTarget {
  const undated = document.data.undated[index];
  if (undated === undefined) throw new Error(`${document.id} has no undated note ${index}`);
  return {
    kind: 'undated',
    undated,
    ...(undated.see !== undefined && { see: eventOf(archive, undated.see) }),
  };
}

/** "passage 5", and where the original has pages, "passage 5, page 2". */
export function passageName({ data }: Pick<DocumentRecord, 'data'>, quotation: Quotation): string {
  const number = quotation.passage.slice(1);
  const page = data.passages.find(({ id }) => id === quotation.passage)?.page;
  return page === undefined
    ? say(documentWords.passage, { number })
    : say(documentWords.passageOnPage, { number, page: String(page) });
}

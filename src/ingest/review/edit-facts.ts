import type { Document } from '../../model/document.ts';

/** What of a document a person can set. */
export interface Facts {
  readonly title: string;
  readonly titleBasis: Document['titleBasis'];
  readonly kind: string;
  /** Empty where it is not known. */
  readonly issuer: string;
  readonly language: string;
  /** Undefined where it is not known. */
  readonly date: Document['date'];
}

/** The document with other facts. Claims that rest on its own date are of that date. */
export function setFacts(document: Document, facts: Facts): Document {
  const { issuer, date, ...rest } = facts;
  const { issuer: _issuer, date: _date, ...old } = document;
  return {
    ...old,
    ...rest,
    ...(issuer !== '' && { issuer }),
    ...(date !== undefined && { date }),
    events: document.events.map((event) => ({
      ...event,
      claims: event.claims.map((claim) =>
        claim.basis === 'document-date' && date !== undefined && claim.edtf === document.date?.edtf
          ? { ...claim, edtf: date.edtf }
          : claim,
      ),
    })),
  };
}

/** The document as one that was reviewed: the marks of a review, and what the seed says of itself, have served. */
export function markReviewed({ suggested: _suggested, ...document }: Document): Document {
  return {
    ...document,
    events: document.events.map(({ accepted: _accepted, ...event }) => event),
    reviewed: true,
  };
}

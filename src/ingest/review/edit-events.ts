import type { DocumentClaim } from '../../model/claim.ts';
import type { Attestation, Document } from '../../model/document.ts';
import type { Refusal } from '../../model/receipt.ts';
import type { Shape } from '../../model/event.ts';

/** What of an event a person can set. */
export interface EventFields {
  readonly id: string;
  /** Empty where another telling of the event gives it one. */
  readonly title: string;
  readonly kind: string;
  readonly shape: Shape;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly claims: readonly DocumentClaim[];
  readonly quotes: Attestation['quotes'];
}

/** An event that exists: what this document says of it is told under its id. */
export type KnownEvent = Pick<Attestation, 'id' | 'kind' | 'shape'>;

/** The document in which somebody accepts an event as it stands. */
export function acceptEvent(document: Document, id: string): Document {
  return withEvent(document, id, (event) => ({ ...event, accepted: true }));
}

/** The document with an event as somebody has set it, who thereby accepts it. */
export function setEvent(document: Document, id: string, fields: EventFields): Document {
  const { title, places, actors, claims, quotes, ...rest } = fields;
  return withEvent(document, id, ({ title: _old, ...event }) => ({
    ...event,
    ...rest,
    ...(title !== '' && { title }),
    places: [...places],
    actors: [...actors],
    claims: [...claims],
    quotes: [...quotes],
    accepted: true,
  }));
}

/** The document without an event. */
export function removeEvent(document: Document, id: string): Document {
  return { ...document, events: document.events.filter((event) => event.id !== id) };
}

/** What is remembered of an event that was refused: each date of it with each sentence. */
export function refusalsOf({ claims, quotes }: Attestation): readonly Refusal[] {
  return claims.flatMap(({ of, edtf }) =>
    edtf === undefined ? [] : quotes.map(({ exact }) => ({ edtf, ...(of !== 'whole' && { of }), exact })),
  );
}

/**
 * The document whose event is told as another one: under its id where the document has not told it yet, else with its
 * dates and quotations added to what is there.
 */
export function mergeEvent(document: Document, id: string, into: KnownEvent): Document {
  const event = document.events.find((one) => one.id === id);
  if (event === undefined || into.id === id) return document;
  if (!document.events.some((one) => one.id === into.id)) {
    return withEvent(document, id, ({ title: _machine, ...rest }) => ({ ...rest, ...into, accepted: true }));
  }
  return withEvent(removeEvent(document, id), into.id, (there) => ({
    ...there,
    places: joined(there.places, event.places),
    actors: joined(there.actors, event.actors),
    // Each way in which a date is written dates the quotations that write it so.
    claims: joined(
      there.claims,
      event.claims,
      ({ of, edtf, open, written }) => `${of} ${edtf ?? ''} ${open ?? ''} ${written ?? ''}`,
    ),
    quotes: joined(there.quotes, event.quotes, ({ passage, exact }) => `${passage} ${exact}`),
    accepted: true,
  }));
}

/** The document with an event's id changed in what refers to it too. */
export function renameEvent(document: Document, id: string, now: string): Document {
  if (id === now) return document;
  return {
    ...document,
    events: document.events.map((event) => ({
      ...event,
      ...(event.id === id && { id: now }),
      ...(event.memberOf === id && { memberOf: now }),
    })),
    undated: document.undated.map((one) => (one.see === id ? { ...one, see: now } : one)),
  };
}

function withEvent(document: Document, id: string, change: (event: Attestation) => Attestation): Document {
  return { ...document, events: document.events.map((event) => (event.id === id ? change(event) : event)) };
}

function joined<T>(some: readonly T[], others: readonly T[], keyOf: (one: T) => string = String): T[] {
  const keys = new Set(some.map(keyOf));
  return [...some, ...others.filter((one) => !keys.has(keyOf(one)))];
}

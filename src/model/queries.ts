import { boundsOf, onlyDay } from '../time/bounds/bounds.ts';
import { dayNumber } from '../time/bounds/duration.ts';
import type { Day, DayCount, Edtf, Range } from '../time/edtf/types.ts';
import {
  isDating,
  type Archive,
  type AttestationRecord,
  type DocumentRecord,
  type EventRecord,
} from './archive.ts';
import type { Actor } from './vocabulary.ts';
import { lastAsOf, type DateClaim } from './date-claim.ts';
import { countsAmong, daysAmong } from './day-choices.ts';
import { lookupsOf } from './lookups.ts';
import { asked } from './asked.ts';

/** The event of that id. @throws Error when there is none. */
export function eventOf(archive: Archive, id: string): EventRecord {
  const event = lookupsOf(archive).eventById.get(id);
  if (event === undefined) throw new Error(`no event "${id}"`);
  return event;
}

/** Members of a series, in order. */
export function membersOf(archive: Archive, series: EventRecord): readonly EventRecord[] {
  return lookupsOf(archive).membersBySeries.get(series.id) ?? [];
}

/** Events that began while the span went on or may have gone on, without itself and without undated series. */
export function eventsWithin(archive: Archive, span: EventRecord): readonly EventRecord[] {
  return archive.events.filter(
    (event) =>
      event.id !== span.id && event.shape !== 'series' && dayOfSpan(span, event.bounds.start) !== undefined,
  );
}

/**
 * Which day of a span a date falls on, the first day being day 1: a range when the date is vague.
 * Undefined when the date lies outside the span, or is not known to the month, or nobody says how long the span lasted.
 * Where it is one of a few days (`among`), the count is of these alone. A span that was still going on when it was last attested is counted to that day, and no further.
 */
export function dayOfSpan(span: EventRecord, when: Range, among?: readonly Day[]): DayCount | undefined {
  if (when.earliest.kind !== 'day' || when.latest.kind !== 'day') return undefined;
  if (when.latest.day - when.earliest.day > 31) return undefined;
  const { start, end } = span.bounds;
  if (start.latest.kind !== 'day' || when.earliest.day < start.latest.day) return undefined;
  if (end.latest.kind === 'unknown') return undefined;
  const last = lastDayTold(span);
  if (last !== undefined && when.earliest.day > last) return undefined;
  const first = dayNumber(start, when.earliest.day);
  const until = dayNumber(start, when.latest.day);
  const day = onlyDay(when);
  const only = countsAmong(daysAmong(span, 'start'), day === undefined ? among : [day]);
  return {
    least: first.least,
    ...(until.most !== undefined && { most: until.most }),
    ...(only !== undefined && { only: only.map((count) => count + 1) }),
  };
}

/**
 * The last day on which a span may be told to have gone on: that of its last end, or, where no end is told, the day on
 * which it was last attested. Undefined where neither is known.
 */
export function lastDayTold({
  bounds: { end },
  claims,
}: Pick<EventRecord, 'bounds' | 'claims'>): Day | undefined {
  if (end.latest.kind === 'day') return end.latest.day;
  return end.latest.kind === 'open' ? lastAttestedDay(claims) : undefined;
}

/** Whether a day is later than the last on which a span without an end was attested: nobody tells that it still went on. */
export function isAfterLastAttested(span: Pick<EventRecord, 'bounds' | 'claims'>, day: Day): boolean {
  return span.bounds.end.latest.kind === 'open' && day > (lastDayTold(span) ?? Infinity);
}

/** The one day of a date that is known to the day. */
export function knownDay(date: Edtf | undefined): Day | undefined {
  return date === undefined ? undefined : onlyDay(boundsOf(date).start);
}

/** The latest day on which claims say that it was so, of those known to the day. */
export function lastAttestedDay(claims: readonly Pick<DateClaim, 'asOf'>[]): Day | undefined {
  return knownDay(lastAsOf(claims.filter(({ asOf }) => knownDay(asOf) !== undefined)));
}

/**
 * The actors that an event names: who acts in it, and who gives an account or a name of it; each once. Pages, search, the
 * views, their filters and the feeds tell an actor's events by it.
 */
export function actorsOf(
  { actors: all }: Pick<Archive, 'actors'>,
  { actors, context }: EventRecord,
): readonly Actor[] {
  const told = [...(context?.accounts ?? []).filter(({ says }) => says !== null), ...(context?.names ?? [])];
  return [...new Set([...actors, ...told.flatMap(({ by }) => all.get(by) ?? [])])];
}

/** The latest document that is dated to the day. */
export const latestDocument = asked('latest-document', ({ documents }: Archive): DocumentRecord | undefined =>
  documents.findLast((document) => knownDay(document.date) !== undefined),
);

/** Whether no document that attests an event is reviewed. It has one that does: of others it is false. */
export function isDraft({ attestations, context }: Pick<EventRecord, 'attestations' | 'context'>): boolean {
  if (context?.reviewed === false) return true;
  return attestations.length > 0 && attestations.every(({ document }) => !document.data.reviewed);
}

/** Whether anybody's account of an event stands in the archive, a document's words among them, or that none was found. */
export function isToldByAny({
  attestations,
  context,
}: Pick<EventRecord, 'attestations' | 'context'>): boolean {
  return (context?.accounts ?? []).length > 0 || attestations.some(({ data }) => data.quotes.length > 0);
}

/** Documents whose words date an event, without repeats. */
export function documentsOf(event: EventRecord): readonly DocumentRecord[] {
  return [...new Set(event.attestations.filter(isDating).map(({ document }) => document))];
}

/** How many events the words of a document date. */
export function datedCount({ data }: Pick<DocumentRecord, 'data'>): number {
  const isStated = data.date?.basis === 'stated';
  return data.events.filter(({ claims }) => claims.some(({ basis }) => isStated || basis !== 'document-date'))
    .length;
}

/** What one document says of an event. */
export interface AttestedEvent {
  readonly event: EventRecord;
  readonly attestation: AttestationRecord;
}

/** The events that a document speaks of, in order: those that its words date, and others, such as its publication. */
export function eventsOf(
  archive: Archive,
  document: DocumentRecord,
): { readonly dated: readonly AttestedEvent[]; readonly others: readonly AttestedEvent[] } {
  const events = lookupsOf(archive).eventsByDocument.get(document.id) ?? [];
  const attested = events.flatMap((event) =>
    event.attestations.flatMap((attestation) =>
      attestation.document === document ? [{ event, attestation }] : [],
    ),
  );
  return {
    dated: attested.filter(({ attestation }) => isDating(attestation)),
    others: attested.filter(({ attestation }) => !isDating(attestation)),
  };
}

import { boundsOf, dayOf, extentOf } from '../time/bounds/bounds.ts';
import { parseEdtf } from '../time/edtf/parse.ts';
import type { Bounds, Day } from '../time/edtf/types.ts';
import type { Archive, DocumentRecord, EventRecord } from './archive.ts';
import { asked } from './asked.ts';
import { boundsOfClaims, rangeOf, type DateClaim } from './date-claim.ts';
import { toldBy } from './told.ts';

/** What was known of an event's date from a day on, until the next step. */
export interface KnownStep {
  readonly from: Day;
  /** Those published by that day that tell of its date: see `tellingClaims`. */
  readonly claims: readonly DateClaim[];
  readonly bounds: Bounds;
  /** When the event was, by these alone. */
  readonly told: string;
}

/** An event, and what was known of its date when: by the days on which its documents and sources were published. */
export interface KnownEvent {
  readonly event: EventRecord;
  /** In order of time; none where no day of publication is recorded. */
  readonly steps: readonly KnownStep[];
  /** How many of its claims rest on nothing whose day of publication is recorded. */
  readonly undated: number;
}

/** What of each event was known when, in the order of the events. */
export const knownThen = asked(
  'known-then',
  ({ events, documents }: Pick<Archive, 'events' | 'documents'>) => {
    const byId = new Map(documents.map((document) => [document.id, document]));
    return events.map((event) => knownEvent(event, byId));
  },
);

function knownEvent(event: EventRecord, documents: ReadonlyMap<string, DocumentRecord>): KnownEvent {
  const days = event.claims.map((claim) => ({ claim, day: publishedBy(claim, documents) }));
  const changes = [...new Set(days.flatMap(({ day }) => day ?? []))].sort((a, b) => a - b);
  const steps = changes.map((from): KnownStep => {
    const published = days.flatMap(({ claim, day }) => (day !== undefined && day <= from ? [claim] : []));
    const claims = tellingClaims(published);
    return { from, claims, bounds: boundsOfClaims(claims), told: toldBy(claims, event) };
  });
  return {
    event,
    steps: steps.filter(({ told }, index) => told !== steps[index - 1]?.told),
    undated: days.filter(({ day }) => day === undefined).length,
  };
}

/**
 * Claims without those of a mere happening that stand alone: that it began or ended the event is the archive's candidate
 * of today, and nobody had told of that end.
 */
function tellingClaims(claims: readonly DateClaim[]): readonly DateClaim[] {
  const tells = (one: DateClaim, end: 'start' | 'end') =>
    one.gives === undefined &&
    (one.of === end || one.of === 'whole') &&
    !['open', 'unknown'].includes(rangeOf(one, end).latest.kind);
  return claims.filter(({ gives, of }) => {
    if (gives === undefined) return true;
    const ends = of === 'whole' ? (['start', 'end'] as const) : [of];
    return ends.every((end) => claims.some((one) => tells(one, end)));
  });
}

/**
 * The day by which a claim was published for certain: that of its document, or of the first of its sources whose day is
 * recorded. Of a month it is the last day. Undefined where no day is recorded.
 */
function publishedBy(
  { provenance }: DateClaim,
  documents: ReadonlyMap<string, DocumentRecord>,
): Day | undefined {
  if (provenance.kind === 'document') {
    const date = documents.get(provenance.document)?.date;
    return date === undefined ? undefined : dayOf(boundsOf(date).end.latest);
  }
  const days = provenance.sources.flatMap(({ date }) => {
    const parsed = date === undefined ? undefined : parseEdtf(date);
    return parsed?.ok === true ? (dayOf(extentOf(parsed.value).latest) ?? []) : [];
  });
  return days.length === 0 ? undefined : days.reduce((first, day) => Math.min(first, day));
}

import { dayOf, extentOf } from '../time/bounds/bounds.ts';
import { isoDay } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Bounds, Day, Edtf, Qualifier } from '../time/edtf/types.ts';
import type { Archive, DocumentRecord, EventRecord } from './archive.ts';
import { asked } from './asked.ts';
import { boundsOfClaims, rangeOf, type DateClaim } from './date-claim.ts';
import { sourceDate, type SourceDate } from './source-date.ts';
import { leastSure, surenessOfDate } from './sureness.ts';
import { toldBy } from './told.ts';

/** What was known of an event's date from a day on, until the next step. */
export interface KnownStep {
  readonly from: Day;
  /** The same day, as sure as what was published then is dated: about 31 July of a source of about that day. */
  readonly published: Edtf;
  /** Nothing but addresses gives that day: what was published then has no recorded one. */
  readonly byAddress: boolean;
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
  const changes = [...new Set(days.flatMap(({ day }) => day?.day ?? []))].sort((a, b) => a - b);
  const steps = changes.map((from): KnownStep => {
    const before = days.flatMap(({ claim, day }) => (day !== undefined && day.day <= from ? [claim] : []));
    const claims = tellingClaims(before);
    const then = days.flatMap(({ day }) => (day?.day === from ? [day] : []));
    const sureness = leastSure(then.map((one) => one.sureness));
    const byAddress = then.every(({ basis }) => basis === 'address');
    const published = requireEdtf(isoDay(from) + markOf[sureness]);
    return {
      from,
      published,
      byAddress,
      claims,
      bounds: boundsOfClaims(claims),
      told: toldBy(claims, event),
    };
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

const markOf: Readonly<Record<Qualifier, string>> = {
  none: '',
  uncertain: '?',
  approximate: '~',
  'uncertain-approximate': '%',
};

interface PublishedDay {
  readonly day: Day;
  readonly sureness: Qualifier;
  readonly basis: SourceDate['basis'];
}

/**
 * The day by which a claim was published, as sure as it is recorded: that of its document, or of the first of its sources
 * whose day is, or stands in its address. Of a month it is the last day. Undefined where no day is known.
 */
function publishedBy(
  { provenance }: DateClaim,
  documents: ReadonlyMap<string, DocumentRecord>,
): PublishedDay | undefined {
  if (provenance.kind === 'document') {
    const date = documents.get(provenance.document)?.date;
    return date === undefined ? undefined : lastDayOf(date);
  }
  const days = provenance.sources.flatMap((source) => {
    const found = sourceDate(source);
    const day = found && lastDayOf(found.date);
    return found === undefined || day === undefined ? [] : [{ ...day, basis: found.basis }];
  });
  const isSurer = (one: PublishedDay, other: PublishedDay) =>
    one.day < other.day || (one.day === other.day && one.sureness === 'none' && one.basis === 'recorded');
  return days.length === 0 ? undefined : days.reduce((first, one) => (isSurer(one, first) ? one : first));
}

function lastDayOf(date: Edtf): PublishedDay | undefined {
  const day = dayOf(extentOf(date).latest);
  return day === undefined ? undefined : { day, sureness: surenessOfDate(date, 'end'), basis: 'recorded' };
}

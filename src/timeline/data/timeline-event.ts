import type { EventRecord } from '../../model/archive.ts';
import { deciding } from '../../model/date-claim.ts';
import { drawnOf } from './drawn.ts';
import type { TimelineEvent } from '../types.ts';

/** An event as drawings need it; undefined when no day limits it. */
export function timelineEventOf(event: EventRecord): TimelineEvent | undefined {
  const drawn = drawnOf(event);
  if (drawn === undefined) return undefined;
  return {
    id: event.id,
    title: event.title,
    kind: event.kind.id,
    attested: deciding(event.claims, 'start').some(({ provenance }) => provenance.kind === 'document'),
    drawn,
  };
}

/** All events that can be drawn. */
export function timelineEventsOf(events: readonly EventRecord[]): readonly TimelineEvent[] {
  return events.map(timelineEventOf).filter((event) => event !== undefined);
}

import type { Event, Quotation } from 'schema-dts';
import type { Archive, EventRecord } from '../../model/archive.ts';
import { lookupsOf } from '../../model/lookups.ts';
import { isNotHeld } from '../../model/meetings.ts';
import { documentsOf } from '../../model/queries.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { eventEdtf } from '../data/event-edtf.ts';
import { exactDatesOf } from '../exact-dates.ts';
import type { ExportSite } from '../export-site.ts';
import { documentReference, quotationThings } from './document.ts';
import { actorReference, placeThing } from './vocabulary.ts';

/**
 * An event: its dates where all that the archive goes by agree on them, and are not vague; in words always, and as EDTF
 * where one text says them, as what the page about it covers. A meeting that was not held is one that was cancelled, on the
 * day and at the place that were planned; whatever else happened has no status, as schema.org takes it to have happened.
 */
export function eventThing(site: ExportSite, archive: Archive, event: EventRecord): Event {
  const { start, end } = exactDatesOf(event);
  const series = event.memberOf === undefined ? undefined : lookupsOf(archive).eventById.get(event.memberOf);
  const edtf = eventEdtf(event);
  const address = eventAddress(site, event);
  return {
    '@type': 'Event',
    '@id': `${address}#event`,
    name: event.title,
    description: [toldDateAndWhose(event), ...event.summary].join('. '),
    ...(isNotHeld(event) && { eventStatus: 'https://schema.org/EventCancelled' as const }),
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    ...(event.places.length > 0 && { location: event.places.map((place) => placeThing(site, place)) }),
    ...(event.actors.length > 0 && { about: event.actors.map((actor) => actorReference(site, actor)) }),
    ...(series !== undefined && { superEvent: { '@id': `${eventAddress(site, series)}#event` } }),
    subjectOf: [
      {
        '@type': 'WebPage',
        '@id': address,
        url: address,
        name: event.title,
        ...(edtf !== '' && { temporalCoverage: edtf }),
      },
      ...documentsOf(event).map((document) => documentReference(site, document)),
    ],
  };
}

/** Every quotation that documents of the archive give for an event. */
export function eventQuotations(site: ExportSite, event: EventRecord): readonly Quotation[] {
  return event.attestations.flatMap((attestation) => quotationThings(site, attestation));
}

function eventAddress({ root }: ExportSite, { id }: Pick<EventRecord, 'id'>): string {
  return `${root}events/${id}/`;
}

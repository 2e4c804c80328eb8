import type { SitemapPage } from '../../exports/sitemap.ts';
import {
  changedDayOfDocument,
  changedDayOfEvent,
  latestDay,
  recordDay,
  shownDayIn,
} from '../../exports/record-days.ts';
import type { Archive, EventRecord } from '../../model/archive.ts';
import { actorsOf, isDraft } from '../../model/queries.ts';
import { versionsOf } from '../../model/versions.ts';
import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { addressOf } from '../lists/long-list.ts';
import { allParts } from '../lists/parts.ts';
import { mapOf } from '../maps.ts';
import { pathTo } from '../urls.ts';
import { timelineList } from './timeline-pages.ts';

/**
 * Every page that search engines may list, with the day on which what it shows changed: see `shownDayIn`.
 *
 * @param prose essays, and pages of the archive's own words
 */
export function sitemapPages(archive: Archive, prose: readonly SitemapPage[] = []): readonly SitemapPage[] {
  const days = recordDays(archive);
  const published = archive.documents.filter(({ data }) => data.reviewed);
  const documentDays = published.map((document) => days.get(document));
  const eventDays = archive.events.map((event) => days.get(event));
  const whole = recordDay(archive);
  const naming = groupedDays(archive.events, days, (event) => [
    `kinds/${event.kind.id}/`,
    ...actorsOf(archive, event).map(({ id }) => `actors/${id}/`),
    ...event.places.map(({ id }) => `places/${id}/`),
  ]);
  const vocabulary = (section: string, ids: Iterable<string>) =>
    [...ids].map((id) => page(`${section}/${id}/`, naming.get(`${section}/${id}/`)));
  const timeline = timelineList(archive);
  const partsOfTimeline = allParts(timeline.whole)
    .slice(1)
    .map((part) => {
      const shown = allParts(part).flatMap(({ entries }) => entries.map((event) => days.get(event)));
      return page(addressOf(timeline, part).slice(pathTo.home().length), latestDay(shown));
    });
  return [
    page('', whole),
    page('documents/', latestDay(documentDays)),
    page('events/', latestDay(eventDays)),
    page('timeline/', latestDay(eventDays)),
    ...partsOfTimeline,
    page('meetings/', latestDay(eventDays)),
    ...(mapOf(archive).map === undefined ? [] : [page('map/', latestDay(eventDays))]),
    page('sources/', whole),
    page('persons/', latestDay(eventDays)),
    page('known/', whole),
    page('ledger/', whole),
    page('changes/', whole),
    page('search/'),
    page('about/'),
    ...prose,
    page('data/', whole),
    page('kinds/', whole),
    page('actors/', whole),
    page('places/', whole),
    page('seeds/', latestDay(documentDays)),
    ...published.map((document) => page(`documents/${document.id}/`, days.get(document))),
    ...published
      .filter(({ id }) => versionsOf(archive).get(id)?.older !== undefined)
      .map((document) => page(`documents/${document.id}/changes/`, days.get(document))),
    ...archive.events
      .filter((event) => !isDraft(event))
      .map((event) => page(`events/${event.id}/`, days.get(event))),
    ...vocabulary('kinds', archive.kinds.keys()),
    ...vocabulary('actors', archive.actors.keys()),
    ...vocabulary('places', archive.places.keys()),
    ...vocabulary('persons', archive.persons.keys()),
  ];
}

function page(path: string, day?: Day): SitemapPage {
  return { path, ...(day !== undefined && { changed: isoDay(day) }) };
}

function recordDays(archive: Archive): ReadonlyMap<object, Day | undefined> {
  return new Map<object, Day | undefined>([
    ...archive.documents.map(
      (document) => [document, shownDayIn(archive, changedDayOfDocument(document))] as const,
    ),
    ...archive.events.map((event) => [event, shownDayIn(archive, changedDayOfEvent(event))] as const),
  ]);
}

/** The latest day of the events that each page lists. */
function groupedDays(
  events: readonly EventRecord[],
  days: ReadonlyMap<object, Day | undefined>,
  pagesOf: (event: EventRecord) => readonly string[],
): ReadonlyMap<string, Day | undefined> {
  const grouped = new Map<string, Day | undefined>();
  for (const event of events)
    for (const path of pagesOf(event)) grouped.set(path, latestDay([grouped.get(path), days.get(event)]));
  return grouped;
}

import type { Archive } from '../../model/archive.ts';
import { yearListed } from '../../timeline/list/years.ts';
import { settings } from '../settings.ts';
import { pathTo } from '../urls.ts';

/** Whether the list of all events is on the timeline's own page; else it is on a page for each year. */
export function listedOnOnePage({ events }: Pick<Archive, 'events'>): boolean {
  return events.length <= settings.mostEventsOnPage;
}

/** Address of an event in the list. One of no known year has only its own page where the list is by year. */
export function listedAt(archive: Archive, id: string): string {
  if (listedOnOnePage(archive)) return pathTo.timeline(id);
  const event = archive.events.find((one) => one.id === id);
  const year = event === undefined ? undefined : yearListed(event);
  return year === undefined ? pathTo.event(id) : pathTo.timelineYear(year, id);
}

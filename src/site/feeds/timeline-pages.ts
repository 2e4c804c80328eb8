import type { Archive, EventRecord } from '../../model/archive.ts';
import { timelineWords } from '../../words/chapters/timeline.ts';
import { asked } from '../../model/asked.ts';
import { addressOf, eventYearCuts, type LongList } from '../lists/long-list.ts';
import { allParts, cutIntoParts } from '../lists/parts.ts';
import { settings } from '../settings.ts';
import { pathTo } from '../urls.ts';

/** Whether the list of all events is on the timeline's own page; else it is on a page for each year. */
export const listedOnOnePage = asked(
  'listed-on-one-page',
  ({ events }: Pick<Archive, 'events'>): boolean => events.length <= settings.mostEventsOnPage,
);

/** All events by year, and years that are too long for a page by month and day. Years have pages in every archive. */
export const timelineList = asked(
  'timeline-list',
  ({ events }: Pick<Archive, 'events'>): LongList<EventRecord> => {
    const whole = cutIntoParts(events, eventYearCuts, settings.mostEventsOnPage);
    const { parts } = whole;
    return {
      title: timelineWords.title,
      address: pathTo.timeline(),
      below: '',
      // On one page, those without a date stand under the years.
      whole: listedOnOnePage({ events })
        ? { ...whole, parts: parts.filter(({ name }) => name.kind === 'year') }
        : whole,
    };
  },
);

/** Address of an event in the list: on the timeline, or on the page of its year or a part of it. */
export function listedAt(archive: Archive, id: string): string {
  if (listedOnOnePage(archive)) return pathTo.timeline(id);
  const page = pagesOfEvents(archive).get(id);
  return page === undefined ? pathTo.event(id) : `${page}#${id}`;
}

const pagesOfEvents = asked('pages-of-events', (archive: Archive): ReadonlyMap<string, string> => {
  const list = timelineList(archive);
  return new Map(
    allParts(list.whole).flatMap((part) =>
      part.entries.map(({ id }) => [id, addressOf(list, part)] as const),
    ),
  );
});

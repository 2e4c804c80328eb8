import { essayData } from '../../exports/data/essay-data.ts';
import { feedsOf } from '../../exports/feed/feeds.ts';
import type { Feed } from '../../exports/feed/feed.ts';
import { calendarIcs } from '../../exports/calendar/calendar.ts';
import { isDraft } from '../../model/queries.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { say } from '../../words/say.ts';
import { siteChanges } from '../changes.ts';
import { archive } from '../content.ts';
import { refuseHere } from '../heard/hearing.ts';
import { essayTexts } from '../essays/texts.ts';
import { exportSite as site } from '../export-site.ts';

let built: Promise<ReadonlyMap<string, Feed>> | undefined;

/** Every feed of the site, by the address of the page that lists the same things. */
export function feeds(): Promise<ReadonlyMap<string, Feed>> {
  refuseHere('feeds');
  if (import.meta.env.DEV) return read();
  built ??= read();
  return built;
}

/** Calendars by the address of the page that lists the same events: of all of them, and of each kind that has any. */
export async function calendars(): Promise<
  readonly { readonly page: string; readonly text: () => string }[]
> {
  const whole = await archive();
  const events = whole.events.filter((event) => !isDraft(event));
  const byKind = Map.groupBy(events, ({ kind }) => kind);
  const calendar = (page: string, name: string, of: typeof events) => ({
    page,
    text: () => calendarIcs(site, whole, say(words.calendar, { archive: site.name, name }), of),
  });
  return [
    calendar('events/', words.events, events),
    ...[...byKind].map(([{ id, plural }, of]) => calendar(`kinds/${id}/`, plural, of)),
  ];
}

async function read(): Promise<ReadonlyMap<string, Feed>> {
  const [essays, changes] = await Promise.all([essayTexts(), siteChanges()]);
  return feedsOf(
    site,
    await archive(),
    essays.map((essay) => essayData(site, essay)),
    changes,
  );
}

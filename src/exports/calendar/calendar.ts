import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Archive, EventRecord } from '../../model/archive.ts';
import { isNotHeld } from '../../model/meetings.ts';
import { reachOfClaims } from '../../model/date-claim.ts';
import { layerWords } from '../../model/layer-words.ts';
import { itemWords } from '../../model/source-words.ts';
import { lastAttestedDay } from '../../model/queries.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { toldDate } from '../../model/told.ts';
import { placeName } from '../../model/vocabulary.ts';
import { dayOf } from '../../time/bounds/bounds.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { listWords, say } from '../../words/say.ts';
import { exactDatesOf } from '../exact-dates.ts';
import type { ExportSite } from '../export-site.ts';
import { changedDayIn, changedDayOfEvent } from '../record-days.ts';
import { citedFor, spokenLines } from '../told-record.ts';

/**
 * Events as an iCalendar (RFC 5545): each on whole days, a span as one. What is not known to the day covers every day on
 * which it may have been, what is about a day those beside it too, and its summary says so. Left out are series, which are no one event, and what has no first
 * day between the years 1 and 9999: the calendar's description says how many.
 *
 * @param name what the calendar is called
 */
export function calendarIcs(
  site: ExportSite,
  archive: Archive,
  name: string,
  events: readonly EventRecord[],
): string {
  const drawn = events.flatMap((event) => {
    const days = event.shape === 'series' ? undefined : daysOf(event);
    return days === undefined ? [] : [{ event, days }];
  });
  const left = events.length - drawn.length;
  const calendar = ical({
    name: escaped(name),
    prodId: { company: site.name, product: 'attested' },
    ...(left > 0 && { description: escaped(say(words.calendarLeftOut, { count: left })) }),
  });
  for (const { event, days } of drawn) {
    const url = `${site.root}events/${event.id}/`;
    calendar.createEvent({
      // The page's address: it never changes.
      id: url,
      url,
      allDay: true,
      start: instantOf(days.first),
      // The day after the last one: the end is no part of the event.
      end: instantOf(days.last + 1),
      stamp: instantOf(changedDayIn(archive, changedDayOfEvent(event)) ?? days.last),
      summary: summaryOf(event),
      description: descriptionOf(archive, event),
      categories: [{ name: event.kind.name }],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(isNotHeld(event) && { status: ICalEventStatus.CANCELLED }),
      ...(event.places.length > 0 && { location: listWords(event.places.map(placeName)) }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The days that an event takes up: all on which it may have been; of a span that is open, as far as it is attested. */
function daysOf(event: EventRecord): { readonly first: Day; readonly last: Day } | undefined {
  // What is about a day may have been on others beside it.
  const { start, end } = reachOfClaims(event.claims);
  const first = dayOf(start.earliest);
  if (first === undefined || !isWritable(first)) return undefined;
  const known = dayOf(end.latest) ?? (event.shape === 'point' ? undefined : lastKnown(event, first));
  return known === undefined || !isWritable(known) || known < first ? undefined : { first, last: known };
}

function lastKnown({ bounds, claims }: EventRecord, first: Day): Day {
  const attested = lastAttestedDay(claims);
  return Math.max(
    dayOf(bounds.start.latest) ?? first,
    dayOf(bounds.end.earliest) ?? first,
    attested ?? first,
  );
}

function isWritable(day: Day): boolean {
  const { year } = civilOf(day);
  return year >= 1 && year < 9999;
}

function summaryOf(event: EventRecord): string {
  const { start, end } = exactDatesOf(event);
  const isDay = (date: string | undefined) => date?.length === 'YYYY-MM-DD'.length;
  const isCertain = isDay(start) && (event.shape === 'point' || isDay(end));
  const date = toldDateAndWhose(event);
  // Days alone do not say that a source gives them.
  return isCertain && date === toldDate(event) ? event.title : say(words.dated, { title: event.title, date });
}

function descriptionOf(archive: Archive, event: EventRecord): string {
  const cited = citedFor(event).map(({ name }) => name);
  return [
    toldDateAndWhose(event),
    ...event.summary,
    ...spokenLines(archive, event),
    // A calendar shows no links in a text, and the event's own address has them.
    say(sharedWords.sentence, { words: layerWords(event) }),
    ...(cited.length === 0 ? [] : [itemWords(cited)]),
  ].join('\n\n');
}

function instantOf(day: Day): Date {
  return new Date(day * 86_400_000);
}

// The library escapes the texts of events, and not the name of the calendar.
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (letter) => `\\${letter}`).replace(/\r?\n/g, '\\n');
}

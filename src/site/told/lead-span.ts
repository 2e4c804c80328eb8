import type { Archive, EventRecord } from '../../model/archive.ts';
import type { LeadSpan } from '../../model/archive-settings.ts';
import { daysAmong } from '../../model/day-choices.ts';
import { lookupsOf } from '../../model/lookups.ts';
import { dayOfSpan } from '../../model/queries.ts';
import type { Day, Qualifier, Range } from '../../time/edtf/types.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { qualifiedWords, wordsOfCount } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { archiveSettings } from '../archive-settings.ts';
import { leastSure, surenessOf } from '../../model/sureness.ts';

/** The span by whose days this archive counts; undefined in an archive that has none. */
export function leadSpan(
  archive: Archive,
  lead: LeadSpan | undefined = archiveSettings.leadSpan,
): EventRecord | undefined {
  return lead === undefined ? undefined : lookupsOf(archive).eventById.get(lead.event);
}

/** On which day of the lead span an event was, or began; undefined in an archive that has none. See `dayToldIn`. */
export function dayOfLeadSpan(
  archive: Archive,
  event: EventRecord,
  lead: LeadSpan | undefined = archiveSettings.leadSpan,
): string | undefined {
  const span = leadSpan(archive, lead);
  return lead === undefined || span === undefined ? undefined : dayToldIn(span, lead.noun, event);
}

/**
 * On which day of a span an event was, or began, the first day being day 1: "day 80 of the strike", "about day 52 to 79
 * of the strike", for a span "began on day 75 or 76 of the strike", and after the first candidate end "day 230 of the
 * strike, if it had not ended". Undefined for the span itself, for a series, and for what lies outside the span or is
 * not known to the month.
 *
 * @param noun what the span is called, with its article: "the strike"
 */
export function dayToldIn(span: EventRecord, noun: string, event: EventRecord): string | undefined {
  if (event.id === span.id || event.shape === 'series') return undefined;
  const sureness = leastSure([span, event].map((one) => surenessOf(one, 'start')));
  const message = event.shape === 'span' ? eventWords.beganOn : undefined;
  return dayTold(span, noun, event.bounds.start, sureness, message, daysAmong(event, 'start'));
}

/**
 * Which day of a span a date falls on, in the words of `dayToldIn`; undefined where `dayOfSpan` is.
 *
 * @param among the days of which the date is one, where it is one of a few
 * @param began what it is that began then, where something did
 */
export function dayTold(
  span: EventRecord,
  noun: string,
  when: Range,
  sureness: Qualifier,
  began?: typeof eventWords.beganOn,
  among?: readonly Day[],
): string | undefined {
  const count = dayOfSpan(span, when, among);
  if (count === undefined) return undefined;
  const day = wordsOfCount({ most: count.least, ...count });
  const message = count.most === undefined ? eventWords.dayOrLaterOfSpan : eventWords.dayOfSpan;
  const sure = qualifiedWords(say(message, { day, span: noun }), sureness);
  const told = began === undefined ? sure : say(began, { day: sure });
  const end = span.bounds.end.earliest;
  const isCertain = end.kind !== 'day' || when.latest.kind !== 'day' || when.latest.day <= end.day;
  return isCertain ? told : say(eventWords.ifNotEnded, { told });
}

import type { Archive, EventRecord } from '../../model/archive.ts';
import type { LeadSpan } from '../../model/archive-settings.ts';
import { deciding } from '../../model/date-claim.ts';
import { dayOfSpan } from '../../model/queries.ts';
import type { CalendarDate, Edtf, Qualifier } from '../../time/edtf/types.ts';
import { qualifiedWords } from '../../words/dates.ts';
import { archiveSettings } from '../archive-settings.ts';

/** The span by whose days this archive counts; undefined in an archive that has none. */
export function leadSpan(
  archive: Archive,
  lead: LeadSpan | undefined = archiveSettings.leadSpan,
): EventRecord | undefined {
  return lead === undefined ? undefined : archive.events.find(({ id }) => id === lead.event);
}

/**
 * On which day of the lead span another event was, or began: "day 80 of the siege", "day 75 or 76 of the siege", "about
 * day 52 to 79 of the siege", and after the first candidate end "day 230 of the siege, if it had not ended"; undefined
 * outside the span.
 */
export function dayOfLeadSpan(
  archive: Archive,
  event: EventRecord,
  lead: LeadSpan | undefined = archiveSettings.leadSpan,
): string | undefined {
  const span = leadSpan(archive, lead);
  if (lead === undefined || span === undefined || span === event) return undefined;
  const when = event.bounds.start;
  const count = dayOfSpan(span, when);
  if (count === undefined) return undefined;
  const { least, most = least } = count;
  const days =
    least === most ? `${least}` : most - least === 1 ? `${least} or ${most}` : `${least} to ${most}`;
  const end = span.bounds.end.earliest;
  const isCertain = end.kind !== 'day' || when.latest.kind !== 'day' || when.latest.day <= end.day;
  const told = `day ${days} of ${lead.noun}${isCertain ? '' : ', if it had not ended'}`;
  return qualifiedWords(told, startQualifier([span, event]));
}

/** How sure the least sure of the dates is that events began on: a day counted from them is no surer. */
function startQualifier(events: readonly EventRecord[]): Qualifier {
  const qualifiers = events
    .flatMap(({ claims }) => deciding(claims, 'start'))
    .flatMap(({ date }) => (date.kind === 'open' ? [] : startDates(date)))
    .map(({ qualifier }) => qualifier);
  const approximate = qualifiers.some((one) => one === 'approximate' || one === 'uncertain-approximate');
  const uncertain = qualifiers.some((one) => one === 'uncertain' || one === 'uncertain-approximate');
  if (approximate && uncertain) return 'uncertain-approximate';
  if (approximate) return 'approximate';
  return uncertain ? 'uncertain' : 'none';
}

function startDates(date: Edtf): readonly CalendarDate[] {
  switch (date.kind) {
    case 'date':
      return [date];
    case 'interval':
      return date.start.kind === 'date' ? [date.start] : [];
    case 'one-of':
      return date.members.flatMap((member) => (member.kind === 'date' ? [member] : []));
  }
}

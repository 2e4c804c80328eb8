import type { Edtf } from '../time/edtf/types.ts';
import { dayOf } from '../time/bounds/bounds.ts';
import { htmlDatetimeOf } from '../words/dates.ts';
import type { EventRecord } from '../model/archive.ts';
import { deciding, rangeOf } from '../model/date-claim.ts';

/**
 * A date for formats that know ISO 8601 alone: a day, a month or a year, as exact as the record has it. Undefined for
 * every date that this would make more exact or more certain than it is.
 */
export function isoDateOf(date: Edtf | undefined): string | undefined {
  return date === undefined ? undefined : htmlDatetimeOf(date);
}

/** When an event began and ended, for formats that know ISO 8601 alone; what is not certain is left out. */
export interface ExactDates {
  readonly start?: string;
  readonly end?: string;
}

/** The dates of an event on which its claims agree. A point has no end of its own. */
export function exactDatesOf(event: EventRecord): ExactDates {
  const start = exactEnd(event, 'start');
  const end = event.shape === 'point' ? undefined : exactEnd(event, 'end');
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function exactEnd(event: EventRecord, end: 'start' | 'end'): string | undefined {
  const claims = deciding(event.claims, end);
  const texts = new Set(
    claims.map((claim) => (claim.date.kind === 'open' ? undefined : textOf(claim.date, end))),
  );
  const [text] = texts;
  // A claim whose words leave more days than the other end allows is no longer what the event's date is.
  const narrowed = claims.some((claim) => {
    const [told, known] = [rangeOf(claim, end), event.bounds[end]];
    return dayOf(told.earliest) !== dayOf(known.earliest) || dayOf(told.latest) !== dayOf(known.latest);
  });
  return texts.size === 1 && !narrowed ? text : undefined;
}

function textOf(date: Edtf, end: 'start' | 'end'): string | undefined {
  if (date.kind !== 'interval') return isoDateOf(date);
  const side = date[end];
  return side.kind === 'date' ? isoDateOf(side) : undefined;
}

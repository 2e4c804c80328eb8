import { parseDate } from './parse-date.ts';

const form = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * The day of a valid EDTF date-time, as written: a zone moves nothing, so `1995-03-01T00:30:00+04:00` is 1 March.
 * Undefined when the text is no date-time or an impossible one.
 */
export function dayOfDateTime(text: string): string | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, day = '', hour = '', minute = '', second = '', zone] = match;
  if (parseDate(day).kind !== 'read') return undefined;
  const endOfDay =
    hour === '24' && minute === '00' && /^24:00:00(?:\.0+)?/.test(text.slice(text.indexOf('T') + 1));
  const possible = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return (endOfDay || possible) && isZone(zone) ? day : undefined;
}

/** Zones in use lie between 12 hours behind and 14 hours ahead of UTC; minus zero is none of them. */
function isZone(zone: string | undefined): boolean {
  if (zone === undefined || zone === 'Z') return true;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
  const sensible = Number(zone.slice(3).replace(':', '')) < 60;
  return sensible && (zone.startsWith('-') ? minutes > 0 && minutes <= 720 : minutes <= 840);
}

import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';
import type { Day } from '../time/edtf/types.ts';

// dayjs reads and formats instants, always in UTC. A date of the record is a whole day: src/time reads it, src/words
// says it.
dayjs.extend(utc);
dayjs.extend(customParseFormat);

const millisecondsPerDay = 86_400_000;
const local = 'YYYY-MM-DDTHH:mm:ss';

/** A moment, as a receipt or an access has it, in UTC. */
export interface Instant {
  readonly day: Day;
  /** "08:15" */
  readonly time: string;
  /** RFC 3339, in whole seconds: "1995-03-10T08:15:00Z". */
  readonly iso: string;
}

/**
 * Reads an RFC 3339 date-time in whole seconds, with its zone: "1995-03-10T08:15:00Z", "1995-03-10T12:15:00+04:00".
 * Undefined for anything else, and for a time that does not exist.
 */
export function readInstant(text: string): Instant | undefined {
  const match = /^(.{19})(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(text);
  if (match === null) return undefined;
  const [, written = '', sign, hours = '0', minutes = '0'] = match;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const moment = dayjs.utc(written, local, true).subtract(offset, 'minute');
  if (!moment.isValid() || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return {
    day: Math.floor(moment.valueOf() / millisecondsPerDay),
    time: moment.format('HH:mm'),
    iso: moment.format(`${local}[Z]`),
  };
}

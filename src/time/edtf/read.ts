import { parseDate, type Reading } from './parse-date.ts';
import { parseInterval } from './parse-interval.ts';
import { parseOneOf } from './parse-one-of.ts';
import type { Edtf } from './types.ts';

/** Reads any of the supported forms. `parseEdtf` adds what to say of a text that has none of them. */
export function readEdtf(text: string): Reading<Edtf> {
  const date = parseDate(text);
  if (date.kind !== 'other') return date;
  const interval = parseInterval(text);
  return interval.kind === 'other' ? parseOneOf(text) : interval;
}

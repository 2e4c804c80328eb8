import type { Place } from './anchors.ts';
import type { CountedFrom, TimeRule, TimeValue, Unresolved } from './mention.ts';
import { edtfOfTime, type CalendarTime } from './time-value.ts';

/**
 * Where a missing year comes from. `document`: the one that brings the date nearest to the document's, as in statements
 * and news. `narrative`: that of the nearest date before it in the text, as in histories.
 */
export type MissingYear = 'document' | 'narrative';

/** What a meaning comes to. */
export interface Resolution {
  readonly value: TimeValue;
  readonly rule: TimeRule;
  readonly from?: CountedFrom;
}

/** What meanings are resolved with. */
export interface Surrounding extends Place {
  readonly missingYear: MissingYear;
}

export function dated(time: CalendarTime, edtf = edtfOfTime(time)): TimeValue {
  return { kind: 'date', edtf, time };
}

export function unresolved(why: Unresolved, rule: TimeRule): Resolution {
  return { value: { kind: 'unresolved', why }, rule };
}

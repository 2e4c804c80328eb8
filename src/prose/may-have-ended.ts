import { datesOfPart } from './compare-dates.ts';
import type { Day } from '../time/edtf/types.ts';
import type { FactValue, Subject } from './types.ts';

/** Whether what lasted may have ended before a day, and may have gone on. */
export function mayHaveEnded({ bounds, lastAttested }: Subject, day: Day): boolean {
  const [first, last] = bounds.end;
  return first !== null && day > Math.max(first, lastAttested ?? first) && (last === null || day <= last);
}

/** Whether what lasted had ended before a day for certain. */
export function hadEnded({ bounds: { end } }: Subject, day: Day): boolean {
  return end[1] !== null && day > end[1];
}

/** When it ended, by each of its dates. */
export function endsTold(subject: Subject): FactValue {
  return datesAt(subject, 'end');
}

/** When it began, by each of its dates. */
export function startsTold(subject: Subject): FactValue {
  return datesAt(subject, 'start');
}

function datesAt(subject: Subject, part: 'start' | 'end'): FactValue {
  return { kind: 'dates', edtf: [...new Set(datesOfPart(subject, part).map(({ edtf }) => edtf))] };
}

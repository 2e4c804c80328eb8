import { dayFromCivil, daysInMonth } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';

/** What of an event was known on a day: the place of its step among their days, in order, -1 before the first. */
export function stepOn(days: readonly (Day | undefined)[], day: Day): number {
  return days.findLastIndex((from) => from !== undefined && from <= day);
}

/** The day of a text as pages and fields for days have it, years of five digits among them; undefined where it is none. */
export function readDay(text: string): Day | undefined {
  const parts = /^Y?(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number);
  const [year = 0, month = 0, dayOfMonth = 0] = parts ?? [];
  const isDay = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return isDay ? dayFromCivil(year, month, dayOfMonth) : undefined;
}

/**
 * How an event stands on a day: `known` by a step of its own, `untold` where claims without a day of publication may have
 * told of it, `later` where nothing did or it had not begun.
 */
export function standingOn(
  day: Day,
  { step, undated, earliest }: { step: number; undated: boolean; earliest: Day | undefined },
): 'known' | 'untold' | 'later' {
  if (step !== -1) return 'known';
  return undated && (earliest === undefined || earliest <= day) ? 'untold' : 'later';
}

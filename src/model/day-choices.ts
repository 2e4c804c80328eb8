import type { Day, Edtf, Range } from '../time/edtf/types.ts';
import type { EventRecord } from './archive.ts';
import { deciding } from './date-claim.ts';

/** The most dates that are told one by one, "14, 15 or 18 March": of more a reader is told the days they lie within. */
export const mostChoices = 5;

/**
 * The days of which one side of an event is one, where sources give single days and nothing between them; in order.
 * Undefined where any gives a range, or tells of a happening alone, or where they are many.
 */
export function daysAmong(
  { claims, bounds }: Pick<EventRecord, 'claims' | 'bounds'>,
  side: 'start' | 'end',
): readonly Day[] | undefined {
  const given = deciding(claims, side).map(({ date, gives }) =>
    date.kind === 'open' || gives !== undefined ? undefined : singleDays(date),
  );
  if (given.length === 0 || given.includes(undefined)) return undefined;
  const days = [...new Set(given.flatMap((some) => some ?? []))].sort((a, b) => a - b);
  return days.length <= mostChoices && isWithin(days, bounds[side]) ? days : undefined;
}

/** What can be between days of two choices, in order: 3 or 6 days. Undefined where it is one number. */
export function countsAmong(
  from: readonly Day[] | undefined,
  to: readonly Day[] | undefined,
): readonly number[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  const counts = new Set(
    from.flatMap((first) => to.map((last) => last - first)).filter((count) => count >= 0),
  );
  return counts.size < 2 || counts.size > mostChoices ? undefined : [...counts].sort((a, b) => a - b);
}

function singleDays(date: Edtf): readonly Day[] | undefined {
  const members = date.kind === 'one-of' ? date.members : [date];
  const days = members.flatMap((one) =>
    one.kind === 'date' && one.firstDay === one.lastDay ? [one.firstDay] : [],
  );
  return days.length === members.length ? days : undefined;
}

/** Not where the other side of the event leaves out some of them. */
function isWithin(days: readonly Day[], { earliest, latest }: Range): boolean {
  return (
    earliest.kind === 'day' && latest.kind === 'day' && earliest.day === days[0] && latest.day === days.at(-1)
  );
}

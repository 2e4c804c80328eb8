import { boundsOf } from '../time/bounds/bounds.ts';
import { ranOn, type RanDays } from '../time/bounds/ran-on.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Day, Limit } from '../time/edtf/types.ts';
import type { Course, LocatedPlace } from './located-places.ts';

/**
 * The days on which a road ran so, as far as they are known. One that is open at its end is attested until the day on
 * which it was last told; what lies behind that is possible.
 */
export function courseDays({ when, lastAttested }: Pick<Course, 'when' | 'lastAttested'>): RanDays {
  if (when === undefined) return {};
  const { start, end } = boundsOf(requireEdtf(when));
  const [from, to] = [dayIn(start.earliest), dayIn(end.latest)];
  const last = lastAttested === undefined ? undefined : boundsOf(requireEdtf(lastAttested)).start.earliest;
  return {
    from,
    to,
    sureFrom: from === undefined ? undefined : dayIn(start.latest),
    sureTo: to === undefined ? dayIn(last) : dayIn(end.earliest),
  };
}

/** Whether one of some places is a line of which a course ran so only possibly on some days. */
export function isAnyPossible(
  places: readonly LocatedPlace[],
  days: { readonly from: Day; readonly to: Day } | undefined,
): boolean {
  return (
    days !== undefined &&
    places.some(
      ({ mark }) =>
        mark.kind === 'line' && mark.courses.some((course) => ranOn(courseDays(course), days) === 'maybe'),
    )
  );
}

function dayIn(limit: Limit | undefined): Day | undefined {
  return limit?.kind === 'day' ? limit.day : undefined;
}

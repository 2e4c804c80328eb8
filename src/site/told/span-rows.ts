import { claimedDays } from '../../model/candidates.ts';
import type { EventRecord } from '../../model/archive.ts';
import { boundsOfClaims } from '../../model/date-claim.ts';
import { knownDay } from '../../model/queries.ts';
import type { DayScale } from '../../timeline/axis/scale.ts';
import { barOf, type Bar } from '../../timeline/strip/span-figure.ts';
import { calendarUnits } from '../../time/bounds/calendar.ts';
import type { Day } from '../../time/edtf/types.ts';

/** A span as one kind of witness gives it. */
export interface SpanRow {
  readonly by: 'documents' | 'outside';
  readonly bar: (scale: DayScale) => Bar;
  /** The latest day on which it was attested to go on. */
  readonly until?: Day;
}

/** The rows of a span's drawing: what documents alone support, then what outside sources support. */
export function spanRows(event: EventRecord): readonly SpanRow[] {
  return (['documents', 'outside'] as const).flatMap((by) => {
    const claims = event.claims.filter(
      ({ provenance }) => (provenance.kind === 'document') === (by === 'documents'),
    );
    if (claims.length === 0) return [];
    const { start, end } = boundsOfClaims(claims);
    const until = claims.map(({ asOf }) => knownDay(asOf)).find((day) => day !== undefined);
    const days = claimedDays({ ...event, claims });
    return [
      {
        by,
        bar: (scale: DayScale) => barOf(scale, start, end, days, until),
        ...(until !== undefined && { until }),
      },
    ];
  });
}

/** First and last day that a drawing of the span shows, widened to whole months; undefined when it has no day. */
export function daysShown(event: EventRecord): { readonly from: Day; readonly to: Day } | undefined {
  const asOf = event.claims.map((claim) => knownDay(claim.asOf)).filter((day) => day !== undefined);
  const { start, end } = event.bounds;
  const limits = [start.earliest, start.latest, end.earliest, end.latest]
    .flatMap((limit) => (limit.kind === 'day' ? [limit.day] : []))
    .concat(asOf);
  if (limits.length === 0) return undefined;
  const { month } = calendarUnits;
  return { from: month.floor(Math.min(...limits)), to: month.offset(month.floor(Math.max(...limits)), 1) };
}

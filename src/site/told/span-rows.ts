import { leastOf, mostOf } from '../../text/extremes.ts';
import type { EventRecord } from '../../model/archive.ts';
import { boundsOfClaims } from '../../model/date-claim.ts';
import { calendarUnits } from '../../time/bounds/calendar.ts';
import type { Day } from '../../time/edtf/types.ts';
import { drawnOf } from '../../timeline/data/drawn.ts';
import type { Drawn } from '../../timeline/types.ts';

/** A span as one kind of witness gives it. */
export interface SpanRow {
  readonly by: 'documents' | 'outside';
  readonly drawn: Drawn;
}

/** The rows of a span's drawing: what documents alone support, then what outside sources support. */
export function spanRows(event: EventRecord): readonly SpanRow[] {
  return (['documents', 'outside'] as const).flatMap((by) => {
    const claims = event.claims.filter(
      ({ provenance }) => (provenance.kind === 'document') === (by === 'documents'),
    );
    const drawn =
      claims.length === 0
        ? undefined
        : drawnOf({ shape: event.shape, claims, bounds: boundsOfClaims(claims) });
    return drawn === undefined ? [] : [{ by, drawn }];
  });
}

/** First and last day that a drawing of rows shows, in whole months. */
export function daysShown(
  rows: readonly SpanRow[],
  marked: Day | undefined,
): readonly [first: Day, last: Day] {
  const days = [
    ...rows.flatMap(({ drawn }) => [drawn.from, drawn.to]),
    ...(marked === undefined ? [] : [marked]),
  ];
  const { month } = calendarUnits;
  return [month.floor(leastOf(days)), month.offset(mostOf(days), 1) - 1];
}

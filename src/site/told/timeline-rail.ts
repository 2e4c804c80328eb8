import type { Archive } from '../../model/archive.ts';
import { claimedDays } from '../../model/candidates.ts';
import { lastAttestedDay } from '../../model/queries.ts';
import type { Rail } from '../../timeline/list/rail.ts';
import { leadSpan } from './lead-span.ts';

/** The lead span as the rail of the list; undefined in an archive that has none. */
export function timelineRail(archive: Archive): Rail | undefined {
  const span = leadSpan(archive);
  if (span === undefined) return undefined;
  const attestedUntil = lastAttestedDay(span.claims);
  return {
    id: span.id,
    start: span.bounds.start,
    end: span.bounds.end,
    claimed: claimedDays(span),
    ...(attestedUntil !== undefined && { attestedUntil }),
  };
}

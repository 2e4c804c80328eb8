import type { Archive, EventRecord } from '../model/archive.ts';
import { dayOfSpan } from '../model/queries.ts';
import type { Range } from '../time/types.ts';
import { settings } from './settings.ts';

/** The span by whose days this archive counts; undefined in an archive that has none. */
export function leadSpan(archive: Archive): EventRecord | undefined {
  return archive.events.find(({ id }) => id === settings.leadSpan);
}

/**
 * "day 80 of the blockade", "day 75 or 76 of the blockade", and after the first candidate end "day 230 of the
 * blockade, if it had not ended"; undefined outside the span.
 */
export function dayOfLeadSpan(archive: Archive, when: Range): string | undefined {
  const span = leadSpan(archive);
  const count = span === undefined ? undefined : dayOfSpan(span, when);
  if (count === undefined) return undefined;
  const { least, most = least } = count;
  const days =
    least === most ? `${least}` : most - least === 1 ? `${least} or ${most}` : `${least} to ${most}`;
  const end = span?.bounds.end.earliest;
  const isCertain = end?.kind !== 'day' || when.latest.kind !== 'day' || when.latest.day <= end.day;
  return `day ${days} of ${settings.leadSpanNoun}${isCertain ? '' : ', if it had not ended'}`;
}

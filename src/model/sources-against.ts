import type { Day } from '../time/edtf/types.ts';
import type { EventRecord } from './archive.ts';
import { rangeOf } from './date-claim.ts';
import type { Source } from './source.ts';

/** Outside sources by which an event cannot have begun on a day, each once. */
export function sourcesAgainst({ claims }: Pick<EventRecord, 'claims'>, day: Day): readonly Source[] {
  const against = claims.flatMap((claim) => {
    if (claim.of === 'end' || claim.provenance.kind !== 'outside') return [];
    const { earliest, latest } = rangeOf(claim, 'start');
    const isBeyond =
      (earliest.kind === 'day' && earliest.day > day) || (latest.kind === 'day' && latest.day < day);
    return isBeyond ? claim.provenance.sources : [];
  });
  return [...new Set(against)];
}

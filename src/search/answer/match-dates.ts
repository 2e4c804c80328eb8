import { overlaps } from '../../time/bounds/relation.ts';
import type { Day } from '../../time/edtf/types.ts';
import { boundsOfAsked, type AskedDate } from '../query/asked-dates.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { Match, Matches } from './match.ts';
import { decodeBounds, firstDayOf } from '../index/when.ts';

/** Whether a record's date falls into the days asked for: surely, or only if it lies where it may. */
export type Falls = 'certain' | 'possible';

export interface DatedMatches {
  readonly matches: Matches;
  readonly falls: ReadonlyMap<string, Falls>;
}

/** Records whose bounds overlap the asked days; those that cover just these days are best. */
export async function matchDate(index: SearchIndex, asked: AskedDate): Promise<DatedMatches> {
  const wanted = boundsOfAsked(asked);
  const matches = new Map<string, Match>();
  const falls = new Map<string, Falls>();
  for (const [value, having] of await index.having('when')) {
    const bounds = decodeBounds(value);
    const answer = bounds === undefined ? 'no' : overlaps(bounds, wanted);
    if (bounds === undefined || answer === 'no') continue;
    const certain = answer === 'yes';
    const { earliest } = bounds.start;
    const { latest } = bounds.end;
    const first = earliest.kind === 'day' ? earliest.day : -Infinity;
    const last = latest.kind === 'day' ? latest.day : Infinity;
    const score = (certain ? 4 : 2) + 6 * jaccard(asked, { first, last });
    for (const id of having) {
      matches.set(id, { score, spots: [] });
      falls.set(id, certain ? 'certain' : 'possible');
    }
  }
  return { matches, falls };
}

/** The first day of each dated record, as `firstDayOf` has it. */
export async function firstDays(index: SearchIndex): Promise<ReadonlyMap<string, Day>> {
  const days = new Map<string, Day>();
  for (const [value, having] of await index.having('when')) {
    const bounds = decodeBounds(value);
    const first = bounds && firstDayOf(bounds);
    if (first !== undefined) for (const id of having) days.set(id, first);
  }
  return days;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

// The Jaccard index of two sets of days: how alike they are, from 0 to 1.
function jaccard(a: Days, b: Days): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  const all = Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1;
  return Number.isFinite(all) ? Math.max(0, shared / all) : 0;
}

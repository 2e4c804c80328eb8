import { mostOf } from '../../text/extremes.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { TimelineEvent } from '../types.ts';

/** A stretch of days that is drawn again, larger. `to` is the first day after it. */
export interface Lens {
  readonly from: Day;
  readonly to: Day;
  /** How many events begin in it. */
  readonly count: number;
}

/** The busy time of an archive, and its densest days; neither where nothing is denser than the rest. */
export interface Lenses {
  readonly busy?: Lens;
  readonly densest?: Lens;
}

const densestDays = 14;
// Fewer can be read without a lens.
const leastInBusy = 8;
const leastInDensest = 5;
// A lens has to enlarge what it shows.
const leastEnlargement = 1.6;

/**
 * The busy time is that of the lead span, where one is given, else of the events of the sixth of the whole period in
 * which most begin, with room on both sides; the densest days are the fortnight in it in which most do.
 */
export function lensesOf(
  events: readonly TimelineEvent[],
  whole: Pick<Lens, 'from' | 'to'>,
  lead?: TimelineEvent,
): Lenses {
  const starts = events
    .filter(({ id, drawn }) => id !== lead?.id && drawn.form !== 'several')
    .map(({ drawn }) => drawn.from)
    .sort((a, b) => a - b);
  const length = whole.to - whole.from;
  const most = lead === undefined ? crowdedest(starts, Math.ceil(length / 6)) : undefined;
  const stretch = lead?.drawn ?? (most && { from: most.from, to: lastOf(starts, most) });
  const busy = stretch && around(stretch, { starts, whole });
  if (busy === undefined || busy.count < leastInBusy || length < leastEnlargement * (busy.to - busy.from))
    return {};
  // Twice as many as its share would be.
  if (lead === undefined && busy.count * length < 2 * starts.length * (busy.to - busy.from)) return {};
  const within = starts.filter((day) => day >= busy.from && day < busy.to);
  const densest = crowdedest(within, densestDays);
  const share = (leastEnlargement * busy.count * densestDays) / (busy.to - busy.from);
  const isDense =
    densest !== undefined &&
    densest.count >= Math.max(leastInDensest, share) &&
    busy.to - busy.from > 4 * densestDays;
  return { busy, ...(isDense && { densest }) };
}

function around(
  { from, to }: Pick<Lens, 'from' | 'to'>,
  { starts, whole }: { readonly starts: readonly Day[]; readonly whole: Pick<Lens, 'from' | 'to'> },
): Lens {
  const room = Math.max(3, Math.round((to - from) * 0.04));
  return counted({ from: Math.max(whole.from, from - room), to: Math.min(whole.to, to + 1 + room) }, starts);
}

/** The last day of a stretch on which something begins. */
function lastOf(starts: readonly Day[], { from, to }: Pick<Lens, 'from' | 'to'>): Day {
  return starts.findLast((day) => day < to) ?? from;
}

/** Of the stretches of so many days that begin with an event, the first of those in which most begin. */
function crowdedest(starts: readonly Day[], days: number): Lens | undefined {
  const all = starts.map((from) => counted({ from, to: from + days }, starts));
  const most = mostOf(all.map(({ count }) => count));
  return all.find(({ count }) => count === most);
}

function counted(stretch: Pick<Lens, 'from' | 'to'>, starts: readonly Day[]): Lens {
  return { ...stretch, count: starts.filter((day) => day >= stretch.from && day < stretch.to).length };
}

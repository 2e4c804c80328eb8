import { boundsOf, dayOf, rangeOfDay } from '../time/bounds/bounds.ts';
import { overlaps } from '../time/bounds/relation.ts';
import { parseEdtf } from '../time/edtf/parse.ts';
import type { Day, Range, Ternary } from '../time/edtf/types.ts';
import type { Archive, EventRecord } from './archive.ts';
import { hasUnsettledSides, sidesOf } from './meeting-counts.ts';

/** Which events are meant: of all these kinds, actors and days. What is left out limits nothing. */
export interface Selection {
  /** Ids; of several kinds an event has one. */
  readonly kinds?: readonly string[];
  /** Ids; of several actors an event has every one. */
  readonly actors?: readonly string[];
  /** EDTF. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Events of a selection, in the archive's order. */
export interface Selected {
  readonly certain: readonly EventRecord[];
  /** Their dates leave room for other days than those selected. */
  readonly perhaps: readonly EventRecord[];
}

/** The events that a selection means. Texts that are no dates limit nothing. */
export function selectEvents(archive: Archive, selection: Selection): Selected {
  const { kinds = [], actors = [] } = selection;
  const period = periodOf(selection);
  const placed = archive.events
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind.id))
    .filter((event) => {
      const named = [...sidesOf(archive, event), ...event.actors].map(({ id }) => id);
      return actors.every((actor) => named.includes(actor));
    })
    .map((event) => ({ event, falls: fallsWithin(event, period) }));
  const at = (falls: Ternary) => placed.filter((one) => one.falls === falls).map(({ event }) => event);
  return { certain: at('yes'), perhaps: at('maybe') };
}

/** How many events of a selection there are, and in which ways they are known. */
export interface EventCount {
  /** Of meetings those that somebody who met has told of; of other kinds all. */
  readonly told: number;
  /** Of these, those of which one account alone tells who met, or another account tells it otherwise. */
  readonly unsettled: number;
  /** Meetings that are only said to have been held. */
  readonly reported: number;
  /** Told as several in one. */
  readonly series: number;
  /** That may be of other days. */
  readonly perhaps: number;
}

/** Counts the events of a selection. */
export function countEvents(archive: Archive, selection: Selection): EventCount {
  const { certain, perhaps } = selectEvents(archive, selection);
  const single = certain.filter(({ shape }) => shape !== 'series');
  const told = single.filter(({ context }) => context?.meeting?.reported !== true);
  return {
    told: told.length,
    unsettled: told.filter(hasUnsettledSides).length,
    reported: single.length - told.length,
    series: certain.length - single.length,
    perhaps: perhaps.filter(({ shape }) => shape !== 'series').length,
  };
}

/** The first and the last day of a selection; infinite where it has none. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a selection names. */
export function periodOf({ from, to }: Pick<Selection, 'from' | 'to'>): Period {
  const boundsIn = (text: string | undefined) => {
    const parsed = text === undefined ? undefined : parseEdtf(text);
    return parsed?.ok === true ? boundsOf(parsed.value) : undefined;
  };
  return { first: firstOf(boundsIn(from)?.start), last: lastOf(boundsIn(to)?.end) };
}

// A point is one day of its range: it falls within for certain where all of its days do.
function fallsWithin({ bounds, shape }: EventRecord, { first, last }: Period): Ternary {
  const shared = overlaps(bounds, { start: rangeOfDay(first), end: rangeOfDay(last) });
  if (shared !== 'yes' || shape !== 'point') return shared;
  return firstOf(bounds.start) >= first && lastOf(bounds.start) <= last ? 'yes' : 'maybe';
}

function firstOf(range: Range | undefined): Day {
  return (range && dayOf(range.earliest)) ?? -Infinity;
}

function lastOf(range: Range | undefined): Day {
  return (range && dayOf(range.latest)) ?? Infinity;
}

import type {
  Bounds,
  CalendarDate,
  Day,
  Edtf,
  Interval,
  IntervalEnd,
  Limit,
  OneOf,
  OneOfMember,
  Range,
} from '../edtf/types.ts';

/**
 * Earliest and latest day of the start and of the end of a date. A single date and a one-of set are points: something
 * that happened on one day within it, so both ends have the same range. The ends of an interval narrow each other: in
 * `1994-12-12/1994` the end is no earlier than 12 December.
 *
 * The qualifiers `?`, `~` and `%` widen nothing: nobody has said how many days "about" spans, so none are added. "About
 * December 1994" is ordered, drawn and counted as December 1994, and the word "about" stays beside every result. How far
 * from it nothing is denied, `withLeeway` has.
 */
export function boundsOf(edtf: Edtf): Bounds {
  switch (edtf.kind) {
    case 'date': {
      const range = rangeOfDate(edtf);
      return { start: range, end: range };
    }
    case 'interval':
      return boundsOfInterval(edtf);
    case 'one-of': {
      const range = rangeOfOneOf(edtf);
      return { start: range, end: range };
    }
  }
}

/** Within which days separate claims put the start and the end of one event; each claim of an end is one range. */
export interface DatedParts {
  readonly start: readonly Range[];
  readonly end: readonly Range[];
}

/**
 * Bounds of an event whose start and end are told by separate claims: each end lies within the smallest range that holds
 * every claim of it, and is unknown where there is none. The ends narrow each other as those of an interval do; where the
 * end is told to lie wholly before the start, both stay as told, for a person to see.
 *
 * @example a start on 12 December 1994 and an end in 1994: the end lies between 12 and 31 December 1994
 */
export function boundsOfParts({ start, end }: DatedParts): Bounds {
  return narrowed({ start: hullOf(start), end: hullOf(end) });
}

/** From the first to the last day that a date covers: within them lies whatever happened at some time within it. */
export function extentOf(edtf: Edtf): Range {
  const { start, end } = boundsOf(edtf);
  return { earliest: start.earliest, latest: end.latest };
}

/** The day of a limit, where it is one. */
export function dayOf(limit: Limit): Day | undefined {
  return limit.kind === 'day' ? limit.day : undefined;
}

/** A range that is this one day. */
export function rangeOfDay(day: Day): Range {
  return bothLimits({ kind: 'day', day });
}

/** The one day of a range that leaves no other. */
export function onlyDay({ earliest, latest }: Range): Day | undefined {
  return earliest.kind === 'day' && latest.kind === 'day' && earliest.day === latest.day
    ? earliest.day
    : undefined;
}

function boundsOfInterval({ start, end }: Interval): Bounds {
  return narrowed({ start: rangeOfEnd(start), end: rangeOfEnd(end) });
}

function rangeOfEnd(end: IntervalEnd): Range {
  return end.kind === 'date' ? rangeOfDate(end) : bothLimits({ kind: end.kind });
}

function rangeOfDate({ firstDay, lastDay }: CalendarDate): Range {
  return { earliest: { kind: 'day', day: firstDay }, latest: { kind: 'day', day: lastDay } };
}

function rangeOfOneOf({ members }: OneOf): Range {
  const first = members.reduce((least, member) => Math.min(least, firstDayOf(member)), Infinity);
  const last = members.reduce((most, member) => Math.max(most, lastDayOf(member)), -Infinity);
  return { earliest: limitOf(first), latest: limitOf(last) };
}

function firstDayOf(member: OneOfMember): number {
  switch (member.kind) {
    case 'date':
      return member.firstDay;
    case 'from-to':
      return member.from.firstDay;
    case 'on-or-before':
      return -Infinity;
    case 'on-or-after':
      return member.date.firstDay;
  }
}

function lastDayOf(member: OneOfMember): number {
  switch (member.kind) {
    case 'date':
      return member.lastDay;
    case 'from-to':
      return member.to.lastDay;
    case 'on-or-before':
      return member.date.lastDay;
    case 'on-or-after':
      return Infinity;
  }
}

function limitOf(day: number): Limit {
  return Number.isFinite(day) ? { kind: 'day', day } : { kind: 'unbounded' };
}

function bothLimits(limit: Limit): Range {
  return { earliest: limit, latest: limit };
}

/** The smallest range that holds them all; unknown when there is none. */
function hullOf([first, ...rest]: readonly Range[]): Range {
  if (first === undefined) return bothLimits({ kind: 'unknown' });
  return rest.reduce<Range>(
    (hull, range) => ({
      earliest: furthest(hull.earliest, range.earliest, Math.min),
      latest: furthest(hull.latest, range.latest, Math.max),
    }),
    first,
  );
}

// A limit that is no day sets none to any range that holds it.
function furthest(a: Limit, b: Limit, pick: (a: number, b: number) => number): Limit {
  if (a.kind === 'day' && b.kind === 'day') return { kind: 'day', day: pick(a.day, b.day) };
  return a.kind === 'day' ? b : a;
}

function narrowed({ start, end }: Bounds): Bounds {
  if (start.earliest.kind !== 'day' || end.latest.kind !== 'day') return { start, end };
  const first = start.earliest.day;
  const last = end.latest.day;
  if (last < first) return { start, end };
  return {
    start: start.latest.kind === 'day' && start.latest.day > last ? { ...start, latest: end.latest } : start,
    end: end.earliest.kind === 'day' && end.earliest.day < first ? { ...end, earliest: start.earliest } : end,
  };
}

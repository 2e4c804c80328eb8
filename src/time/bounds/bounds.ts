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
 * The rule for `?`, `~` and `%`, for readers. The bounds of a date do not depend on its qualifier: nobody has said how
 * many days "about" spans, so none are added. "About December 2022" is ordered, drawn and counted as December 2022,
 * and the word "about" stays beside every result.
 */
export const uncertaintyRule =
  'A date marked "about" (~) or "perhaps" (?) is placed exactly where its words put it: no days are added on either ' +
  'side, because no source says how many. The mark stays beside the date wherever it is shown, so a count or an order ' +
  'made from such a date is as uncertain as the date. Two dates that share no day are called contradictory only if ' +
  'neither is so marked.';

/**
 * Earliest and latest day of the start and of the end of a date. A single date and a one-of set are points: something
 * that happened on one day within it, so both ends have the same range. The ends of an interval narrow each other: in
 * `2022-12-12/2022` the end is no earlier than 12 December. A qualifier widens nothing (see `uncertaintyRule`).
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

/** What separate claims say of one event. `end: { kind: 'open' }`: still going on when last attested. */
export interface DatedParts {
  readonly whole?: Edtf;
  readonly start?: Edtf;
  readonly end?: Edtf | { readonly kind: 'open' };
}

/**
 * Bounds of an event whose whole, start and end are told apart. A claim of the start or the end goes before the whole
 * for that end. An end that nothing tells of is unknown. The ends narrow each other where they agree; where the end is
 * told to lie before the start, both stay as told, for a person to see.
 */
export function boundsOfParts({ whole, start, end }: DatedParts): Bounds {
  const all = whole === undefined ? undefined : boundsOf(whole);
  return narrowed({
    start: start === undefined ? (all?.start ?? bothLimits({ kind: 'unknown' })) : momentOf(start, 'start'),
    end:
      end === undefined
        ? (all?.end ?? bothLimits({ kind: 'unknown' }))
        : end.kind === 'open'
          ? bothLimits(end)
          : momentOf(end, 'end'),
  });
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

function momentOf(edtf: Edtf, end: 'start' | 'end'): Range {
  return boundsOf(edtf)[end];
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
  const firstDays = members.map(firstDayOf);
  const lastDays = members.map(lastDayOf);
  return { earliest: limitOf(Math.min(...firstDays)), latest: limitOf(Math.max(...lastDays)) };
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

import { leastOf, mostOf } from '../../text/extremes.ts';
import type { EventRecord } from '../../model/archive.ts';
import { claimedDays } from '../../model/candidates.ts';
import { deciding, rangeOf, type DateClaim } from '../../model/date-claim.ts';
import { datesIn } from '../../time/edtf/dates-in.ts';
import type { Day, Edtf, Limit, OneOfMember } from '../../time/edtf/types.ts';
import { boundsOf, dayOf, onlyDay } from '../../time/bounds/bounds.ts';
import type { Drawn, Edge, Stretch } from '../types.ts';

/** What is known of when something was. */
export type Dated = Pick<EventRecord, 'shape' | 'claims' | 'bounds'>;

/** What is drawn of an event's date; undefined when no day limits it on either side. */
export function drawnOf(event: Dated): Drawn | undefined {
  switch (event.shape) {
    case 'point':
      return drawPoint(event);
    case 'span':
      return drawSpan(event);
    case 'series':
      return drawSeries(event);
  }
}

function drawPoint({ claims, bounds }: Dated): Drawn | undefined {
  const told = deciding(claims, 'start');
  const named = told.map(({ date }) => (date.kind === 'open' ? undefined : namedDays(date)));
  const days = distinct(named.flatMap((one) => one ?? []));
  const [first] = days;
  const last = days.at(-1);
  if (first !== undefined && last !== undefined && named.every((one) => one !== undefined)) {
    return {
      form: 'point',
      from: first,
      to: last,
      certainFrom: last,
      certainTo: first,
      marks: days,
      startEdge: 'tick',
      endEdge: 'tick',
    };
  }
  const range = drawRange('point', bounds.start.earliest, bounds.start.latest, told, days);
  const either = joined(told.flatMap(({ date }) => (date.kind === 'open' ? [undefined] : stretchesOf(date))));
  return range === undefined || either.length < 2 ? range : { ...range, either };
}

/** The stretches that a date leaves open; undefined for one without a first or a last day. */
function stretchesOf(date: Edtf): readonly (Stretch | undefined)[] {
  switch (date.kind) {
    case 'date':
      return [[date.firstDay, date.lastDay]];
    case 'one-of':
      return date.members.map((member) => {
        if (member.kind === 'date') return [member.firstDay, member.lastDay];
        return member.kind === 'from-to' ? [member.from.firstDay, member.to.lastDay] : undefined;
      });
    case 'interval':
      return [undefined];
  }
}

/** Stretches in order, those that touch as one; none where one of them is unlimited. */
function joined(stretches: readonly (Stretch | undefined)[]): readonly Stretch[] {
  if (stretches.includes(undefined)) return [];
  const runs: [Day, Day][] = [];
  for (const [first, last] of stretches
    .flatMap((one) => (one === undefined ? [] : [one]))
    .sort(([a], [b]) => a - b)) {
    const before = runs.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else runs.push([first, last]);
  }
  return runs;
}

function drawSeries({ claims, bounds }: Dated): Drawn | undefined {
  const range = drawRange('several', bounds.start.earliest, bounds.end.latest, claims, []);
  if (range === undefined || bounds.end.latest.kind === 'day') return range;
  // Without a last day: as far as its first may be.
  const to = Math.max(range.to, dayOf(bounds.start.latest) ?? range.to);
  return { ...range, to, certainFrom: to + 1 };
}

/** A hatched stretch: anything in it may be the day. */
function drawRange(
  form: Drawn['form'],
  earliest: Limit,
  latest: Limit,
  claims: readonly DateClaim[],
  marks: readonly Day[],
): Drawn | undefined {
  const from = dayOf(earliest) ?? dayOf(latest);
  const to = dayOf(latest) ?? from;
  if (from === undefined || to === undefined) return undefined;
  return {
    form,
    from,
    to,
    certainFrom: to + 1,
    certainTo: from - 1,
    marks,
    startEdge: edgeOf(earliest, claims),
    endEdge: edgeOf(latest, claims),
  };
}

function drawSpan(event: Dated): Drawn | undefined {
  const { claims } = event;
  const { start, end } = event.bounds;
  const stillOpen = end.latest.kind === 'open';
  const lastAttested = claims
    .map(asOfDay)
    .filter((day) => day !== undefined)
    .sort((a, b) => a - b)
    .at(-1);
  // Certain from the latest day on which it can have begun to the earliest on which it can have ended. Where nobody
  // gives one of the two, nothing is certain but the other, and only if it is one day.
  const lastStart = dayOf(start.latest) ?? onlyDay(end);
  const certainFrom = stillOpen ? least(lastStart, lastAttested) : lastStart;
  const certainTo = stillOpen ? (lastAttested ?? certainFrom) : (dayOf(end.earliest) ?? onlyDay(start));
  const limits = [dayOf(start.earliest), certainFrom, certainTo, dayOf(end.latest)].filter(
    (day) => day !== undefined,
  );
  if (limits.length === 0) return undefined;
  const from = dayOf(start.earliest) ?? leastOf(limits);
  const to = Math.max(from, dayOf(end.latest) ?? mostOf(limits));
  return {
    form: 'span',
    from,
    certainFrom: certainFrom ?? to + 1,
    certainTo: certainTo ?? from - 1,
    to,
    marks: distinct(claimedDays(event)).filter((day) => day >= from && day <= to),
    startEdge: edgeOf(start.earliest, reaching(claims, 'start', start.earliest)),
    endEdge: edgeOf(end.latest, reaching(claims, 'end', end.latest)),
  };
}

/** The days a date names one by one; undefined when it leaves a stretch open, or says "about". */
function namedDays(date: Edtf): readonly Day[] | undefined {
  switch (date.kind) {
    case 'date':
      return date.precision === 'day' && date.qualifier === 'none' ? [date.firstDay] : undefined;
    case 'one-of': {
      const members = date.members.map(memberDay);
      return members.every((day) => day !== undefined) ? members : undefined;
    }
    case 'interval':
      return undefined;
  }
}

function memberDay(member: OneOfMember): Day | undefined {
  return member.kind === 'date' ? namedDays(member)?.[0] : undefined;
}

function edgeOf(limit: Limit, claims: readonly DateClaim[]): Edge {
  if (limit.kind !== 'day') return limit.kind;
  return claims.some(isApproximate) ? 'about' : 'tick';
}

/** The claims that put one end of an event at a limit. */
function reaching(claims: readonly DateClaim[], end: 'start' | 'end', limit: Limit): readonly DateClaim[] {
  const about = deciding(claims, end);
  const day = dayOf(limit);
  const side = end === 'start' ? 'earliest' : 'latest';
  const there = about.filter((claim) => dayOf(rangeOf(claim, end)[side]) === day);
  // The other end may have moved the limit to where no claim puts it.
  return there.length === 0 ? about : there;
}

function isApproximate({ date }: DateClaim): boolean {
  return date.kind !== 'open' && datesIn(date).some(({ qualifier }) => qualifier !== 'none');
}

function asOfDay({ asOf }: DateClaim): Day | undefined {
  return asOf === undefined ? undefined : dayOf(boundsOf(asOf).start.earliest);
}

function least(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function distinct(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

import { boundsOf, dayOf } from './bounds.ts';
import type { Bounds, Edtf, IntervalEnd, Limit, OneOfMember, Range } from '../edtf/types.ts';

/**
 * How two claims of the date of one thing stand to each other.
 *
 * `same`: they give the same days, alike qualified. `compatible`: one lies within the other, so the more exact one may
 * be what the vaguer one means. `overlapping`: some days suit both. `contradictory`: no day suits both, and neither is
 * marked `~` or `?`. `undecided`: no day suits both as written, but one of them is so marked, and nobody has said how
 * far that reaches.
 */
export type Agreement = 'same' | 'compatible' | 'overlapping' | 'undecided' | 'contradictory';

/** How two dates of one thing agree. Both ends count: spans with the same start and other ends contradict. */
export function agreementOf(a: Edtf, b: Edtf): Agreement {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  const marked = isQualified(a) || isQualified(b);
  if (sameBounds(first, second)) return isQualified(a) === isQualified(b) ? 'same' : 'compatible';
  const ends = (['start', 'end'] as const).map((end) => [first[end], second[end]] as const);
  if (ends.some(([one, other]) => areApart(one, other))) return marked ? 'undecided' : 'contradictory';
  const nested =
    ends.every(([one, other]) => isWithin(one, other)) || ends.every(([one, other]) => isWithin(other, one));
  return nested ? 'compatible' : 'overlapping';
}

/** Whether every day that a range allows is one that the other allows. */
export function isWithin(inner: Range, outer: Range): boolean {
  return earliestOf(inner) >= earliestOf(outer) && latestOf(inner) <= latestOf(outer);
}

function isQualified(edtf: Edtf): boolean {
  switch (edtf.kind) {
    case 'date':
      return edtf.qualifier !== 'none';
    case 'interval':
      return [edtf.start, edtf.end].some(isQualifiedPart);
    case 'one-of':
      return edtf.members.some(isQualifiedPart);
  }
}

function isQualifiedPart(part: IntervalEnd | OneOfMember): boolean {
  switch (part.kind) {
    case 'date':
      return part.qualifier !== 'none';
    case 'from-to':
      return part.from.qualifier !== 'none' || part.to.qualifier !== 'none';
    case 'on-or-before':
    case 'on-or-after':
      return part.date.qualifier !== 'none';
    case 'open':
    case 'unknown':
      return false;
  }
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  return sameRange(a.start, b.start) && sameRange(a.end, b.end);
}

function sameRange(a: Range, b: Range): boolean {
  return sameLimit(a.earliest, b.earliest) && sameLimit(a.latest, b.latest);
}

function sameLimit(a: Limit, b: Limit): boolean {
  return a.kind === 'day' && b.kind === 'day' ? a.day === b.day : a.kind === b.kind;
}

// A limit that is no day excludes no day: a claim that tells nothing of an end contradicts none that does.
function areApart(a: Range, b: Range): boolean {
  return latestOf(a) < earliestOf(b) || latestOf(b) < earliestOf(a);
}

function earliestOf({ earliest }: Range): number {
  return dayOf(earliest) ?? -Infinity;
}

function latestOf({ latest }: Range): number {
  return dayOf(latest) ?? Infinity;
}

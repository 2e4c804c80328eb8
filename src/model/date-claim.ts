import { boundsOf } from '../time/bounds/bounds.ts';
import type { Bounds, Edtf, Limit, Range } from '../time/edtf/types.ts';
import type { Source } from './source.ts';

/** Who makes a claim: a document of the archive, or sources outside it. */
export type Provenance =
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'outside'; readonly sources: readonly Source[] };

/** What one source says of the whole, the start or the end of an event, parsed. */
export interface DateClaim {
  readonly of: 'whole' | 'start' | 'end';
  /** `open`: still going on when the claim was made. */
  readonly date: Edtf | { readonly kind: 'open' };
  readonly basis: 'stated' | 'counted-back' | 'bound' | 'document-date' | 'outside';
  readonly provenance: Provenance;
  /** The words that give the date, as the document has them. */
  readonly written?: string;
  /** The day counted back from. */
  readonly from?: Edtf;
  /** The day on which it was so. */
  readonly asOf?: Edtf;
  /** Time of day, in words. */
  readonly time?: string;
  /** What happened then. */
  readonly marks?: string;
  /** Whose usage or count it is. */
  readonly usage?: string;
  readonly adopted: boolean;
  readonly because?: string;
}

/** Bounds that hold all of the claims: nothing is settled that is not `adopted`. */
export function boundsOfClaims(claims: readonly DateClaim[]): Bounds {
  const start = hullOf(deciding(claims, 'start').map((claim) => rangeOf(claim, 'start')));
  const end = hullOf(deciding(claims, 'end').map((claim) => rangeOf(claim, 'end')));
  return { start, end };
}

/**
 * The claims that decide one end of an event: the adopted one, or all. "Still open" yields to a dated end, and a
 * claim within which a more exact one lies ("September 2023" beside 24 September) widens nothing.
 */
export function deciding(claims: readonly DateClaim[], end: 'start' | 'end'): readonly DateClaim[] {
  const about = claims.filter(({ of }) => of === 'whole' || of === end);
  const adopted = about.filter((claim) => claim.adopted);
  if (adopted.length > 0) return adopted;
  const dated = about.filter(({ date }) => date.kind !== 'open');
  if (dated.length === 0) return about;
  const ranges = dated.map((claim) => rangeOf(claim, end));
  return dated.filter((_, index) => !ranges.some((other) => isWithin(other, ranges[index])));
}

/** Whether a range lies within another that is larger. */
function isWithin(inner: Range, outer: Range | undefined): boolean {
  if (outer?.earliest.kind !== 'day' || outer.latest.kind !== 'day') return false;
  if (inner.earliest.kind !== 'day' || inner.latest.kind !== 'day') return false;
  const [from, to] = [inner.earliest.day - outer.earliest.day, outer.latest.day - inner.latest.day];
  return from >= 0 && to >= 0 && from + to > 0;
}

/** Within which days a claim puts one end of an event. */
export function rangeOf({ date, of }: DateClaim, end: 'start' | 'end'): Range {
  if (date.kind === 'open') return { earliest: date, latest: date };
  const { start, end: last } = boundsOf(date);
  // A claim about one end alone names a time within which that end fell, even when it is an interval.
  if (of !== 'whole') return { earliest: start.earliest, latest: last.latest };
  return end === 'start' ? start : last;
}

/** The smallest range that holds them all; unknown when there is none. */
function hullOf(ranges: readonly Range[]): Range {
  const [first, ...rest] = ranges;
  if (first === undefined) return { earliest: { kind: 'unknown' }, latest: { kind: 'unknown' } };
  return rest.reduce<Range>(
    (hull, range) => ({
      earliest: furthest(hull.earliest, range.earliest, Math.min),
      latest: furthest(hull.latest, range.latest, Math.max),
    }),
    first,
  );
}

function furthest(a: Limit, b: Limit, pick: (a: number, b: number) => number): Limit {
  if (a.kind === 'day' && b.kind === 'day') return { kind: 'day', day: pick(a.day, b.day) };
  return a.kind === 'day' ? b : a;
}

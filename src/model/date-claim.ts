import { boundsOf, boundsOfParts, dayOf, extentOf } from '../time/bounds/bounds.ts';
import { withLeeway } from '../time/bounds/leeway.ts';
import { compareDated } from '../time/bounds/compare.ts';
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
  /** `address`: the address of a document's copy gives it, and its text does not. */
  readonly basis: 'stated' | 'counted-back' | 'bound' | 'document-date' | 'address' | 'outside';
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
  /** How the archive inferred it, where no source names it. */
  readonly inferred?: string;
  /** The sources give what happened alone; that it began or ended the event is the archive's candidate. */
  readonly gives?: 'happening';
  /** Whose usage or count it is. */
  readonly usage?: string;
  readonly adopted: boolean;
  readonly because?: string;
}

/** As much of a claim as decides the bounds of its event. */
export type BoundingClaim = Pick<DateClaim, 'of' | 'date' | 'adopted' | 'gives'>;

/** Bounds that hold all of the claims: nothing is settled that is not `adopted`. */
export function boundsOfClaims(claims: readonly BoundingClaim[]): Bounds {
  const ranges = (end: 'start' | 'end') => deciding(claims, end).map((claim) => rangeOf(claim, end));
  return boundsOfParts({ start: ranges('start'), end: ranges('end') });
}

/** The bounds of claims with the leeway of what is about: no day within them is denied, and none alone is certain. */
export function reachOfClaims(claims: readonly BoundingClaim[]): Bounds {
  return boundsOfClaims(
    claims.map((one) => (one.date.kind === 'open' ? one : { ...one, date: withLeeway(one.date) })),
  );
}

/**
 * The claims that decide one end of an event: the adopted one, or all. "Still open" yields to a dated end, and a
 * claim within which a more exact one lies ("September 1995", or "by October 1995", beside 24 September) widens nothing. What only tells of a
 * happening makes no claim more exact that says when the event began or ended.
 */
export function deciding<C extends BoundingClaim>(claims: readonly C[], end: 'start' | 'end'): readonly C[] {
  const about = claims.filter(({ of }) => of === 'whole' || of === end);
  const adopted = about.filter((claim) => claim.adopted);
  if (adopted.length > 0) return adopted;
  const dated = about.filter(({ date }) => date.kind !== 'open');
  if (dated.length === 0) return about;
  const ranged = dated.map((claim) => ({ claim, range: rangeOf(claim, end) }));
  return ranged
    .filter(
      (one) => !ranged.some((other) => isCloser(other.range, one.range) && canNarrow(other.claim, one.claim)),
    )
    .map(({ claim }) => claim);
}

/** The latest of the dates on which claims say that it was so. */
export function lastAsOf(claims: readonly Pick<DateClaim, 'asOf'>[]): Edtf | undefined {
  return claims
    .flatMap(({ asOf }) => (asOf === undefined ? [] : [{ id: asOf.text, bounds: boundsOf(asOf), asOf }]))
    .sort(compareDated)
    .at(-1)?.asOf;
}

function canNarrow(by: BoundingClaim, claim: BoundingClaim): boolean {
  return by.gives === undefined || claim.gives !== undefined;
}

/** Whether a range of days lies within another that is larger. */
function isCloser(inner: Range, outer: Range): boolean {
  const [from, to] = [reach(inner.earliest, -Infinity), reach(inner.latest, Infinity)];
  const [widestFrom, widestTo] = [reach(outer.earliest, -Infinity), reach(outer.latest, Infinity)];
  if (from === undefined || to === undefined || widestFrom === undefined || widestTo === undefined)
    return false;
  return from >= widestFrom && to <= widestTo && (from > widestFrom || to < widestTo);
}

function reach(limit: Limit, unbounded: number): number | undefined {
  return limit.kind === 'unbounded' ? unbounded : dayOf(limit);
}

/** Within which days a claim puts one end of an event. */
export function rangeOf({ date, of }: BoundingClaim, end: 'start' | 'end'): Range {
  if (date.kind === 'open') return { earliest: date, latest: date };
  // A claim about one end alone names a time within which that end fell, even when it is an interval.
  return of === 'whole' ? boundsOf(date)[end] : extentOf(date);
}

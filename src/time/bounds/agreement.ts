import { boundsOf } from './bounds.ts';
import { compareDated } from './compare.ts';
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

/** Claims that give the same date. */
export interface ClaimGroup<T> {
  /** The date as the first of them writes it. */
  readonly edtf: Edtf;
  readonly claims: readonly [T, ...T[]];
}

export interface GroupedClaims<T> {
  /** In order of date; claims within a group keep their order. */
  readonly groups: readonly ClaimGroup<T>[];
  /** The least of the agreements between any two groups; `same` when there are fewer than two. */
  readonly agreement: Agreement;
}

/** Groups claims by the date they give, so that a page can say "three sources: 24 February; one: 25 February". */
export function groupClaims<T>(claims: readonly T[], dateOf: (claim: T) => Edtf): GroupedClaims<T> {
  const groups: { readonly edtf: Edtf; readonly claims: [T, ...T[]] }[] = [];
  for (const claim of claims) {
    const edtf = dateOf(claim);
    const group = groups.find((one) => agreementOf(one.edtf, edtf) === 'same');
    if (group === undefined) groups.push({ edtf, claims: [claim] });
    else group.claims.push(claim);
  }
  groups.sort((a, b) => compareDated(listed(a.edtf), listed(b.edtf)));
  const pairs = groups.flatMap((a, index) => groups.slice(index + 1).map((b) => agreementOf(a.edtf, b.edtf)));
  const least = pairs.reduce<Agreement>(
    (worst, one) => (fromBest.indexOf(one) > fromBest.indexOf(worst) ? one : worst),
    'same',
  );
  return { groups, agreement: least };
}

const fromBest: readonly Agreement[] = ['same', 'compatible', 'overlapping', 'undecided', 'contradictory'];

function listed(edtf: Edtf): { readonly id: string; readonly bounds: Bounds } {
  return { id: edtf.text, bounds: boundsOf(edtf) };
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

function isWithin(inner: Range, outer: Range): boolean {
  return earliestOf(inner) >= earliestOf(outer) && latestOf(inner) <= latestOf(outer);
}

function earliestOf({ earliest }: Range): number {
  return earliest.kind === 'day' ? earliest.day : -Infinity;
}

function latestOf({ latest }: Range): number {
  return latest.kind === 'day' ? latest.day : Infinity;
}

import { isDeepStrictEqual } from 'node:util';
import type { Attestation } from '../../model/document.ts';
import { mergeFields, type MergedField } from './merge-values.ts';

/** What comes of the events of a draft. `at` is the place of an event in the edited list. */
export type MergedEvent =
  | { readonly kind: 'added'; readonly event: Attestation }
  | { readonly kind: 'removed'; readonly at: number; readonly event: Attestation }
  /** A person has edited it, and it is proposed no more. */
  | { readonly kind: 'left'; readonly at: number; readonly event: Attestation }
  | {
      readonly kind: 'changed';
      readonly at: number;
      readonly id: string;
      readonly fields: readonly MergedField[];
    };

/**
 * Merges the events that a former run proposed, that stand in the edited draft, and that are proposed now. An event keeps
 * what a person made of it, under another id too; one that a person has deleted is not proposed again.
 */
export function mergeEvents(
  base: readonly Attestation[],
  ours: readonly Attestation[],
  theirs: readonly Attestation[],
): readonly MergedEvent[] {
  const proposed = new Map(theirs.map((event) => [event.id, event]));
  const placeOf = placesOf(base, ours);
  const fate = base.flatMap((event): readonly MergedEvent[] => {
    const at = placeOf.get(event);
    const [own, next] = [ours[at ?? -1], proposed.get(event.id)];
    if (at === undefined || own === undefined) return [];
    if (next === undefined)
      return [{ kind: isDeepStrictEqual(own, event) ? 'removed' : 'left', at, event: own }];
    const fields = mergeFields(event, own, next);
    return fields.length === 0 ? [] : [{ kind: 'changed', at, id: own.id, fields }];
  });
  const before = new Set(base.map(({ id }) => id));
  const added = theirs.filter((event) => !before.has(event.id) && !ours.some((own) => isSame(own, event)));
  return [...fate, ...added.map((event) => ({ kind: 'added', event }) as const)];
}

/** Where each event that was proposed stands in the edited list: by its id, else by its claims and words. */
function placesOf(
  base: readonly Attestation[],
  ours: readonly Attestation[],
): ReadonlyMap<Attestation, number> {
  const places = new Map<Attestation, number>();
  const taken = new Set<number>();
  const place = (event: Attestation, isIt: (own: Attestation) => boolean) => {
    const at = ours.findIndex((own, index) => !taken.has(index) && isIt(own));
    if (at === -1 || places.has(event)) return;
    places.set(event, at);
    taken.add(at);
  };
  for (const event of base) place(event, ({ id }) => id === event.id);
  const others = new Set(base.map(({ id }) => id));
  for (const event of base) place(event, (own) => !others.has(own.id) && makesSameClaims(own, event));
  return places;
}

function isSame(own: Attestation, event: Attestation): boolean {
  return own.id === event.id || makesSameClaims(own, event);
}

/** Whether an event makes every claim of another, with the same words. */
function makesSameClaims(own: Attestation, { claims }: Attestation): boolean {
  return claims.every(({ of, edtf, written }) =>
    own.claims.some((claim) => claim.of === of && claim.edtf === edtf && claim.written === written),
  );
}

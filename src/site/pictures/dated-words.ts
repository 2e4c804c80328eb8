import type { EventRecord } from '../../model/archive.ts';
import { deciding, type DateClaim } from '../../model/date-claim.ts';
import { cardWords as words } from '../../words/chapters/card.ts';
import { layerWords } from '../../model/layer-words.ts';

/**
 * Who gives the date that is told of an event. One that a document attests may be told by an outside source's date, where
 * that is the adopted or the more exact one.
 */
export function datedWords(event: EventRecord): string {
  const told = [...deciding(event.claims, 'start'), ...deciding(event.claims, 'end')];
  const givers = new Set(
    event.claims
      .filter((claim) => told.some((one) => isSame(one, claim)))
      .map(({ provenance: { kind } }) => kind),
  );
  if (event.layer === 'context' || !givers.has('outside')) return layerWords(event);
  return givers.has('document') ? words.datedByBoth : words.datedOutside;
}

/** Whether two claims say the same, whoever makes them. */
function isSame(one: DateClaim, other: DateClaim): boolean {
  return one.of === other.of && textOf(one) === textOf(other);
}

function textOf({ date }: DateClaim): string | undefined {
  return date.kind === 'open' ? undefined : date.text;
}

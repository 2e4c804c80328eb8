import { viewWords as words } from '../../words/chapters/view.ts';
import { say } from '../../words/say.ts';
import type { DayScale } from '../../timeline/axis/scale.ts';
import type { ViewEvent } from '../../timeline/types.ts';
import type { LaneCluster } from '../../timeline/view/crowds.ts';
import { leastDaysInSight } from '../../timeline/view/seen.ts';
import { make } from '../shared/dom.ts';
import { makeListed } from './listed.ts';

/** How a count is opened: by going nearer, where that draws its events apart, else by listing them. */
export type Opening =
  | { readonly kind: 'nearer'; readonly from: number; readonly to: number }
  | { readonly kind: 'list'; readonly events: readonly ViewEvent[] };

export function openingOf(
  { from, to, events }: Pick<LaneCluster, 'from' | 'to' | 'events'>,
  seen: Pick<DayScale, 'from' | 'to'>,
): Opening {
  const days = Math.max(leastDaysInSight, (to - from) * 1.4);
  const nearer = to - from > 1 && days < (seen.to - seen.from) / 1.5;
  if (!nearer && events.length > 0) return { kind: 'list', events: events as readonly ViewEvent[] };
  const middle = (from + to) / 2;
  return { kind: 'nearer', from: middle - days / 2, to: middle + days / 2 };
}

/** The events behind a count that no zoom would draw apart. */
export function listCluster(list: HTMLElement, events: readonly ViewEvent[]): void {
  list.replaceChildren(
    make('p', {}, say(words.cluster, { count: events.length })),
    make('ul', {}, ...events.map(makeListed)),
  );
  list.hidden = false;
  list.querySelector('a')?.focus();
}

import type { Act } from './acts.ts';
import type { OpenDocument } from './open-document.ts';

/**
 * Where the focus goes: to the next event that nobody has looked at, behind the last to the first such, by its place when
 * the act is done.
 */
export function nextPlace({ document: { events } }: OpenDocument, act: Act, place: number): number {
  const isOpen = (index: number) => index !== place && events[index]?.accepted !== true;
  const open = [...events.keys()].filter(isOpen);
  const next = open.find((index) => index > place) ?? open[0] ?? -1;
  const isGone = act.kind === 'refuse' || (act.kind === 'merge' && events.some(({ id }) => id === act.into));
  if (next === -1) return isGone ? Math.max(0, place - 1) : place;
  return isGone && next > place ? next - 1 : next;
}

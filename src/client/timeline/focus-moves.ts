import { moveFrom, type Direction } from '../../timeline/view/navigate.ts';
import type { Target } from '../../timeline/view/view-layout.ts';

/** The view as keys move through it. */
export interface FocusView {
  readonly targets: () => readonly Target[];
  readonly current: () => Target | undefined;
  /** First day in sight. */
  readonly seenFrom: () => number;
  /** @returns whether the view moved */
  readonly pan: (share: number) => boolean;
  /** Draws what is in sight now, once it is read. */
  readonly drawWhenRead: () => Promise<void>;
  readonly focus: (target: Target) => void;
}

/**
 * Moves the focus to the next target, and the view where that is out of sight.
 *
 * @param from where it goes from, which may be out of sight by now
 */
export async function moveFocus(view: FocusView, direction: Direction, from = view.current()): Promise<void> {
  const move = moveFrom(view.targets(), from, direction, view.seenFrom());
  switch (move.kind) {
    case 'to':
      return view.focus(move.target);
    case 'before':
    case 'after': {
      if (!view.pan(move.kind === 'before' ? -0.6 : 0.6)) return;
      await view.drawWhenRead();
      return moveFocus(view, direction, from);
    }
    case 'none':
      return;
  }
}

/** Moves the focus to the first or the last target of all. */
export async function moveFocusToEnd(view: FocusView, end: 'earlier' | 'later'): Promise<void> {
  const inwards = end === 'earlier' ? 1 : -1;
  view.pan(-inwards * Infinity);
  await view.drawWhenRead();
  // Where little is in sight, the room beside the first and last day may fill it.
  while (view.targets().length === 0 && view.pan(inwards * 0.6)) await view.drawWhenRead();
  const move = moveFrom(view.targets(), undefined, end === 'earlier' ? 'later' : 'earlier');
  if (move.kind === 'to') view.focus(move.target);
}

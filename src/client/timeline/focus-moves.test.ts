import { expect, test } from 'vitest';
import type { Target } from '../../timeline/view/view-layout.ts';
import { moveFocus, moveFocusToEnd, type FocusView } from './focus-moves.ts';

/** A view of ten days at a time of a hundred, with an event on each of some days. */
function viewOf(days: readonly number[], at = 0) {
  let from = at;
  let focused: Target | undefined;
  const view: FocusView = {
    targets: () => days.filter((day) => day >= from && day < from + 10).map(targetOn),
    current: () => focused,
    seenFrom: () => from,
    pan: (share) => {
      const before = from;
      from = Math.min(Math.max(from + 10 * share, 0), 90);
      return from !== before;
    },
    drawWhenRead: () => Promise.resolve(),
    focus: (target) => {
      focused = target;
    },
  };
  return { view, day: () => focused?.from };
}

function targetOn(day: number): Target {
  const box = { x: day, y: 0, width: 1, height: 1 };
  return { kind: 'event', key: String(day), from: day, lane: 0, box, reach: box, mark: undefined as never };
}

test('focus goes on where nothing is in sight, as far as there is something', async () => {
  const { view, day } = viewOf([2, 55]);
  await moveFocus(view, 'later');
  expect(day()).toBe(2);
  await moveFocus(view, 'later');
  expect(day()).toBe(55);
  await moveFocus(view, 'later');
  expect(day()).toBe(55);
  await moveFocus(view, 'earlier');
  expect(day()).toBe(2);
});

test('the ends are the first and last event, also where there is nothing near the edges', async () => {
  const { view, day } = viewOf([22, 24, 61, 64], 40);
  await moveFocusToEnd(view, 'earlier');
  expect(day()).toBe(22);
  await moveFocusToEnd(view, 'later');
  expect(day()).toBe(64);
});

test('without events nothing is focused', async () => {
  const { view, day } = viewOf([]);
  await moveFocusToEnd(view, 'later');
  expect(day()).toBeUndefined();
});

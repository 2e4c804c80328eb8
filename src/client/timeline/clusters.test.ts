import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../timeline/types.ts';
import { stateOf } from './address.ts';
import { openingOf } from './clusters.ts';

const events = [{ id: 'a' } as TimelineEvent];

test.each([
  ['far from it, it goes nearer', { from: 100, to: 150, events }, { from: 0, to: 500 }, 'nearer'],
  [
    'on one day there is nothing to go nearer to',
    { from: 100, to: 101, events },
    { from: 0, to: 500 },
    'list',
  ],
  ['as near as it gets, it lists', { from: 100, to: 150, events }, { from: 90, to: 170 }, 'list'],
  [
    'what has not been read can only be gone nearer to',
    { from: 100, to: 101, events: [] },
    { from: 0, to: 500 },
    'nearer',
  ],
])('a count is opened: %s', (_name, cluster, seen, kind) => {
  expect(openingOf(cluster, seen).kind).toBe(kind);
});

test('going nearer puts it in the middle, not nearer than days can be told apart', () => {
  expect(openingOf({ from: 100, to: 102, events }, { from: 0, to: 500 })).toEqual({
    kind: 'nearer',
    from: 96,
    to: 106,
  });
});

test('an address has whole days, and a day where it is not the one that the view opens with', () => {
  const seen = { from: 99.6, to: 200.4 };
  expect(stateOf(seen, { day: 7, firstDay: 7, lanes: 'kind' })).toEqual({ seen: [100, 199], lanes: 'kind' });
  expect(stateOf(seen, { day: 8, firstDay: 7, lanes: 'actor' })).toEqual({
    seen: [100, 199],
    day: 8,
    lanes: 'actor',
  });
});

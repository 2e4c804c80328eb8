import { describe, expect, test } from 'vitest';
import { framed, generatedEvents } from '../../testing/generated-events.ts';
import type { ViewEvent, ViewFrame } from '../types.ts';
import { chunksOf, inPart, joinFrames } from './join-frames.ts';
import { overviewOf } from './overview.ts';

const [small, large, larger] = [300, 2500, 6000].map(generatedEvents) as [
  readonly ViewEvent[],
  readonly ViewEvent[],
  readonly ViewEvent[],
];
const later = larger.map((event) => ({ ...event, drawn: shifted(event.drawn, 5000) }));

function shifted(drawn: ViewEvent['drawn'], by: number): ViewEvent['drawn'] {
  const { from, certainFrom, certainTo, to, marks } = drawn;
  return {
    ...drawn,
    from: from + by,
    certainFrom: certainFrom + by,
    certainTo: certainTo + by,
    to: to + by,
    marks: marks.map((day) => day + by),
  };
}

const frames = [small, large, later].map((events) => framed(events).frame) as [ViewFrame, ...ViewFrame[]];

test('one frame alone stays as it is', () => {
  expect(joinFrames([frames[0]])).toBe(frames[0]);
});

describe('several frames as one', () => {
  const joined = joinFrames(frames);

  test('cover the whole period and count all events', () => {
    const all = [...small, ...large, ...later];
    expect(joined.from).toBe(Math.min(...all.map(({ drawn }) => drawn.from)));
    expect(joined.to).toBe(Math.max(...all.map(({ drawn }) => drawn.to)));
    expect(joined.count).toBe(all.length);
    expect(joined.kindCounts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });

  test('every event is in a chunk that is read at once, or counted in the overview: once', () => {
    const counted = joined.chunks.filter(({ long }) => long !== true);
    const inChunks = counted.reduce((sum, { count }) => sum + count, 0);
    const inOverview = Object.values(joined.overview!.counts.kind).flat();
    expect(inOverview.reduce((sum, count) => sum + count, 0)).toBe(inChunks);
    expect(joined.chunks.reduce((sum, { count }) => sum + count, 0)).toBe(joined.count);
  });

  test('the counts are those that one archive of the same events would have, in the same stretches', () => {
    const events = [...large, ...later];
    const whole = overviewOf(events, joined.from, joined.to);
    const two = joinFrames([framed(large).frame, framed(later).frame]);
    const counted = new Map(
      Object.entries(two.overview!.counts.kind).map(([kind, lane]) => [
        kind,
        lane.reduce((sum, count) => sum + count, 0),
      ]),
    );
    for (const [kind, lane] of Object.entries(whole.counts.kind))
      expect(counted.get(kind)).toBe(lane.reduce((sum, count) => sum + count, 0));
    expect(two.overview!.days).toBe(whole.days);
    expect(two.overview!.counts.kind).toEqual(overviewOf(events, two.from, two.to).counts.kind);
  });

  test('names of one id stand once, as the first part has them', () => {
    const other = {
      ...frames[1]!,
      actors: [
        { id: 'one', name: 'Called otherwise' },
        { id: 'five', name: 'Five' },
      ],
    };
    const { actors } = joinFrames([frames[0], other]);
    expect(actors.filter(({ id }) => id === 'one')).toEqual([{ id: 'one', name: 'Actor one' }]);
    expect(actors.at(-1)).toEqual({ id: 'five', name: 'Five' });
  });

  test('a part without events moves nothing', () => {
    const empty = framed([]).frame;
    const { from, to, count } = joinFrames([frames[0], empty]);
    expect([from, to, count]).toEqual([frames[0].from, frames[0].to, frames[0].count]);
  });
});

test('a part of one chunk has it read with the longest spans, since no overview counts its events', () => {
  expect(chunksOf(frames[0]).every(({ long }) => long === true)).toBe(true);
  expect(chunksOf(frames[1]!)).toBe(frames[1]!.chunks);
});

test('events of two parts are two, whatever their ids; those of the first keep theirs', () => {
  const event = { ...small[0]!, documents: ['letter'] };
  expect(inPart(0, event)).toBe(event);
  expect(inPart(2, event)).toEqual({ ...event, id: '2/event-0', documents: ['2/letter'] });
});

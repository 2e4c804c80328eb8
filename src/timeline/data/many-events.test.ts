import { expect, test } from 'vitest';
import { drawnPoint, drawnSpan, framed } from '../../testing/generated-events.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { densityShape } from '../axis/density.ts';
import { wholePeriod } from '../strip/folds.ts';
import { layStrip } from '../strip/strip.ts';
import type { ViewEvent } from '../types.ts';
import { groupLanes } from '../view/lane-groups.ts';
import { layView, viewScale } from '../view/view-layout.ts';

const firstDay = dayFromCivil(1900, 1, 1);
const days = 36_500;

/** So many events over a hundred years, one in fifty a span, as small as events can be. */
function manyEvents(count: number): readonly ViewEvent[] {
  return Array.from({ length: count }, (_, index): ViewEvent => {
    const day = firstDay + Math.floor((index * days) / count);
    return {
      id: `e${index}`,
      title: 'An event',
      kind: 'meeting',
      attested: true,
      drawn: index % 50 === 0 ? drawnSpan(day, day + (index % 7000)) : drawnPoint(day),
      words: 'that day',
      href: `/events/e${index}/`,
      actors: ['one'],
      places: [],
      documents: [],
    };
  });
}

test(
  'a million events are a frame and chunks, and the whole is drawn as counts',
  { timeout: 600_000 },
  () => {
    const { frame, chunks } = framed(manyEvents(1_000_000));
    expect(frame.count).toBe(1_000_000);
    expect(chunks.reduce((sum, chunk) => sum + chunk.length, 0)).toBe(1_000_000);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(1000);
    expect(JSON.stringify(frame).length).toBeLessThan(200_000);
    const scale = viewScale(1152, frame.from, frame.to + 1);
    const { overview, ...lists } = frame;
    const lanes = groupLanes(
      chunks[0]!,
      { kinds: lists.kinds, actors: lists.actors, overview: overview! },
      'kind',
      scale,
    );
    const { lanes: laid } = layView(lanes, scale, { counted: true });
    const counted = laid
      .flatMap(({ drawing }) => drawing.clusters)
      .reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeGreaterThan(900_000);
  },
);

test('three hundred thousand are drawn on the strip and on the minimap', { timeout: 600_000 }, () => {
  const events = manyEvents(300_000);
  const strip = layStrip(events, [wholePeriod(firstDay, firstDay + days)], { width: 1152 });
  expect(strip.folds.flatMap(({ columns }) => columns).length).toBeGreaterThan(100);
  const scale = viewScale(1152, firstDay, firstDay + days);
  expect(
    densityShape(
      events.map(({ drawn }) => [drawn.from, 1] as const),
      scale,
      40,
    ).d,
  ).not.toBe('');
});

test('three hundred thousand in sight at once are crowds', { timeout: 600_000 }, () => {
  const { frame, chunks } = framed(manyEvents(300_000));
  const scale = viewScale(1152, frame.from, frame.to + 1);
  const lanes = groupLanes(chunks.flat(), { kinds: frame.kinds, actors: frame.actors }, 'kind', scale);
  const { lanes: laid } = layView(lanes, scale);
  expect(laid.flatMap(({ drawing }) => drawing.clusters).length).toBeGreaterThan(10);
});

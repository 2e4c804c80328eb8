import { expect, test } from 'vitest';
import { frameEvents } from './frame.ts';
import { drawnSpan, framed, generatedEvents } from '../../testing/generated-events.ts';
import { groupLanes } from '../view/lane-groups.ts';
import { countOf } from '../view/navigate.ts';
import { layView, targetsOf, viewScale } from '../view/view-layout.ts';

const many = generatedEvents(9000);
const century = {
  ...many[0]!,
  id: 'the-long-one',
  drawn: drawnSpan(many[0]!.drawn.from, many[0]!.drawn.from + 900),
};

test.each([1, 1000, 1001, 9000])('chunks of %i events hold each once, in order', (count) => {
  const { frame, chunks } = framed(many.slice(0, count));
  expect(new Set(chunks.flat().map(({ id }) => id)).size).toBe(count);
  expect(chunks.flat()).toHaveLength(count);
  expect(frame.chunks.map((chunk) => chunk.count)).toEqual(chunks.map((chunk) => chunk.length));
  expect(frame.count).toBe(count);
  for (const chunk of chunks) {
    const days = chunk.map(({ drawn }) => drawn.from);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  }
});

test('the longest spans have a chunk of their own, so that the others reach no further than their own spans', () => {
  const { frame, chunks } = framed([...many, century]);
  expect(chunks[0]?.map(({ id }) => id)).toEqual(['the-long-one']);
  expect(frame.chunks[0]?.long).toBe(true);
  for (const { to, reach, long } of frame.chunks)
    if (long !== true) expect(reach - to).toBeLessThanOrEqual(30);
});

test('one chunk needs no overview, several have one that counts every event that is not long', () => {
  expect(framed(many.slice(0, 1000)).frame.overview).toBeUndefined();
  const { overview } = framed([...many, century]).frame;
  for (const by of ['kind', 'layer', 'actor'] as const) {
    const total = Object.values(overview!.counts[by])
      .flat()
      .reduce((sum, count) => sum + count, 0);
    expect(total).toBe(9000);
  }
});

test('what is drawn as counts and what is drawn one by one is the same number of events', () => {
  const { frame, chunks } = framed([...many, century]);
  const scale = viewScale(1200, frame.from - 10, frame.to + 10);
  const drawn = (counted: boolean) => {
    const events = counted ? chunks[0]! : chunks.flat();
    const layout = layView(groupLanes(events, frame, 'kind', scale), scale, { counted });
    return targetsOf(layout).reduce((sum, target) => sum + countOf(target), 0);
  };
  expect(drawn(false)).toBe(9001);
  expect(drawn(true)).toBe(9001);
});

test('boxes of counts stand where they are while the view moves', () => {
  const { frame } = framed(many);
  const boxesFrom = (from: number) => {
    const scale = viewScale(1200, from, from + 365);
    const { lanes } = layView(groupLanes([], frame, 'layer', scale), scale, { counted: true });
    return lanes[0]!.drawing.clusters.map((cluster) => `${cluster.from}: ${cluster.count}`);
  };
  const [here, later] = [boxesFrom(frame.from + 200), boxesFrom(frame.from + 230)];
  expect(later.filter((box) => here.includes(box)).length).toBeGreaterThan(later.length * 0.8);
});

test('a timeline of nothing has no chunks', () => {
  const { frame, chunks } = frameEvents([], { ...framed(many.slice(0, 1)).frame, hrefOf: () => '' });
  expect(chunks).toEqual([]);
  expect(frame).toMatchObject({ from: 0, to: 0, count: 0, chunks: [] });
});

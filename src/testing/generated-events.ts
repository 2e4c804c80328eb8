import { dayFromCivil } from '../time/edtf/day.ts';
import { wordsOfDay } from '../words/dates.ts';
import { frameEvents, type FramedEvents } from '../timeline/data/frame.ts';
import type { Drawn, TimelineKind } from '../timeline/types.ts';
import type { ViewEvent } from '../timeline/types.ts';

export const generatedKinds: readonly TimelineKind[] = [
  { id: 'meeting', name: 'Meeting', glyph: 'circle' },
  { id: 'statement', name: 'Statement', glyph: 'square' },
  { id: 'agreement', name: 'Agreement', glyph: 'diamond' },
  { id: 'incident', name: 'Incident', glyph: 'triangle' },
  { id: 'measure', name: 'Measure', glyph: 'dome' },
];
const actors = ['one', 'two', 'three', 'four'].map((id) => ({ id, name: `Actor ${id}` }));
const days = 4 * 365;

/** So many events over four years: four in five points, one in five a span of 30 days. The same each time. */
export function generatedEvents(count: number): readonly ViewEvent[] {
  const random = randomFrom(count);
  const first = dayFromCivil(2020, 1, 1);
  return Array.from({ length: count }, (_, index) => {
    const day = first + Math.floor(random() * days);
    const span = index % 5 === 0;
    return {
      id: `event-${index}`,
      title: `Event number ${index} of a generated record`,
      kind: generatedKinds[Math.floor(random() * generatedKinds.length)]!.id,
      attested: random() < 0.3,
      drawn: span ? drawnSpan(day, day + 29) : drawnPoint(day),
      words: span ? `${wordsOfDay(day)} to ${wordsOfDay(day + 29)}` : wordsOfDay(day),
      href: `/events/event-${index}/`,
      actors: [actors[Math.floor(random() * actors.length)]!.id],
      places: [],
      documents: [],
    };
  });
}

export function framed(events: readonly ViewEvent[]): FramedEvents {
  return frameEvents(events, {
    title: 'A generated record',
    kinds: generatedKinds,
    actors,
    places: [],
    documents: [],
    hrefOf: (chunk) => `/data/${events.length}/${chunk}.json`,
  });
}

export function drawnPoint(day: number): Drawn {
  return {
    form: 'point',
    from: day,
    certainFrom: day,
    certainTo: day,
    to: day,
    marks: [day],
    startEdge: 'tick',
    endEdge: 'tick',
  };
}

export function drawnSpan(from: number, to: number): Drawn {
  return { ...drawnPoint(from), form: 'span', certainTo: to, to, marks: [from, to] };
}

/** Numbers from 0 to 1, always the same: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

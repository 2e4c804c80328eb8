import { overviewOf } from './overview.ts';
import { frameFormat, type ChunkRef, type ViewEvent, type ViewFrame } from '../types.ts';

/** Events as they are written to files, and the frame that tells of them. */
export interface FramedEvents {
  readonly frame: ViewFrame;
  readonly chunks: readonly (readonly ViewEvent[])[];
}

export interface FrameOptions extends Omit<
  ViewFrame,
  'from' | 'to' | 'count' | 'kindCounts' | 'chunks' | 'format'
> {
  /** Address of the file of a chunk. */
  readonly hrefOf: (chunk: number) => string;
}

// About 150 KB of JSON, 30 KB compressed, a chunk: one is enough for most archives.
const mostInChunk = 1000;
// A span that covers more than this share of the whole period is read at once, wherever the view stands.
const longShare = 1 / 20;
const mostLong = 1000;

/**
 * Sorts events into chunks by their first possible day. Where one chunk cannot hold them all, the longest spans have
 * a chunk of their own, so that what was going on need not be looked for in every earlier one; and the frame tells
 * how many events begin when, so that the whole can be drawn before the others are read.
 *
 * Without events there is no chunk, and the period is day 0 alone.
 */
export function frameEvents(events: readonly ViewEvent[], { hrefOf, ...rest }: FrameOptions): FramedEvents {
  const ordered = events.toSorted((a, b) => a.drawn.from - b.drawn.from);
  const [from, to] = ordered[0] === undefined ? [0, 0] : [ordered[0].drawn.from, lastDay(ordered)];
  const long = new Set(ordered.length > mostInChunk ? longest(ordered, (to - from) * longShare) : []);
  const short = ordered.filter((event) => !long.has(event));
  const chunks = [...(long.size > 0 ? [[...long]] : []), ...chunksOf(short, mostInChunk)];
  const kindCounts = new Map<string, number>();
  for (const { kind } of ordered) kindCounts.set(kind, (kindCounts.get(kind) ?? 0) + 1);
  return {
    frame: {
      ...rest,
      format: frameFormat,
      from,
      to,
      count: ordered.length,
      kindCounts: rest.kinds.map(({ id }) => kindCounts.get(id) ?? 0),
      chunks: chunks.map((chunk, index) => ({
        ...chunkRef(chunk, hrefOf(index)),
        ...(index === 0 && long.size > 0 && { long: true as const }),
      })),
      ...(chunks.length > 1 && { overview: overviewOf(short, from, to) }),
    },
    chunks,
  };
}

function longest(events: readonly ViewEvent[], leastDays: number): readonly ViewEvent[] {
  const days = ({ drawn }: ViewEvent) => drawn.to - drawn.from;
  const long = events.filter((event) => days(event) > leastDays);
  const kept = new Set(long.toSorted((a, b) => days(b) - days(a)).slice(0, mostLong));
  return long.filter((event) => kept.has(event));
}

function chunksOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}

function chunkRef(events: readonly ViewEvent[], href: string): ChunkRef {
  return {
    href,
    from: events[0]?.drawn.from ?? 0,
    to: events.at(-1)?.drawn.from ?? 0,
    reach: lastDay(events),
    count: events.length,
  };
}

function lastDay(events: readonly ViewEvent[]): number {
  return events.reduce((last, { drawn }) => Math.max(last, drawn.to), -Infinity);
}

import { memoizeAsync } from '../../text/memoize.ts';
import { fetchFile } from '../shared/site.ts';
import { unpackEvents, type PackedEvents } from '../../timeline/data/wire.ts';
import type { ChunkRef, ViewEvent, ViewFrame } from '../../timeline/types.ts';

/** The frame of a timeline and as many of its events as were asked for; each file is fetched once for a page. */
export interface TimelineData {
  readonly frame: ViewFrame;
  /** Events that are here, by first possible day: of every chunk, or of the longest spans only. */
  readonly here: (which: 'all' | 'long') => readonly ViewEvent[];
  /** Whether everything that reaches into a period is here. */
  readonly holds: (from: number, to: number) => boolean;
  /** Reads what reaches into a period; unless it is too much to be drawn one by one, then only the longest spans. */
  readonly read: (from: number, to: number) => Promise<void>;
  readonly readAll: () => Promise<readonly ViewEvent[]>;
}

/** More events than this are drawn as counts anyway. */
const mostInSight = 3000;

/** The timeline of a frame's address, opened once for a page; after a failure it is tried anew. */
export const openTimeline: (href: string) => Promise<TimelineData> = memoizeAsync(load);

async function load(href: string): Promise<TimelineData> {
  const frame = (await fetchJson(href)) as ViewFrame;
  const chunks = new Map<ChunkRef, readonly ViewEvent[]>();
  const merged = new Map<'all' | 'long', readonly ViewEvent[]>();
  const readChunk = memoizeAsync(async (chunk: ChunkRef) => {
    const packed = (await fetchJson(chunk.href)) as PackedEvents;
    chunks.set(chunk, unpackEvents(packed, frame));
    merged.clear();
  });
  const readChunks = async (refs: readonly ChunkRef[]) => {
    await Promise.all(refs.map(readChunk));
  };
  const reaching = (from: number, to: number) =>
    frame.chunks.filter((chunk) => chunk.from < to && chunk.reach >= from);
  const here = (which: 'all' | 'long') => {
    const known = merged.get(which);
    if (known !== undefined) return known;
    const events = frame.chunks
      .filter((chunk) => which === 'all' || chunk.long === true)
      .flatMap((chunk) => chunks.get(chunk) ?? [])
      .sort((a, b) => a.drawn.from - b.drawn.from);
    merged.set(which, events);
    return events;
  };
  return {
    frame,
    here,
    holds: (from, to) => reaching(from, to).every((chunk) => chunks.has(chunk)),
    read: (from, to) => {
      const wanted = reaching(from, to);
      const few = wanted.reduce((sum, { count }) => sum + count, 0) <= mostInSight;
      return readChunks(wanted.filter(({ long }) => few || long === true));
    },
    readAll: async () => {
      await readChunks(frame.chunks);
      return here('all');
    },
  };
}

/** What a file of data holds. @throws Error when it cannot be read */
export async function fetchJson(href: string): Promise<unknown> {
  const response = await fetchFile(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

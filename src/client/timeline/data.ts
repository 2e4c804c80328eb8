import { memoizeAsync } from '../../text/memoize.ts';
import { fetchFile } from '../shared/site.ts';
import { inPart, joinFrames } from '../../timeline/data/join-frames.ts';
import { unpackEvents, type PackedEvents } from '../../timeline/data/wire.ts';
import {
  frameFormat,
  type ChunkRef,
  type FrameOfPart,
  type ViewEvent,
  type ViewFrame,
} from '../../timeline/types.ts';

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
  /** Tells the titles of parts of the archive of which something cannot be read, now and when there are more. */
  readonly whenUnread: (listener: (titles: readonly string[]) => void) => void;
}

/** More events than this are drawn as counts anyway. */
const mostInSight = 3000;

/**
 * The timeline of a frame's address, with those of the other parts where the archive is published in parts. Opened once
 * for a page; after a failure it is tried anew.
 */
export const openTimeline: (href: string) => Promise<TimelineData> = memoizeAsync(load);

/** The timeline of one site alone, whatever parts its archive has besides. */
export const openOwnTimeline: (href: string) => Promise<TimelineData> = memoizeAsync(async (href) =>
  dataOf([{ frame: await readFrame(href) }]),
);

async function load(href: string): Promise<TimelineData> {
  const frame = await readFrame(href);
  const { parts = [] } = frame;
  const read = await Promise.all(parts.map((part) => readPart(part)));
  const unread = parts.filter((_, place) => read[place] === undefined).map(({ title }) => title);
  return dataOf([{ frame }, ...read.filter((one) => one !== undefined)], unread);
}

async function readFrame(href: string): Promise<ViewFrame> {
  return (await fetchJson(href)) as ViewFrame;
}

/** A frame, and what its part is called where it is not the site's own. */
interface Source {
  readonly frame: ViewFrame;
  readonly part?: string;
}

/** Undefined where it cannot be read. */
async function readPart({ title, href }: FrameOfPart): Promise<Source | undefined> {
  try {
    const frame = await readFrame(href);
    return frame.format === frameFormat ? { frame, part: title } : undefined;
  } catch {
    return undefined;
  }
}

function dataOf(sources: readonly [Source, ...Source[]], unreadParts: readonly string[] = []): TimelineData {
  const [own, ...others] = sources;
  const frame = joinFrames([own.frame, ...others.map((other) => other.frame)]);
  const placeOf = new Map<string, number>(
    sources.flatMap((source, place) => source.frame.chunks.map(({ href }) => [href, place] as const)),
  );
  const chunks = new Map<ChunkRef, readonly ViewEvent[]>();
  const merged = new Map<'all' | 'long', readonly ViewEvent[]>();
  const unread = new Set(unreadParts);
  const listeners: ((titles: readonly string[]) => void)[] = [];
  const readChunk = memoizeAsync(async (chunk: ChunkRef) => {
    const place = placeOf.get(chunk.href) ?? 0;
    const { frame: lists, part } = sources[place] ?? own;
    try {
      const packed = (await fetchJson(chunk.href)) as PackedEvents;
      chunks.set(
        chunk,
        unpackEvents(packed, lists).map((event) => inPart(place, event)),
      );
    } catch (error) {
      if (part === undefined) throw error;
      // The rest is drawn, and what is missing is said.
      chunks.set(chunk, []);
      if (!unread.has(part)) {
        unread.add(part);
        for (const listener of listeners) listener([...unread]);
      }
    }
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
    whenUnread: (listener) => {
      listeners.push(listener);
      if (unread.size > 0) listener([...unread]);
    },
  };
}

/** What a file of data holds. @throws Error when it cannot be read */
export async function fetchJson(href: string): Promise<unknown> {
  const response = await fetchFile(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

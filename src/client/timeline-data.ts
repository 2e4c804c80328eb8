import { unpackEvents, type ChunkRef, type ViewEvent, type ViewFrame } from '../timeline/wire.ts';

/** The frame and the events of a timeline, each file fetched once for a page. */
export interface TimelineData {
  readonly frame: ViewFrame;
  /** Events of every chunk that reaches into the period, by first possible day. */
  readonly between: (from: number, to: number) => Promise<readonly ViewEvent[]>;
  readonly all: () => Promise<readonly ViewEvent[]>;
}

const opened = new Map<string, Promise<TimelineData>>();

/** @param href address of the frame */
export function openTimeline(href: string): Promise<TimelineData> {
  const known = opened.get(href);
  if (known !== undefined) return known;
  const opening = load(href);
  opened.set(href, opening);
  // A failed fetch may be tried again.
  opening.catch(() => opened.delete(href));
  return opening;
}

async function load(href: string): Promise<TimelineData> {
  const frame = (await fetchJson(href)) as ViewFrame;
  const chunks = new Map<string, Promise<readonly ViewEvent[]>>();
  const read = ({ href: file }: ChunkRef) => {
    const known = chunks.get(file);
    if (known !== undefined) return known;
    const reading = fetchJson(file).then((packed) =>
      unpackEvents(packed as Parameters<typeof unpackEvents>[0], frame),
    );
    chunks.set(file, reading);
    return reading;
  };
  const together = async (refs: readonly ChunkRef[]) => (await Promise.all(refs.map(read))).flat();
  return {
    frame,
    between: (from, to) => together(frame.chunks.filter((chunk) => chunk.from <= to && chunk.reach >= from)),
    all: () => together(frame.chunks),
  };
}

async function fetchJson(href: string): Promise<unknown> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

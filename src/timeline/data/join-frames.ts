import { leastOf, mostOf } from '../../text/extremes.ts';
import { shortestStretch } from './overview.ts';
import type { ChunkRef, LaneBy, Named, Overview, ViewEvent, ViewFrame } from '../types.ts';

/**
 * The frames of several parts of an archive as one: the first is of the site that shows it, and gives the title and where
 * the view opens. What has the same id in two parts is one kind, actor or place, called as the first part calls it;
 * events and documents are of their part (see `inPart`). A part whose events are all in one chunk has it read with the
 * longest spans, since no overview counts them.
 */
export function joinFrames(frames: readonly [ViewFrame, ...ViewFrame[]]): ViewFrame {
  const [first, ...others] = frames;
  if (others.length === 0) return first;
  const filled = frames.filter(({ count }) => count > 0);
  const from = leastOf(filled.map((frame) => frame.from));
  const to = mostOf(filled.map((frame) => frame.to));
  const kinds = distinct(frames.flatMap((frame) => frame.kinds));
  const marked = frames.flatMap(({ markedDay }) => (markedDay === undefined ? [] : [markedDay]));
  const overviews = frames.flatMap(({ overview }) => (overview === undefined ? [] : [overview]));
  return {
    ...first,
    kinds,
    actors: distinct(frames.flatMap((frame) => frame.actors)),
    places: distinct(frames.flatMap((frame) => frame.places)),
    documents: frames.flatMap(({ documents }, place) =>
      documents.map((document) => ({ ...document, id: idInPart(place, document.id) })),
    ),
    from: Number.isFinite(from) ? from : first.from,
    to: Number.isFinite(to) ? to : first.to,
    count: frames.reduce((sum, { count }) => sum + count, 0),
    kindCounts: kinds.map(({ id }) => frames.reduce((sum, frame) => sum + countOfKind(frame, id), 0)),
    ...(marked.length > 0 && { markedDay: mostOf(marked) }),
    chunks: frames.flatMap(chunksOf),
    ...(overviews.length > 0 && { overview: joinOverviews(overviews, from, to) }),
  };
}

/** An event of the part with that place among those joined; those of the first keep their ids, which its page has. */
export function inPart(place: number, event: ViewEvent): ViewEvent {
  if (place === 0) return event;
  return {
    ...event,
    id: idInPart(place, event.id),
    documents: event.documents.map((id) => idInPart(place, id)),
  };
}

/** The chunks of a frame as they stand among those of others: the same objects wherever nothing changes. */
export function chunksOf({ chunks, overview }: ViewFrame): readonly ChunkRef[] {
  return overview === undefined ? chunks.map((chunk) => ({ ...chunk, long: true })) : chunks;
}

function idInPart(place: number, id: string): string {
  return place === 0 ? id : `${place}/${id}`;
}

function distinct<T extends Named>(named: readonly T[]): readonly T[] {
  return [...new Map(named.toReversed().map((one) => [one.id, one])).values()].reverse();
}

function countOfKind({ kinds, kindCounts }: ViewFrame, kind: string): number {
  return kindCounts[kinds.findIndex(({ id }) => id === kind)] ?? 0;
}

// Stretches are powers of two from day 0 on, so that each lies whole in one of the longer ones.
function joinOverviews(overviews: readonly Overview[], from: number, to: number): Overview {
  const days = Math.max(shortestStretch(from, to), mostOf(overviews.map((overview) => overview.days)));
  const start = Math.floor(from / days) * days;
  const stretches = Math.floor((to - start) / days) + 1;
  const countBy = (by: LaneBy) => {
    const counts: Record<string, number[]> = {};
    for (const overview of overviews) {
      for (const [key, lane] of Object.entries(overview.counts[by])) {
        const joined = (counts[key] ??= Array.from({ length: stretches }, () => 0));
        lane.forEach((count, place) => {
          const at = Math.floor((overview.from + place * overview.days - start) / days);
          joined[at] = (joined[at] ?? 0) + count;
        });
      }
    }
    return counts;
  };
  return {
    from: start,
    days,
    counts: { kind: countBy('kind'), actor: countBy('actor'), layer: countBy('layer') },
  };
}

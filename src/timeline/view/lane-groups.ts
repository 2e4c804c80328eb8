import { viewWords as words } from '../../words/chapters/view.ts';
import { laneKeysOf, noActor } from '../data/lane-keys.ts';
import { laneOf, layLane, visibleEvents, type Lane } from './lanes.ts';
import { addCounts } from '../data/overview.ts';
import type { DayScale } from '../axis/scale.ts';
import { viewSizes, type ViewLane } from './view-layout.ts';
import type { LaneBy, ViewEvent, ViewFrame } from '../types.ts';

const mostLanes = 14;
/** Where the names of lanes stand above them, fewer rows leave more lanes in sight. */
const mostRowsIn = ({ start }: DayScale) => (start === 0 ? 2 : 3);

/**
 * Sorts events into lanes and gives each as many rows as it needs where the view opens. What has more values than
 * there can be lanes keeps the largest and puts the rest together. By actor, an event stands in each actor's lane.
 *
 * Where the frame has an overview, lanes are chosen and sized by it, so that they stay as they are while events are
 * read.
 */
export function groupLanes(
  events: readonly ViewEvent[],
  frame: Pick<ViewFrame, 'kinds' | 'actors' | 'overview'>,
  by: LaneBy,
  opening: DayScale,
): readonly ViewLane[] {
  const { overview } = frame;
  const byKey = new Map<string, ViewEvent[]>();
  for (const event of events)
    for (const key of laneKeysOf(event, by)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [event]);
      else known.push(event);
    }
  const groups = keysOf(frame, by).map(({ id, ...rest }): Group => {
    const counts = overview?.counts[by][id] ?? [];
    const lane = byKey.get(id) ?? [];
    const size = overview === undefined ? lane.length : counts.reduce((sum, count) => sum + count, 0);
    return { id, ...rest, events: lane, counts, size: Math.max(size, lane.length) };
  });
  const filled = groups.filter(({ size }) => size > 0);
  const most = filled.length > mostLanes ? mostLanes - 1 : mostLanes;
  const largest = new Set(filled.toSorted((a, b) => b.size - a.size).slice(0, most));
  const rest = filled.filter((group) => !largest.has(group));
  const others: Group = {
    id: 'others',
    name: words.otherLanes,
    events: [...new Set(rest.flatMap((group) => group.events))].sort((a, b) => a.drawn.from - b.drawn.from),
    counts: addCounts(rest.map(({ counts }) => counts)),
    size: rest.reduce((sum, { size }) => sum + size, 0),
  };
  return [...filled.filter((group) => largest.has(group)), ...(rest.length > 0 ? [others] : [])].map(
    ({ id, name, glyph, events: own, counts }) => {
      const lane = laneOf(id, own);
      return {
        lane:
          overview === undefined
            ? lane
            : { ...lane, overview: { from: overview.from, days: overview.days, counts } },
        name,
        rows: overview === undefined ? rowsOf(lane, opening) : mostRowsIn(opening),
        ...(glyph !== undefined && { glyph }),
      };
    },
  );
}

/** As many rows as the lane fills where the view opens; what is plainly crowded there is not laid out to be counted. */
function rowsOf(lane: Lane, opening: DayScale): number {
  const { font, glyphRadius } = viewSizes;
  const mostRows = mostRowsIn(opening);
  const crowded = opening.length / (glyphRadius * 2);
  if (visibleEvents(lane, opening).length > crowded) return mostRows;
  return layLane(lane, opening, { mostRows, fontSizePx: font, glyphRadius }).rows;
}

interface Key {
  readonly id: string;
  readonly name: string;
  readonly glyph?: ViewLane['glyph'];
}

interface Group extends Key {
  readonly events: readonly ViewEvent[];
  readonly counts: readonly number[];
  readonly size: number;
}

function keysOf({ kinds, actors }: Pick<ViewFrame, 'kinds' | 'actors'>, by: LaneBy): readonly Key[] {
  switch (by) {
    case 'kind':
      return kinds;
    case 'actor':
      return [...actors, { id: noActor, name: words.noActor }];
    case 'layer':
      return [
        { id: 'attested', name: words.attested },
        { id: 'context', name: words.context },
      ];
  }
}

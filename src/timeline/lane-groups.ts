import { laneOf, layLane } from './lanes.ts';
import type { TimelineEvent } from './types.ts';
import { viewSizes, type ViewLane } from './view-layout.ts';
import type { DayScale } from './scale.ts';
import type { ViewEvent, ViewFrame } from './wire.ts';

export type LaneBy = 'kind' | 'actor' | 'layer';

const mostLanes = 14;
const mostRows = 3;

/**
 * Sorts events into lanes and gives each as many rows as it needs where the view opens. What has more values than
 * there can be lanes keeps the largest and puts the rest together. By actor, an event stands in each actor's lane.
 */
export function groupLanes(
  events: readonly ViewEvent[],
  frame: Pick<ViewFrame, 'kinds' | 'actors'>,
  by: LaneBy,
  opening: DayScale,
): readonly ViewLane[] {
  const groups = keysOf(frame, by).map(({ id, name, ...rest }) => ({
    id,
    name,
    ...rest,
    events: events.filter((event) => belongs(event, by, id)),
  }));
  const filled = groups.filter((group) => group.events.length > 0);
  const kept = new Set(
    filled
      .toSorted((a, b) => b.events.length - a.events.length)
      .slice(0, filled.length > mostLanes ? mostLanes - 1 : mostLanes),
  );
  const rest = [...new Set(filled.filter((group) => !kept.has(group)).flatMap((group) => group.events))];
  const lanes = filled.filter((group) => kept.has(group));
  return [...lanes, ...(rest.length > 0 ? [{ id: 'others', name: 'Others', events: rest }] : [])].map(
    (group) => viewLane(group, opening),
  );
}

function viewLane(
  {
    id,
    name,
    glyph,
    events,
  }: { id: string; name: string; glyph?: ViewLane['glyph']; events: readonly TimelineEvent[] },
  opening: DayScale,
): ViewLane {
  const lane = laneOf(id, events);
  const { rows } = layLane(lane, opening, {
    mostRows,
    fontSizePx: viewSizes.font,
    glyphRadius: viewSizes.glyphRadius,
  });
  return { lane, name, rows, ...(glyph !== undefined && { glyph }) };
}

function keysOf({ kinds, actors }: Pick<ViewFrame, 'kinds' | 'actors'>, by: LaneBy): readonly Key[] {
  switch (by) {
    case 'kind':
      return kinds;
    case 'actor':
      return [...actors, { id: '', name: 'No actor named' }];
    case 'layer':
      return [
        { id: 'attested', name: 'Attested' },
        { id: 'context', name: 'Context' },
      ];
  }
}

interface Key {
  readonly id: string;
  readonly name: string;
  readonly glyph?: ViewLane['glyph'];
}

function belongs(event: ViewEvent, by: LaneBy, id: string): boolean {
  switch (by) {
    case 'kind':
      return event.kind === id;
    case 'actor':
      return id === '' ? event.actors.length === 0 : event.actors.includes(id);
    case 'layer':
      return event.documents.length > 0 === (id === 'attested');
  }
}

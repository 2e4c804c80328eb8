import type { LaneBy, ViewEvent } from '../types.ts';

/** Key of the lane of events that name no actor. */
export const noActor = '';

/** The lanes an event stands in: by actor, one for each of its actors. */
export function laneKeysOf(event: ViewEvent, by: LaneBy): readonly string[] {
  switch (by) {
    case 'kind':
      return [event.kind];
    case 'actor':
      return event.actors.length === 0 ? [noActor] : event.actors;
    case 'layer':
      return [event.documents.length > 0 ? 'attested' : 'context'];
  }
}

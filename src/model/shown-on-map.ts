import type { Archive, EventRecord } from './archive.ts';
import { lookupsOf } from './lookups.ts';
import { selectEvents, type Selected, type Selection } from './select-events.ts';

/** What a map of a text is about: one event, or those of some days and actors; places besides, or alone. */
export interface MapSelection extends Pick<Selection, 'actors' | 'from' | 'to'> {
  /** Id of an event. Days beside it choose no events: they are those whose roads are drawn. */
  readonly of?: string | undefined;
  /** Ids. */
  readonly places?: readonly string[];
}

/** The events that a map of a text is about, and the ids of its places: none twice, the certain ones first. */
export interface ShownOnMap extends Selected {
  readonly places: readonly string[];
  /** Those of them that only events name whose dates leave room for other days. */
  readonly maybe: ReadonlySet<string>;
  /** How many of these events name each; undefined where no days or actors are asked for. */
  readonly counts?: ReadonlyMap<string, number>;
}

/** What a map of a text shows. Ids of events and places that there are not are nothing. */
export function shownOnMap(archive: Archive, selection: MapSelection): ShownOnMap {
  const { of, places = [], actors = [], from, to } = selection;
  const event = of === undefined ? undefined : lookupsOf(archive).eventById.get(of);
  const isAsked = from !== undefined || to !== undefined || actors.length > 0;
  const { certain, perhaps } =
    of === undefined && isAsked
      ? selectEvents(archive, { actors, from, to })
      : { certain: event === undefined ? [] : [event], perhaps: [] };
  const sure = new Set([...places.filter((id) => archive.places.has(id)), ...placesOf(certain)]);
  const all = placesOf([...certain, ...perhaps]);
  const counts = Map.groupBy(all, (id) => id);
  return {
    certain,
    perhaps,
    places: [...new Set([...sure, ...all])],
    maybe: new Set(all.filter((id) => !sure.has(id))),
    ...(of === undefined &&
      isAsked && { counts: new Map([...counts].map(([id, some]) => [id, some.length])) }),
  };
}

function placesOf(events: readonly EventRecord[]): readonly string[] {
  return events.flatMap((event) => event.places.map(({ id }) => id));
}

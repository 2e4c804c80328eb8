import { locatedPlaces } from '../map/located-places.ts';
import type { Archive } from '../model/archive.ts';
import { coursesOf } from '../model/located.ts';
import { placeName, type Place } from '../model/vocabulary.ts';
import { mostOf } from '../text/extremes.ts';
import { mapWords as words } from '../words/chapters/map.ts';
import { listWords, say } from '../words/say.ts';

/** Why none of some places is on a map, in a sentence: nobody names one, or nobody locates those that are named. */
export function whyNotOnMap(
  { places }: Pick<Archive, 'places'>,
  ids: Iterable<string>,
  told?: string,
): string {
  const named = [...ids].flatMap((id) => places.get(id) ?? []);
  if (named.length > 0) return say(words.notLocated, { places: listWords(named.map(placeName)) });
  return told === undefined ? words.noPlaceNamed : say(words.placeInWords, { told });
}

/**
 * How many events name a place: of those that a map is about, where it counts them; else of the whole archive, in words
 * that say so.
 */
export function countWords(
  id: string,
  ofMap: ReadonlyMap<string, number> | undefined,
  ofAll: ReadonlyMap<string, number>,
): string {
  const count = (ofMap ?? ofAll).get(id);
  if (count === undefined) return words.noEvents;
  return say(ofMap === undefined ? words.inArchive : words.eventCount, { count });
}

/** What stands under a map: what it leaves out and why, and whose positions it draws. */
export function mapNotes({ places, gazetteers }: Archive): {
  readonly leftOut: readonly string[];
  readonly credits: string;
} {
  const all = [...places.values()];
  const drawn = all.flatMap(({ positions = [] }) => positions);
  const lines = all.flatMap(coursesOf);
  const onMap = new Set(locatedPlaces({ places }).map(({ id }) => id));
  const unlocated = all.filter(({ id }) => !onMap.has(id));
  const cited = new Set(drawn.flatMap(({ sources }) => sources.map(({ from }) => from)));
  const credits = [...gazetteers.values()]
    .filter(({ id, exactKm }) => cited.has(id) && exactKm !== undefined)
    .map(({ credit, publisher }) => credit ?? publisher);
  return {
    leftOut: [
      words.noBorders,
      words.noRelief,
      ...(lines.length === 0
        ? []
        : [say(words.generalised, { km: mostOf(lines.map(({ precisionKm }) => precisionKm)) })]),
      words.coast,
      words.bothNames,
      ...(unlocated.length === 0
        ? []
        : [say(words.notLocated, { places: listWords(unlocated.map(toldPlace)) })]),
    ],
    credits: [
      ...(credits.length === 0 ? [] : [say(words.positions, { sources: listWords([...new Set(credits)]) })]),
      words.coastSource,
    ].join(' '),
  };

  function toldPlace(place: Place): string {
    const { relation, of = [] } = place.where ?? {};
    if (relation === undefined || relation === 'not-located') return placeName(place);
    const others = of.map((id) => {
      const other = places.get(id);
      return other === undefined ? id : placeName(other);
    });
    return say(words.toldBy[relation], { place: placeName(place), places: listWords(others) });
  }
}

import type { Archive } from '../model/archive.ts';
import { coursesOf, isLocated } from '../model/located.ts';
import { placeName } from '../model/vocabulary.ts';
import { mostOf } from '../text/extremes.ts';
import { mapWords as words } from '../words/chapters/map.ts';
import { listWords, say } from '../words/say.ts';

/** What stands under a map: what it leaves out and why, and whose positions it draws. */
export function mapNotes({ places, gazetteers }: Archive): {
  readonly leftOut: readonly string[];
  readonly credits: string;
} {
  const all = [...places.values()];
  const drawn = all.flatMap(({ positions = [] }) => positions);
  const lines = all.flatMap(coursesOf);
  const unlocated = all.filter((place) => !isLocated(place) && place.where?.relation !== 'between');
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
        : [say(words.notLocated, { places: listWords(unlocated.map(placeName)) })]),
    ],
    credits: [
      ...(credits.length === 0 ? [] : [say(words.positions, { sources: listWords([...new Set(credits)]) })]),
      words.coastSource,
    ].join(' '),
  };
}

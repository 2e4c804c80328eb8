import { distanceKm } from '../../model/distance.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { isLocated, precisionOf, spotOf } from '../../model/located.ts';
import { stepKm, type LinePosition, type Position, type SpotPosition } from '../../model/position.ts';
import type { Place as ArchivePlace } from '../../model/vocabulary.ts';
import { hasName } from '../../text/whole-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { Path } from '../yaml-file.ts';

/** No place is told more exactly than its source tells it, and what is drawn can be traced. */
export function checkPositions({ places, gazetteers }: ArchiveFiles): Finding[] {
  const known: Known = {
    places: new Map(places.flatMap(({ data }) => data.map((place) => [place.id, place]))),
    gazetteers: new Map(gazetteers.flatMap(({ data }) => data.map((one) => [one.id, one]))),
  };
  return places.flatMap(({ yaml, data }) =>
    data.flatMap((place, index) => {
      const at = (...path: Path) => yaml.placeOf([index, ...path]);
      return [
        ...(place.positions ?? []).flatMap((position, claim) => [
          ...ofGrounds(position, known, (...path) => at('positions', claim, ...path)),
          ...(position.shape === 'line'
            ? ofLine(position, known, (...path) => at('positions', claim, ...path))
            : ofSpot(position, place, known, (...path) => at('positions', claim, ...path))),
        ]),
        ...ofRelation(place, known.places, at),
      ];
    }),
  );
}

interface Known {
  readonly places: ReadonlyMap<string, ArchivePlace>;
  readonly gazetteers: ReadonlyMap<string, Gazetteer>;
}

type At = (...path: Path) => Place;

function ofGrounds(position: Position, { gazetteers }: Known, at: At): Finding[] {
  const { basis, precisionKm, sources, working } = position;
  if (basis === 'worked-out')
    return working === undefined
      ? [finding('position-without-working', at('basis'))]
      : beyondAll(position, gazetteers, at);
  if (position.shape === 'line') return [];
  return sources.flatMap(({ from }, index) => {
    const gazetteer = gazetteers.get(from);
    if (gazetteer === undefined) return [];
    const { exactKm } = gazetteer;
    if (exactKm === undefined) return [finding('position-not-given', at('sources', index, 'from'), from)];
    return precisionKm < exactKm
      ? [finding('position-beyond-source', at('precisionKm'), `${precisionKm}`, from, `${exactKm}`)]
      : [];
  });
}

/** What is worked out from positions of others is known no better than the best of them; one that gives none bounds nothing. */
function beyondAll({ precisionKm, sources }: Position, gazetteers: Known['gazetteers'], at: At): Finding[] {
  const exact = sources.flatMap(({ from }) => {
    const { exactKm } = gazetteers.get(from) ?? {};
    return exactKm === undefined ? [] : [{ from, exactKm }];
  });
  const best = exact.reduce<(typeof exact)[number] | undefined>(
    (least, one) => (least === undefined || one.exactKm < least.exactKm ? one : least),
    undefined,
  );
  return best !== undefined && precisionKm < best.exactKm
    ? [finding('position-beyond-source', at('precisionKm'), `${precisionKm}`, best.from, `${best.exactKm}`)]
    : [];
}

function ofSpot(position: SpotPosition, place: ArchivePlace, known: Known, at: At): Finding[] {
  const { precisionKm } = position;
  const degrees = position.at.flatMap((one, index) =>
    stepKm(one) < precisionKm / 100
      ? [finding('position-too-exact', at('at', index), `${one}`, `${precisionKm}`)]
      : [],
  );
  if (position.shape === 'area' && position.extent !== undefined && !isRound(position.extent, position.at))
    return [...degrees, finding('extent-unfit', at('extent'))];
  const drawn = spotOf(place);
  if (drawn === undefined || drawn === position) return degrees;
  const km = distanceKm(drawn.at, position.at);
  const both = precisionOf([drawn, position]);
  return km > both && !isToldApart(drawn.because, position, km, known)
    ? [...degrees, finding('position-differs', at('at'), km.toFixed(1), `${Number(both.toFixed(3))}`)]
    : degrees;
}

/**
 * Whether a reason tells of the other position: by how far it lies from the one that is drawn, where it tells kilometres,
 * else by the name of its source, or as the other, older or like.
 */
function isToldApart(
  because: string | undefined,
  { sources }: SpotPosition,
  km: number,
  { gazetteers }: Known,
): boolean {
  if (because === undefined) return false;
  const told = [...because.matchAll(/(?<![\d.,])(?<number>\d+(?:\.\d+)?) km\b/g)].map(({ groups }) =>
    Number(groups?.['number']),
  );
  if (told.length > 0) return told.some((one) => Math.abs(one - km) <= Math.max(1, km * 0.15));
  const words = because.toLowerCase();
  if (ofOther.test(words)) return true;
  return sources.some(({ from, name }) =>
    [from, name, gazetteers.get(from)?.publisher].some(
      (one) => one !== undefined && hasName(words, one.toLowerCase()),
    ),
  );
}

const ofOther =
  /\b(?:others?|another|older|newer|newest|earlier|later|former(?:ly)?|old|new|edition|outdated|differs?|same name)\b/;

/** Whether an extent is one, and its point lies in it. One over the line of dates has its west east of its east. */
function isRound([west, south, east, north]: readonly number[], [lon, lat]: readonly number[]): boolean {
  const isExtent = Math.abs(west!) <= 180 && Math.abs(east!) <= 180 && south! >= -90 && north! <= 90;
  const isAcross = west! <= east! ? lon! >= west! && lon! <= east! : lon! >= west! || lon! <= east!;
  return isExtent && isAcross && lat! >= south! && lat! <= north!;
}

function ofLine({ through, precisionKm }: LinePosition, { places }: Known, at: At): Finding[] {
  const ends = [through[0], through.at(-1)];
  const loose = ends.some((end) => typeof end !== 'string')
    ? [finding('line-without-pieces', at('through'))]
    : [];
  const still = through.flatMap((stop, index) =>
    typeof stop === 'string' && stop === through[index - 1]
      ? [finding('line-stands-still', at('through', index), stop)]
      : [],
  );
  return [
    ...loose,
    ...still,
    ...through.flatMap((stop, index) => {
      const place = typeof stop === 'string' ? places.get(stop) : undefined;
      if (place === undefined) return [];
      const spot = spotOf(place);
      if (spot === undefined) return [finding('line-through-nowhere', at('through', index), place.id)];
      return precisionKm < spot.precisionKm
        ? [
            finding(
              'position-beyond-source',
              at('precisionKm'),
              `${precisionKm}`,
              place.id,
              `${spot.precisionKm}`,
            ),
          ]
        : [];
    }),
  ];
}

function ofRelation({ id, where, positions = [] }: ArchivePlace, places: Known['places'], at: At): Finding[] {
  if (where === undefined) return [];
  const { relation, of } = where;
  const [least, wanted, most] = wantedOf(relation);
  const unfit = of.includes(id)
    ? 'the place itself'
    : of.length > most
      ? `${of.length === 1 ? 'a place' : `${of.length} places`}`
      : relation === 'along' && of.length === 1 && isSpot(places.get(of[0]!))
        ? 'one place that is no line'
        : isInCircle(id, places)
          ? 'places that are told by it in turn'
          : undefined;
  return [
    ...(positions.length > 0 ? [finding('relation-beside-position', at('where'))] : []),
    ...(of.length < least ? [finding('relation-incomplete', at('where', 'relation'), relation, wanted)] : []),
    ...(unfit === undefined ? [] : [finding('relation-unfit', at('where', 'of'), relation, unfit, wanted)]),
  ];
}

/** Whether how a place lies to others leads back to it, by places that have no coordinates. */
function isInCircle(id: string, places: Known['places']): boolean {
  const seen = new Set<string>();
  const ahead = [...(places.get(id)?.where?.of ?? [])];
  for (let one = ahead.pop(); one !== undefined; one = ahead.pop()) {
    if (one === id) return true;
    const place = places.get(one);
    if (seen.has(one) || place === undefined || isLocated(place)) continue;
    seen.add(one);
    for (const next of place.where?.of ?? []) ahead.push(next);
  }
  return false;
}

function isSpot(place: ArchivePlace | undefined): boolean {
  return place !== undefined && spotOf(place) !== undefined;
}

function wantedOf(
  relation: NonNullable<ArchivePlace['where']>['relation'],
): readonly [least: number, wanted: string, most: number] {
  switch (relation) {
    case 'between':
      return [2, 'two places', 2];
    case 'near':
      return [1, 'at least one place', Infinity];
    case 'along':
      return [1, 'at least one place that is a line, or two places on the way', Infinity];
    case 'not-located':
      return [0, 'none', 0];
  }
}

import { distanceKm } from '../../model/distance.ts';
import { precisionOf, spotOf } from '../../model/located.ts';
import type { Place } from '../../model/vocabulary.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Path } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import { kmBetween, knownPlaces, spotsOf, stretchesKm, type KnownPlaces } from './places-told.ts';

/**
 * Kilometres that notes of places tell. What is reckoned here ("25.6 km here", "by air") is what the positions give; what
 * a source gives from a place that is named ("4 km from the town") is as far as the positions allow; how far and whereto
 * another claim of a place lies ("4.3 km to the south") is so of one of its claims; an area is no longer than its circle. Roads are longer, and of widths and
 * plans nothing is known.
 */
export function placeDistanceHints({ places }: ArchiveFiles): readonly Hint[] {
  const all = places.flatMap(({ data }) => data);
  const known = knownPlaces(all);
  return places.flatMap(({ yaml, data }) =>
    data.flatMap((place, index) =>
      notesOf(place).flatMap(({ text, path }) =>
        [...wrongKm(text, place, known, path.at(-1) === 'because'), ...tooLong(text, place)].map((found) => ({
          ...yaml.placeOf([index, ...path]),
          found,
        })),
      ),
    ),
  );
}

function notesOf({ note, where, positions = [] }: Place) {
  const told: readonly (readonly [string | undefined, Path])[] = [
    [note, ['note']],
    [where?.note, ['where', 'note']],
    ...positions.flatMap((position, at) =>
      (['note', 'working', 'because'] as const).map(
        (field) => [position[field], ['positions', at, field]] as const,
      ),
    ),
  ];
  return told.flatMap(([text, path]) => (text === undefined ? [] : [{ text, path }]));
}

/** "The lake is 11.75 km long", of an area: a circle that holds it is as wide. */
function tooLong(text: string, place: Place): readonly string[] {
  const spot = spotOf(place);
  if (spot?.shape !== 'area') return [];
  return [
    ...text.matchAll(/(?<![\d.,])(?<first>\d+(?:\.\d+)?) km (?:long|wide|across|in length)\b/dg),
  ].flatMap((match) =>
    placed(match, 'first')
      .filter(({ number }) => number > 2 * spot.precisionKm)
      .map(
        ({ number }) =>
          `${shown(match[0])} is more than the circle of ${spot.precisionKm} km round its point can hold; write a \`precisionKm\` of at least ${number / 2}`,
      ),
  );
}

interface Km {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function wrongKm(text: string, place: Place, known: KnownPlaces, isOfClaims: boolean): readonly string[] {
  const named = known.namedIn(text);
  const others = named.map((one) => one.place).filter((one) => one !== place);
  const own = others.flatMap((one) => kmBetween(place, one));
  // "3.1 km to the town (here 3.4)" tells of the place named last before it.
  const apartFrom = ({ start }: Km) => {
    const last = named.findLast(({ end }) => end <= start && start - end <= farthestName)?.place;
    return last === undefined || last === place ? own : kmBetween(place, last);
  };
  const reckoned = [
    ...own,
    ...others.flatMap((one, at) => others.slice(at + 1).flatMap((other) => kmBetween(one, other))),
    ...stretchesKm(place, known.byId),
  ];
  return [
    ...[
      ...statedIn(text).map((km) => ({ km, able: reckoned })),
      ...asidesIn(text).map((km) => ({ km, able: apartFrom(km) })),
    ].flatMap(({ km, able }) =>
      able.length === 0 || able.some((one) => isAbout(one, km, 0.01))
        ? []
        : [
            `${shown(text.slice(km.start, km.end))} is given as reckoned here, and the positions give ${nearest(able, km.number)} km; correct it, or the position`,
          ],
    ),
    ...fromPlaces(text).flatMap((km) => {
      const to = named.find(({ start }) => start >= km.end && start <= km.end + farthestName);
      const from = named.filter(({ end }) => end <= km.start).at(-1)?.place;
      const ends = [place, ...(from === undefined ? [] : [from])].filter((one) => one !== to?.place);
      const able = to === undefined ? [] : ends.flatMap((one) => kmBetween(one, to.place));
      const slack =
        to === undefined ? 0 : precisionOf([...spotsOf(place).slice(0, 1), ...spotsOf(to.place).slice(0, 1)]);
      return able.length === 0 ||
        able.some((one) => Math.abs(one - km.number) <= slack || isAbout(one, km, 0.15))
        ? []
        : [
            `${shown(text.slice(km.start, to?.end ?? km.end))} does not fit the positions, which are ${nearest(able, km.number)} km apart; correct it, or the position`,
          ];
    }),
    ...(isOfClaims ? wrongDirections(text, place) : []),
  ];
}

/** Numbers that the archive says it has reckoned: "28.4 km here", "25.6 and 10.0 km here", "12.2 km by air". */
function statedIn(text: string): readonly Km[] {
  return [...text.matchAll(reckonedForm)].flatMap((match) =>
    ['first', 'second'].flatMap((name) => placed(match, name)),
  );
}

/** Such numbers in brackets beside a source's: "3.1 km to the town (here 3.4), 4.8 to the bridge (4.9)". */
function asidesIn(text: string): readonly Km[] {
  const aside = [...text.matchAll(/\((?:here )?(?<first>\d+(?:\.\d+)?)(?: km)?\)/dg)];
  const isHere = aside.some(({ 0: words }) => words.includes('here'));
  return isHere ? aside.flatMap((match) => placed(match, 'first')) : [];
}

const reckonedForm =
  /(?<![\d.])(?:(?<first>\d+(?:\.\d+)?)(?: km)?,? and )?(?<second>\d+(?:\.\d+)?) km (?:here\b|by air\b(?! from)|in (?:a )?straight (?:line|pieces?))/dg;

function fromPlaces(text: string): readonly Km[] {
  return [
    ...text.matchAll(
      /(?<![\d.]|to )(?<first>\d+(?:\.\d+)?) km (?:away )?(?:by air )?(?:from|off) (?=(?:the (?:town|village|city|centre|middle) of )?\p{Lu})/dgu,
    ),
  ]
    .filter(
      ({ index }) => !/\b(?:by road|planned|about|some|road of|highway)[^,;.]*$/i.test(text.slice(0, index)),
    )
    .flatMap((match) => {
      // "17 km from the town by road".
      const rest = text.slice(match.index + match[0].length);
      return /^[^,;.]*\b(?:by (?:the )?road|along)\b/.test(rest) ? [] : placed(match, 'first');
    });
}

const farthestName = 16;

function placed(match: RegExpMatchArray, name: string): readonly Km[] {
  const [span, number] = [match.indices?.groups?.[name], match.groups?.[name]];
  return span === undefined || number === undefined
    ? []
    : [{ number: Number(number), start: span[0], end: span[1] }];
}

/** "4.3 km to the south": of two claims of one place. */
function wrongDirections(text: string, place: Place): readonly string[] {
  const spots = spotsOf(place);
  return [
    ...text.matchAll(/(?<first>\d+(?:\.\d+)?) km (?:to|further) (?:the )?(?<way>north|south|east|west)\b/dg),
  ].flatMap((match) => {
    const [km] = placed(match, 'first');
    const way = match.groups?.['way'] ?? '';
    if (km === undefined || spots.length < 2) return [];
    const [{ at: drawn } = { at: undefined }, ...others] = spots;
    const isSo = others.some(
      ({ at }) =>
        drawn !== undefined && isAbout(distanceKm(drawn, at), km, 0.05) && isTowards(drawn, at, way),
    );
    return isSo
      ? []
      : [
          `${shown(match[0])} from the position that is drawn lies no other of this place; correct it, or the position`,
        ];
  });
}

function isTowards(
  [west, south]: readonly [number, number],
  [east, north]: readonly [number, number],
  way: string,
): boolean {
  switch (way) {
    case 'north':
      return north > south;
    case 'south':
      return north < south;
    case 'east':
      return east > west;
    default:
      return east < west;
  }
}

function isAbout(one: number, { number }: Km, share: number): boolean {
  return Math.abs(one - number) <= Math.max(0.06, share * number);
}

function nearest(numbers: readonly number[], to: number): string {
  const [first = 0] = numbers.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to));
  return first.toFixed(1);
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { diameterKm, framesOf, type Frames } from '../map/frames.ts';
import { countsOfPlaces, locatedPlaces, type LocatedPlace } from '../map/located-places.ts';
import {
  groundOf,
  pictureOf,
  type MapPicture,
  type PictureGround,
  type PictureWords,
} from '../map/picture.ts';
import type { Sheet } from '../map/projection.ts';
import type { Archive } from '../model/archive.ts';
import { asked } from '../model/asked.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { Bounds, Day } from '../time/edtf/types.ts';
import { mapWords as words } from '../words/chapters/map.ts';
import { compareNames, listWords, numberWords, say } from '../words/say.ts';

/** What the maps of an archive are made from. */
export interface ArchiveMap {
  readonly places: readonly LocatedPlace[];
  readonly frames: Frames<LocatedPlace>;
  /** How many events name each place, by its id. */
  readonly counts: ReadonlyMap<string, number>;
  /** How far round a place its neighbours are looked for: a figure that fits the nearest map. */
  readonly nearbyKm: number;
}

/** The map of an archive; undefined where it locates no place. */
export const mapOf = asked('map', (archive: Archive): { readonly map?: ArchiveMap } => {
  const places = locatedPlaces(archive);
  if (places.length === 0) return {};
  const frames = framesOf(places);
  const across = diameterKm((frames.near ?? frames.wide).inside);
  return {
    map: { places, frames, counts: countsOfPlaces(archive.events), nearbyKm: roundKm(across / 20, 1) },
  };
});

/** A drawing for each width of a page; a style sheet shows the one that fits. */
export interface MapDrawing {
  readonly name: 'at-narrow' | 'at-mid';
  readonly picture: MapPicture;
}

/** A frame drawn for a phone and for a page. */
export async function drawingsOf(
  { frames }: ArchiveMap,
  which: 'near' | 'wide',
): Promise<readonly MapDrawing[]> {
  const frame = which === 'near' ? frames.near : frames.wide;
  if (frame === undefined) return [];
  const land = await coasts();
  const window =
    which === 'wide' && frames.near !== undefined
      ? { window: frames.near.inside.flatMap(({ points }) => points) }
      : {};
  const pointsFar = which === 'wide';
  const sizes = [
    { name: 'at-narrow', width: 336, mostHeight: 560, fontSize: 12 },
    { name: 'at-mid', width: 688, mostHeight: 820, fontSize: 13.5 },
  ] as const;
  return sizes.map(({ name, ...size }) => ({
    name,
    picture: pictureOf(frame, { ...size, ...window, pointsFar, land, words: pictureWords }),
  }));
}

/** A small drawing of some places, and those of them that lie too far off to be on it. */
export interface MapPiece {
  readonly picture: MapPicture;
  readonly outside: readonly LocatedPlace[];
}

/**
 * A small drawing of where at least half of some places are, with the names of those alone; undefined where none is
 * located. A map of all of them would show the far ones, and of the many nothing but their number.
 */
export async function pieceOf(
  { frames }: ArchiveMap,
  lit: ReadonlySet<string>,
): Promise<MapPiece | undefined> {
  const isLit = ({ id }: LocatedPlace) => lit.has(id);
  // What the maps only point at has a drawing of all places.
  const all = allOf(frames);
  const count = all.filter(isLit).length;
  if (count === 0) return undefined;
  const tried = [frames.near?.inside ?? [], frames.wide.inside];
  const inside =
    tried.find((some) => {
      const shown = some.filter(isLit).length;
      return shown === count || (shown > 1 && shown * 2 >= count);
    }) ?? all;
  const ground = pieceGrounds.get(inside) ?? groundOf(inside, { ...pieceSize, land: await coasts() });
  pieceGrounds.set(inside, ground);
  const picture = pictureOf(
    { inside, outside: [] },
    { ...pieceSize, fontSize: 13, ground, words: pictureWords, named: isLit },
  );
  return { picture, outside: all.filter((place) => isLit(place) && !inside.includes(place)) };
}

const pieceSize = { width: 336, mostHeight: 420 } as const;
/** Every page with a piece of the same frame stands on one ground: its coasts are most of the work. */
const pieceGrounds = new WeakMap<readonly LocatedPlace[], PictureGround>();

/** All places of a map; the same list at every call. */
const allOf = memoizeByObject(({ wide: { inside, outside } }: Frames<LocatedPlace>) =>
  outside.length === 0 ? inside : [...inside, ...outside],
);

/** Which places lie outside a piece, in a sentence. */
export function outsideWords({ outside }: MapPiece): string {
  return say(words.outsidePiece, { places: listWords(outside.map(({ name }) => name).sort(compareNames)) });
}

/** The days that bounds leave room for; undefined where they leave room for any. */
export function daysOf(bounds: Bounds | undefined): { readonly from: Day; readonly to: Day } | undefined {
  const [first, last] = [bounds?.start.earliest, bounds?.end.latest];
  if (first?.kind !== 'day' && last?.kind !== 'day') return undefined;
  return {
    from: first?.kind === 'day' ? first.day : -Infinity,
    to: last?.kind === 'day' ? last.day : Infinity,
  };
}

/** A distance as it is told: to a tenth below ten kilometres, to two figures beyond, and to ten kilometres from a thousand. */
export function kmWords(km: number): string {
  return numberWords(
    km < 10 ? Math.round(km * 10) / 10 : km < 1000 ? roundKm(km, 2) : Math.round(km / 10) * 10,
  );
}

function roundKm(km: number, figures: number): number {
  return Number(km.toPrecision(figures));
}

const pictureWords: PictureWords = {
  several: numberWords,
  beyond: (place, km, from) =>
    [words.beyond, words.beyondNarrow].map((message) =>
      say(message, { place, km: kmWords(km), from }).split('\n'),
    ),
  window: words.window,
};

type Coasts = NonNullable<Parameters<typeof pictureOf>[1]['land']>;
let read: Promise<Coasts> | undefined;

/** Coast lines of Natural Earth: finer ones for a map that is true to scale. */
function coasts(): Promise<Coasts> {
  read ??= Promise.all([coastOf('land-50m.json'), coastOf('land-110m.json')]).then(
    ([fine, coarse]) =>
      ({ isToScale }: Sheet) =>
        isToScale ? fine : coarse,
  );
  return read;
}

async function coastOf(file: string) {
  const path = createRequire(`${process.cwd()}/package.json`).resolve(`world-atlas/${file}`);
  const topology = JSON.parse(await readFile(path, 'utf8')) as Topology<{ land: GeometryCollection }>;
  return mesh(topology, topology.objects.land);
}

import { z } from 'zod';
import { ownWordsSchema } from './own-words.ts';
import { edtfSchema } from './edtf.ts';

const degreesError =
  'two numbers in degrees with decimals: longitude (east, -180 to 180) stands first, then latitude (north, -90 to 90), such as [21.53, 48.9]';

/** Longitude and latitude in degrees, WGS 84, in the order of GeoJSON (RFC 7946). */
export const coordinatesSchema = z.tuple(
  [
    z.number(degreesError).min(-180, degreesError).max(180, degreesError),
    z.number(degreesError).min(-90, degreesError).max(90, degreesError),
  ],
  degreesError,
);
export type Coordinates = Readonly<z.infer<typeof coordinatesSchema>>;

/**
 * What a position rests on. `gazetteer`: a list of places gives it. `named-source`: a source that is no list does, such
 * as an article. `worked-out`: the archive infers it, and shows its working.
 */
const positionBasisSchema = z.enum(['gazetteer', 'named-source', 'worked-out']);

const kmError = 'kilometres within which the thing meant lies, as a number that is more than 0';
const sourcesError = 'who gives it: `[{ from: "..." }]`, each an id of content/gazetteers.yaml';

const groundsSchema = z.strictObject({
  /** Radius in kilometres within which the thing meant lies; for a line, how far beside it the thing may run. */
  precisionKm: z.number(kmError).positive(kmError),
  basis: positionBasisSchema,
  /** Who gives it. */
  sources: z
    .array(
      z.strictObject(
        {
          /** Id of an entry of `content/gazetteers.yaml`. */
          from: z.string(),
          /** What the place is called there. */
          name: z.string().optional(),
          /** Address of what was read, where it is not the entry's own. */
          url: z.string().optional(),
        },
        sourcesError,
      ),
      sourcesError,
    )
    .min(1, sourcesError),
  /** For what is worked out: how, so that a reader can repeat it. */
  working: ownWordsSchema.optional(),
  /** Of the claim that is drawn, where others differ: why this one is. */
  because: ownWordsSchema.optional(),
  /** What to know of it, such as what it stands in for. */
  note: ownWordsSchema.optional(),
});

const pointSchema = z.strictObject({
  shape: z.literal('point'),
  at: coordinatesSchema,
  ...groundsSchema.shape,
});

/** An area is told by a point to write its name at and by how far it reaches: no outline is claimed. */
const areaSchema = z.strictObject({
  shape: z.literal('area'),
  at: coordinatesSchema,
  /** West, south, east, north, in degrees. */
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  ...groundsSchema.shape,
});

const stopsError =
  'the ids of the places that it leads through, two at least; a stretch that nobody locates is `{ gap: "..." }`, in words';

const lineSchema = z.strictObject({
  shape: z.literal('line'),
  /** Which course it is, where there are several. */
  name: z.string().optional(),
  /** Ids of the places that it leads through, in order, joined by straight pieces; a gap is a stretch that is not located. */
  through: z
    .array(z.union([z.string(), z.strictObject({ gap: z.string() })], stopsError), stopsError)
    .min(2, stopsError),
  /** When it ran so, EDTF. */
  when: edtfSchema.optional(),
  /** Of a course whose `when` is open at its end: the last day on which it is told to have run so, and who tells it. */
  lastAttested: z
    .strictObject({
      edtf: edtfSchema,
      /** Id of the event of the archive that tells it. */
      event: z.string().optional(),
      /** Id of an entry of `content/gazetteers.yaml` that tells it, where no event does. */
      from: z.string().optional(),
      /** Address of what was read there. */
      url: z.string().optional(),
    })
    .optional(),
  ...groundsSchema.shape,
});

/** Where something is, as one source has it. */
export const positionSchema = z.discriminatedUnion('shape', [pointSchema, areaSchema, lineSchema]);
export type Position = z.infer<typeof positionSchema>;
export type SpotPosition = Extract<Position, { readonly shape: 'point' | 'area' }>;
export type LinePosition = Extract<Position, { readonly shape: 'line' }>;

/** How a place lies to others where no source has its coordinates. */
export const relationSchema = z.strictObject({
  relation: z.enum(['between', 'near', 'along', 'not-located']),
  /**
   * Ids of places: two for `between`, at least one for `near`, none for `not-located`. For `along` a line, with two
   * places that it leads through where only the stretch between them is meant, or two places at least.
   */
  of: z.array(z.string()).default([]),
  /** For `near`: how far off at most, in kilometres, where a source says so. It is drawn then, as a circle. */
  withinKm: z.number().positive().optional(),
  /** What was found of it, and where it was looked for. */
  note: ownWordsSchema.optional(),
});

/** Kilometres of one degree of a meridian. */
export const degreeKm = 111.195;

/** What one step of the last digit of written degrees is on the ground, in kilometres. */
export function stepKm(degrees: number): number {
  const [, decimals = ''] = String(degrees).split('.');
  return degreeKm / 10 ** decimals.length;
}

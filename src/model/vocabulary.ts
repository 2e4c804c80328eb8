import { z } from 'zod';
import { positionSchema, relationSchema } from './position.ts';
import { ownWordsSchema } from './own-words.ts';

/**
 * A permanent id: lower-case letters, digits and single hyphens, as many as a folder's name on a disk may have with what
 * is put behind it; written once, never reused.
 */
export const idSchema = z
  .string()
  .max(150, 'an id has 150 characters at most')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id has lower-case letters, digits and single hyphens, such as "meeting-1995-03-01"',
  );

/** Shapes that stand for a kind, always beside its word (see the legend). */
export const glyphSchema = z.enum(['circle', 'square', 'diamond', 'triangle', 'dome', 'cross', 'bar']);
export type Glyph = z.infer<typeof glyphSchema>;

/**
 * What the code does with a kind besides printing it. Meetings stand in the table of meetings; `publication` is the kind
 * that ingest gives a document it drafts, and `mention` the one it gives an event of which only the date is known.
 */
export const kindRoleSchema = z.enum(['meeting', 'meeting-not-held', 'publication', 'mention']);
export type KindRole = z.infer<typeof kindRoleSchema>;

/** A kind of event or document: `content/kinds.yaml`. */
export const kindSchema = z.strictObject({
  id: idSchema,
  /** Singular, capitalised: "Meeting". */
  name: z.string(),
  plural: z.string(),
  glyph: glyphSchema,
  /** What the archive counts under it, in one sentence. */
  scope: ownWordsSchema,
  role: kindRoleSchema.optional(),
});
export type Kind = z.infer<typeof kindSchema>;

/** A name, and who uses it. */
export const usedNameSchema = z.strictObject({
  name: z.string(),
  /** Who uses it, in words: "northern usage". */
  by: ownWordsSchema,
});

/** Who acts or speaks: `content/actors.yaml`. */
export const actorSchema = z.strictObject({
  id: idSchema,
  /** As the archive prints it. */
  name: z.string(),
  /** For rows with little room. */
  short: z.string().optional(),
  /** Other names, each with who uses it. */
  names: z.array(usedNameSchema).default([]),
  /** The side it speaks for, where it speaks for one: an actor's id. */
  of: idSchema.optional(),
  note: ownWordsSchema.optional(),
});
export type Actor = z.infer<typeof actorSchema>;

/** Where something happened: `content/places.yaml`. Names in pairs are printed together, in alphabetical order. */
export const placeSchema = z.strictObject({
  id: idSchema,
  /** Every name in use, in alphabetical order; printed as "Kestrelby / Stanmoor". */
  names: z
    .array(
      z.strictObject({
        ...usedNameSchema.shape,
        /** As those who use it write it, in their own script. */
        own: z
          .array(
            z.strictObject({
              text: z.string(),
              /** BCP 47. */
              language: z.string(),
            }),
          )
          .optional(),
      }),
    )
    .min(1),
  note: ownWordsSchema.optional(),
  /** Where it is, as sources have it. Of points and areas the first is drawn; lines are drawn each for its time. */
  positions: z.array(positionSchema).optional(),
  /** Where it lies to other places, where nobody gives its coordinates. */
  where: relationSchema.optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** A place as pages print it: all its names, in alphabetical order. */
export function placeName(place: Place): string {
  return place.names.map(({ name }) => name).join(' / ');
}

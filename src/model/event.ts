import { z } from 'zod';
import { sourceClaimSchema } from './claim.ts';
import { correctedSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { meetingSchema } from './meeting.ts';
import { settledSchema } from './settled.ts';
import { sourcesSchema } from './source.ts';
import { idSchema } from './vocabulary.ts';
import { ownWordsSchema } from './own-words.ts';

/** A point happened at one time, a span lasted, a series is several told as one. */
export const shapeSchema = z.enum(['point', 'span', 'series']);
export type Shape = z.infer<typeof shapeSchema>;

/** A context event: `content/events/*.mdx`, known from outside the archive's documents. */
export const contextEventSchema = z.strictObject({
  id: idSchema,
  /** The most neutral wording there is; the sides' own stand in `names` and `accounts`. */
  title: ownWordsSchema,
  shape: shapeSchema,
  kind: idSchema,
  /** For a series: how many, in words, as given. */
  count: z.string().optional(),
  memberOf: idSchema.optional(),
  /** One of the few events that the drawing of the timeline names: `true`. A span is named without it. */
  headline: z.literal(true).optional(),
  places: z.array(idSchema).default([]),
  /** Where it was, in words, when no place of the vocabulary fits or it can be told more closely. */
  placeNote: ownWordsSchema.optional(),
  actors: z.array(idSchema).default([]),
  /** Persons named in it, besides those who met and those whose words an account gives: ids. */
  persons: z.array(idSchema).default([]),
  claims: z.array(sourceClaimSchema).min(1),
  /** No end is adopted: it is drawn solid to the first candidate and hatched to the last. */
  endAdopted: z.literal('none').optional(),
  /** What each side calls it. */
  names: z
    .array(
      z.strictObject({
        /** An actor's id. */
        by: idSchema,
        /** Null where no name of theirs was found. */
        name: z.string().nullable(),
        note: ownWordsSchema.optional(),
        sources: z.array(z.string()).default([]),
        /** A document of the archive that has it. Without one, a name needs sources. */
        document: idSchema.optional(),
      }),
    )
    .default([]),
  /** How each side puts it, attributed. */
  accounts: z
    .array(
      z.strictObject({
        /** An actor's id. */
        by: idSchema,
        /** Their account in neutral indirect speech, without quotation marks; null where no sourced one was found. */
        says: ownWordsSchema.nullable(),
        /** Who of that side said it, where one person did: an id. */
        person: idSchema.optional(),
        /** Words of theirs, as one of the event's sources has them. */
        quote: z.strictObject({ words: z.string(), source: z.string() }).optional(),
        /** Of an account that was not found: the day on which it was last looked for, EDTF. */
        lookedFor: edtfSchema.optional(),
        sources: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  /** For a meeting. */
  meeting: meetingSchema.optional(),
  /** Disagreements between the sources other than dates, each told in a sentence with its sources. */
  disagreements: z
    .array(
      z.strictObject({
        about: ownWordsSchema,
        versions: z.array(z.strictObject({ says: ownWordsSchema, sources: z.array(z.string()) })),
      }),
    )
    .default([]),
  /** What is not known, each in a sentence. */
  notKnown: z.array(ownWordsSchema).default([]),
  confidence: z.enum(['high', 'medium', 'low']),
  /** Why the confidence is what it is, in a sentence. */
  confidenceNote: ownWordsSchema.optional(),
  sources: sourcesSchema,
  settled: settledSchema,
  /** What was corrected on its page after it had been published. */
  corrected: correctedSchema.optional(),
  /** Brought in by `npm run import`: it is not published until an archivist has looked at it and taken this out. */
  reviewed: z.literal(false).optional(),
});
export type ContextEvent = z.infer<typeof contextEventSchema>;

import { z } from 'zod';
import { documentClaimSchema } from './claim.ts';
import { correctedSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { shapeSchema } from './event.ts';
import { isLocator, locatorFields, locatorRule } from './locator.ts';
import { numeralOrderSchema } from './numeral-order.ts';
import { ownWordsSchema } from './own-words.ts';
import { roleFields } from './passage-role.ts';
import { suggestionSchema, textRecordSchema } from './text-record.ts';
import { idSchema } from './vocabulary.ts';

/** A passage's permanent id: `p1`, `p2`, ... */
export const passageIdSchema = z.string().regex(/^p[1-9][0-9]*$/, 'a passage id is "p1", "p2", ...');

/** Words of a passage, verbatim (W3C TextQuoteSelector: prefix and suffix say which, when it stands twice). */
export const quotationSchema = z.strictObject({
  passage: passageIdSchema,
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
export type Quotation = z.infer<typeof quotationSchema>;

/** One document's evidence for one event. */
export const attestationSchema = z.strictObject({
  /** The event's permanent id; the same id elsewhere is the same event. */
  id: idSchema,
  shape: shapeSchema,
  kind: idSchema,
  /** Needed when no context event gives one; the most neutral wording there is. */
  title: ownWordsSchema.optional(),
  count: z.string().optional(),
  memberOf: idSchema.optional(),
  /** As in a context event: one of the few that the drawing of the timeline names. */
  headline: z.literal(true).optional(),
  places: z.array(idSchema).default([]),
  actors: z.array(idSchema).default([]),
  claims: z.array(documentClaimSchema).min(1),
  quotes: z.array(quotationSchema).default([]),
  note: ownWordsSchema.optional(),
  /** What was corrected of it on the event's page after that had been published. */
  corrected: correctedSchema.optional(),
  /** Of a draft: somebody has looked at this event and accepts it. A reviewed document accepts all, and needs none. */
  accepted: z.literal(true).optional(),
});
export type Attestation = z.infer<typeof attestationSchema>;

/** A document of the archive: the frontmatter of `content/documents/*.mdx`. */
export const documentSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  /**
   * `given`: the text has this title. `supplied`: the text has none; the title is the archivist's, and printed in square
   * brackets. `draft`: nobody has looked yet, as in what ingest writes; a reviewed document has one of the other two.
   */
  titleBasis: z.enum(['given', 'supplied', 'draft']),
  kind: idSchema,
  /** An actor's id; absent where it is not known. */
  issuer: idSchema.optional(),
  /** BCP 47. */
  language: z.string(),
  /** How it writes a date such as 08.12.1991; without it such a date is one of two. */
  numeralOrder: numeralOrderSchema.optional(),
  /** The document's own date and what it rests on; absent where it is not known. */
  date: z
    .strictObject({
      edtf: edtfSchema,
      /**
       * `stated`: its text bears it. `address`: the text bears none, and the address of the copy carries it.
       * `outside`: others give it.
       */
      basis: z.enum(['stated', 'address', 'outside']),
      /** For `outside` and `address`: a key of the sidecar's sources. */
      source: z.string().optional(),
      /** For `stated`: the words, verbatim, in the text. */
      written: z.string().optional(),
    })
    .optional(),
  seed: z.strictObject({
    file: z.string(),
    bytes: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits'),
  }),
  /** The text that was extracted from the seed; absent where the seed is plain text and its own text of record. */
  record: textRecordSchema.optional(),
  /** What the seed says of itself outside its text; nothing of it is published. */
  suggested: z.array(suggestionSchema).optional(),
  /**
   * Passage ids in the order of the paragraphs below, each with where its text stands in the text of record. Lines may be
   * joined to one passage or split into several by hand, with the paragraphs below, also within a line, by the words that
   * a passage begins and ends with: ids that were published stay, and a new passage has a new one.
   */
  passages: z.array(
    z.strictObject({ id: passageIdSchema, ...locatorFields, ...roleFields }).refine(isLocator, locatorRule),
  ),
  /** Lines that the edition leaves out, and why. */
  omitted: z
    .array(
      z
        .strictObject({ ...locatorFields, text: z.string(), why: ownWordsSchema })
        .refine(isLocator, locatorRule),
    )
    .default([]),
  /** What this copy lacks; `after` names the passage behind which it is missing. */
  lacking: z.array(z.strictObject({ after: passageIdSchema.optional(), what: ownWordsSchema })).default([]),
  events: z.array(attestationSchema).default([]),
  /** Words that speak of time, or of something that happened, but date nothing: told as a note. */
  undated: z
    .array(z.strictObject({ quote: quotationSchema, note: ownWordsSchema, see: idSchema.optional() }))
    .default([]),
  /** What was corrected on its page after it had been published; its seed is what it is. */
  corrected: correctedSchema.optional(),
  /** Set by an archivist who has checked the draft; until then it attests nothing: see `publishedEntries`. */
  reviewed: z.boolean().default(false),
});
export type Document = z.infer<typeof documentSchema>;

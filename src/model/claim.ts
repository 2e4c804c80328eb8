import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { ownWordsSchema } from './own-words.ts';

/** Which part of an event a claim dates. */
export const ofSchema = z.enum(['whole', 'start', 'end']);

/**
 * What a document says of when an event was, began or ended.
 * `edtf` or `open` is given, never both (checked by `npm run check`).
 */
export const documentClaimSchema = z.strictObject({
  of: ofSchema,
  /** EDTF, level 0, 1 and one-of sets; a quoted string, no more exact than the words. */
  edtf: edtfSchema.optional(),
  /** Still going on when the document was written. */
  open: z.literal(true).optional(),
  /**
   * `stated`: the words give the date. `counted-back`: reckoned from the words and a known day (`from`).
   * `bound`: the words only limit it ("after", "by"). `document-date`: the document's own date.
   */
  basis: z.enum(['stated', 'counted-back', 'bound', 'document-date']),
  /** The words that give it, verbatim; they stand inside one of the event's quotations. */
  written: z.string().optional(),
  /** The day that was counted back from, EDTF. */
  from: edtfSchema.optional(),
  /** The day on which it was so, EDTF. */
  asOf: edtfSchema.optional(),
});
export type DocumentClaim = z.infer<typeof documentClaimSchema>;

/** What outside sources say of when an event was, began or ended. */
export const sourceClaimSchema = z.strictObject({
  of: ofSchema,
  edtf: edtfSchema.optional(),
  open: z.literal(true).optional(),
  /** Time of day as the sources give it, in words; the date stays a day. */
  time: ownWordsSchema.optional(),
  /** Keys of the event's `sources`. */
  sources: z.array(z.string()).min(1),
  /** What happened then, where claims rest on different happenings: "protest suspended". */
  marks: ownWordsSchema.optional(),
  /** How the archive inferred the date, where no source names it: "from a weekday and the day of the report". */
  inferred: ownWordsSchema.optional(),
  /**
   * `happening`: the sources tell of what `marks` names, and not that the event began or ended by it: that it may have
   * is the archive's candidate. Without it the sources say so themselves.
   */
  gives: z.literal('happening').optional(),
  /** Whose usage or count it is: "northern usage". */
  usage: ownWordsSchema.optional(),
  /** The archive draws and sorts by this one; `because` says why. At most one for each of whole, start and end. */
  adopted: z.literal(true).optional(),
  because: ownWordsSchema.optional(),
  /** The day on which it was so, EDTF. */
  asOf: edtfSchema.optional(),
});
export type SourceClaim = z.infer<typeof sourceClaimSchema>;

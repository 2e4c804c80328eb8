import { z } from 'zod';
import type { Grouping } from '../text/group-lines.ts';
import type { MissingYear } from '../time/prose/resolution.ts';
import { ofSchema } from './claim.ts';
import { edtfSchema, momentSchema } from './edtf.ts';
import { numeralOrderSchema } from './numeral-order.ts';
import { sourcesSchema } from './source.ts';
import { ownWordsSchema } from './own-words.ts';

/** A fact about the seed, and what it rests on. */
const findingSchema = z.strictObject({
  value: z.string(),
  restsOn: ownWordsSchema.optional(),
});

const groupingSchema = z.enum(['line', 'block']) satisfies z.ZodType<Grouping>;

/** A time of the text that is no event. */
const refusalSchema = z.strictObject({
  /** The date that ingest read, EDTF. */
  edtf: edtfSchema,
  /** What it was to date; the `whole` of an event without it. */
  of: ofSchema.optional(),
  /** The sentence, or the part of it that ingest quotes, verbatim. */
  exact: z.string().min(1),
  why: ownWordsSchema.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

const missingYearSchema = z.enum(['document', 'narrative']) satisfies z.ZodType<MissingYear>;

/** The sidecar of a seed, `seeds/<name>.yaml`: the facts of its receipt. All but the file are optional. */
export const receiptSchema = z.strictObject({
  /** The seed's file name. */
  seed: z.string(),
  /**
   * The file name of the seed that this one is a corrected or fuller version of (`dcterms:replaces`). Both are kept and
   * published.
   */
  replaces: z.string().optional(),
  /** A label of the WHATWG Encoding Standard; without it the bytes are UTF-8, or what their byte order mark says. */
  encoding: z.string().optional(),
  /** Of a WARC or WACZ that holds several pages: which of them is the document. */
  page: z
    .strictObject({
      url: z.string(),
      /** Where it was captured several times: about when the one was that is meant. */
      captured: momentSchema.optional(),
    })
    .optional(),
  /** BCP 47. */
  language: z.string().optional(),
  /** How the text writes a date such as 08.12.1991; without it such a date is one of two. */
  numeralOrder: numeralOrderSchema.optional(),
  /**
   * Where the year of "12 December" comes from: `document`, the one nearest to the date of publication, as in statements;
   * `narrative`, that of the nearest date before it in the text, as in histories. `document` without it.
   */
  missingYear: missingYearSchema.optional(),
  /**
   * What becomes a passage when the text is drafted: each `line`, or each `block` of lines between blank ones. Without it,
   * lines that were broken to a fixed width are put together by their shape.
   */
  passages: groupingSchema.optional(),
  /** What an archivist has refused of what was proposed: ingest does not propose it again. */
  refused: z.array(refusalSchema).optional(),
  title: z.string().optional(),
  /** A kind's id. */
  kind: z.string().optional(),
  /** An actor's id, with what the attribution rests on. */
  issuer: findingSchema.optional(),
  occasion: findingSchema.extend({ value: ownWordsSchema }).optional(),
  /** Date of publication, EDTF; `source` is a key of `sources`. */
  published: z
    .strictObject({ edtf: edtfSchema, restsOn: ownWordsSchema, source: z.string().optional() })
    .optional(),
  /** Where this copy comes from. */
  copy: z
    .strictObject({ publisher: z.string(), url: z.string().optional(), restsOn: ownWordsSchema.optional() })
    .optional(),
  /** When it was received: EDTF, or a moment (RFC 3339, with its zone). */
  received: momentSchema.optional(),
  licence: ownWordsSchema.optional(),
  complete: ownWordsSchema.optional(),
  sources: sourcesSchema.default({}),
});
export type Receipt = z.infer<typeof receiptSchema>;

import { z } from 'zod';
import { edtfSchema, momentSchema } from './edtf.ts';
import { ownWordsSchema } from './own-words.ts';

/** An outside source: something that the archive does not hold. What is not known stays absent. */
export const sourceSchema = z.strictObject({
  publisher: ownWordsSchema,
  /** Null where no address was recorded; none is made up. */
  url: z.string().nullable(),
  title: z.string().optional(),
  /** Date of publication, EDTF. */
  date: edtfSchema.optional(),
  /** Address of an archived copy. */
  archived: z.string().optional(),
  /** When it was read: EDTF, or a moment (RFC 3339, with its zone). */
  accessed: momentSchema.optional(),
  /**
   * What was read then, where it was not the page at its address. `stored-copy`: a copy of it, whole or its beginning, that
   * somebody keeps and that has no address to give.
   */
  accessedAs: z.enum(['stored-copy']).optional(),
  /** BCP 47, where it is not English. */
  language: z.string().optional(),
  /** What the archive reads it for, or how it words a point: "on Friday". */
  note: ownWordsSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Sources by the short key that claims cite them by. */
export const sourcesSchema = z.record(z.string(), sourceSchema);

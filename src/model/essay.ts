import { z } from 'zod';
import { correctedSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { ownWordsSchema } from './own-words.ts';
import { settledSchema } from './settled.ts';
import { idSchema } from './vocabulary.ts';

/** Prose about the archive, by its authors: nobody's evidence. The frontmatter of `content/essays/*.mdx`. */
export const essaySchema = z.strictObject({
  id: idSchema,
  title: ownWordsSchema,
  authors: z.array(z.string().min(1)).min(1),
  /** When it was written or last changed, EDTF. */
  date: edtfSchema,
  /** What it tells, in a sentence or two. */
  summary: ownWordsSchema,
  /** The day for which it speaks, EDTF: days are counted to it where no other is named. */
  asOf: edtfSchema,
  /** BCP 47, where it is not the archive's. */
  language: z.string().optional(),
  /** The essay that this one is a translation of: an id. */
  translates: idSchema.optional(),
  /** Its place among the essays; those without one come behind, by date. */
  order: z.int().optional(),
  settled: settledSchema,
  /** What was corrected in it after it had been published. */
  corrected: correctedSchema.optional(),
});
export type Essay = z.infer<typeof essaySchema>;

/** Essays in the order in which they are listed: by `order`, then the latest first, then by id. */
export function sortEssays<Entry extends { readonly data: Essay }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries.toSorted(
    ({ data: a }, { data: b }) =>
      (a.order ?? Infinity) - (b.order ?? Infinity) ||
      compareTexts(b.date, a.date) ||
      compareTexts(a.id, b.id),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

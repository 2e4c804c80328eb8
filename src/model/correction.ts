import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { ownWordsSchema } from './own-words.ts';

/** What was corrected on a page after it had been published. */
export const correctionSchema = z
  .strictObject({
    /** When it was corrected, EDTF: a day, or as much of it as is known. */
    date: edtfSchema,
    /** What the page had said, and what it says now, in a sentence or two. */
    what: ownWordsSchema,
    /** Why: what showed that it was wrong. */
    why: ownWordsSchema,
  })
  .refine(({ what, why }) => what.trim() !== '' && why.trim() !== '', {
    error: 'what was corrected (`what`) and why (`why`), each in words',
  });
export type Correction = z.infer<typeof correctionSchema>;

/** The corrections of a page, in any order: one that was published stays. */
export const correctedSchema = z.array(correctionSchema);

/**
 * The fragment of the page by which a correction is found: its date, with a number where several have the same, in the
 * order of the file. It stays for as long as later ones stand behind earlier ones.
 */
export function correctionFragments(corrected: readonly Correction[]): readonly string[] {
  const counts = new Map<string, number>();
  return corrected.map(({ date }) => {
    const name = `corrected-${date.replace(/[^0-9A-Za-z-]+/g, '.')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

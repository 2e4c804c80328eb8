import { z } from 'zod';

/**
 * What the check of prose cannot decide, and a person has: words as the prose has them, and why they stand. Quotation
 * marks round words that are nobody's are settled so too.
 */
export const settledSchema = z
  .array(z.strictObject({ words: z.string().min(1), why: z.string().min(1) }))
  .default([]);
export type Settled = z.infer<typeof settledSchema>;

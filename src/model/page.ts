import { z } from 'zod';
import { idSchema } from './vocabulary.ts';

/** A page of prose about the archive itself: the frontmatter of `content/pages/*.mdx`. */
export const pageSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  /** What the page holds, in one sentence, for search engines and lists. */
  description: z.string().optional(),
  /** BCP 47, where it is not English. */
  language: z.string().optional(),
});
export type Page = z.infer<typeof pageSchema>;

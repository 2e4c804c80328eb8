import { z } from 'zod';
import { idSchema } from './vocabulary.ts';

/** Who says where places are: `content/gazetteers.yaml`. */
export const gazetteerSchema = z.strictObject({
  id: idSchema,
  publisher: z.string(),
  /** What of theirs was read, and in which edition. */
  dataset: z.string().optional(),
  /** Under which terms they give it; "facts only" where single facts were read. */
  licence: z.string(),
  /** How their licence wants them named. */
  credit: z.string().optional(),
  /** Null where no address was recorded. */
  url: z.string().nullable(),
  /** How exactly they tell positions, in kilometres: a step of their last digit, or what their scale bears. Absent where they give none. */
  exactKm: z.number().positive().optional(),
});
export type Gazetteer = z.infer<typeof gazetteerSchema>;

import { z } from 'zod';
import { idSchema } from './vocabulary.ts';

/** Kilometres: no list knows where a place is to a metre, however many digits it writes. */
const leastExactKm = 0.01;

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
  /**
   * How exactly their positions are known, in kilometres: how far off other sources have the same places, or what their
   * scale bears, and not a step of their last digit. Absent where they give none.
   */
  exactKm: z.number().min(leastExactKm).optional(),
});
export type Gazetteer = z.infer<typeof gazetteerSchema>;

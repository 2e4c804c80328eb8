import { z } from 'zod';
import { idSchema } from './vocabulary.ts';

/** Something that the archive leaves out of an event: `content/withheld.yaml`. */
export const withheldSchema = z.strictObject({
  /** The event's id. */
  event: idSchema,
  /** What is left out, named and not told: "the place". */
  what: z.string(),
  /** Why, in a phrase: "no source". */
  reason: z.string(),
  /** The same in full, for who keeps the archive; no page prints it. */
  clause: z.string(),
  /** Where the clause was found. */
  entry: z.strictObject({ date: z.string(), title: z.string() }),
  /** Words by which a check sees that the clause stands nowhere in the event. */
  absent: z.array(z.string().min(4)).min(1),
});
export type Withheld = z.infer<typeof withheldSchema>;

import { z } from 'zod';
import { idSchema } from './vocabulary.ts';
import { ownWordsSchema } from './own-words.ts';

/** Who took part in a meeting, in which part, and who says so. */
const participantSchema = z
  .strictObject({
    /** An actor's id. */
    side: idSchema.optional(),
    /** Persons' ids. */
    persons: z.array(idSchema).default([]),
    /** In words, what side and persons do not tell: "a working group", "staff of a water company". */
    who: ownWordsSchema.optional(),
    /** By whose account alone it is so: an actor's id. */
    by: idSchema.optional(),
    /** Another account says otherwise: the event's `disagreements` tell. */
    disputed: z.literal(true).optional(),
    /** Keys of the event's `sources`. */
    sources: z.array(z.string()).min(1),
  })
  .refine(({ side, persons, who }) => side !== undefined || persons.length > 0 || who !== undefined, {
    error: 'a `side`, `persons` or `who`',
  });
export type Participant = z.infer<typeof participantSchema>;

/** The parts that one can take in a meeting: to meet, to be there, to mediate, to host. */
export const meetingParts = ['between', 'present', 'mediated', 'hosted'] as const;
export type MeetingPart = (typeof meetingParts)[number];

/** Who met, and about what. That somebody mediated or hosted is said only where a source says so. */
export const meetingSchema = z.strictObject({
  /** Who met. */
  between: z.array(participantSchema).default([]),
  /** Who was there too. */
  present: z.array(participantSchema).default([]),
  mediated: z.array(participantSchema).default([]),
  hosted: z.array(participantSchema).default([]),
  subject: ownWordsSchema.optional(),
  /** Only said to have been held: nobody who met has told what was said. It is counted apart. */
  reported: z.literal(true).optional(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** Everybody who took part, whatever the part. */
export function participantsOf(meeting: Meeting): readonly Participant[] {
  return meetingParts.flatMap((part) => meeting[part]);
}

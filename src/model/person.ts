import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { sourcesSchema } from './source.ts';
import { idSchema, usedNameSchema } from './vocabulary.ts';
import { ownWordsSchema } from './own-words.ts';

/** An office as a source gives it, and when: from when to when, or the days on which it is attested. */
const officeSchema = z
  .strictObject({
    /** In words, without whose it is: "secretary". */
    office: z.string(),
    /** Whose office it is: an actor's id. */
    of: idSchema,
    /** When it was held, where a source says so, EDTF. */
    held: edtfSchema.optional(),
    /** Days on which a source shows the person in it, EDTF; no more is known then. */
    attested: z.array(edtfSchema).default([]),
    /** Keys of the person's `sources`. */
    sources: z.array(z.string()).min(1),
  })
  .refine(({ held, attested }) => held !== undefined || attested.length > 0, {
    path: ['attested'],
    error: 'when it was held (`held`), or a day on which it is attested (`attested`)',
  });
export type Office = z.infer<typeof officeSchema>;

/** A person in public office who met, spoke or is named: `content/persons.yaml`. */
export const personSchema = z.strictObject({
  id: idSchema,
  /** As the archive prints it, given name first. */
  name: z.string(),
  /** Names for lists that are sorted by family name: "Arden, Ann". */
  sortName: z.string().optional(),
  /** Other spellings, and the names of each side, with who uses them. */
  names: z.array(usedNameSchema).default([]),
  /** The side that the person speaks or acts for: an actor's id. */
  of: idSchema,
  offices: z.array(officeSchema).default([]),
  /** Sources of the names and offices. */
  sources: sourcesSchema.default({}),
  note: ownWordsSchema.optional(),
});
export type Person = z.infer<typeof personSchema>;

/** A person's name and its other spellings, each once. */
export function namesOfPerson({ name, names }: Pick<Person, 'name' | 'names'>): readonly string[] {
  return [...new Set([name, ...names.map((one) => one.name)])];
}

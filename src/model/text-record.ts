import { z } from 'zod';
import { edtfSchema } from './edtf.ts';

/** Where the texts of record lie that were extracted from seeds: `<name of the seed>.txt`. */
export const textFolder = 'content/texts';

/** The file of the text that was extracted from a seed. */
export function textFileOf(seed: string): string {
  return `${textFolder}/${seed}.txt`;
}

/**
 * The text of record of a seed that is no plain text: extracted once, kept as `textFileOf` says, in UTF-8. Lines of
 * passages and omissions are those of this text.
 */
export const textRecordSchema = z.strictObject({
  /** SHA-256 of the extracted text. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits'),
  /** What extracted it. */
  extractor: z.strictObject({ name: z.string(), version: z.string() }),
  /** A label of the WHATWG Encoding Standard: what the seed's bytes were read with, where that had to be found out. */
  encoding: z.string().optional(),
});
export type TextRecord = z.infer<typeof textRecordSchema>;

/** What a seed says of itself outside its text: offered to the archivist, and true of nothing until it is taken over. */
export const suggestionSchema = z.strictObject({
  /** `received`: when this copy was made, which no document says of itself. */
  of: z.enum(['title', 'date', 'publisher', 'author', 'address', 'language', 'received']),
  value: z.string().min(1),
  /** The value of a date as EDTF, where it can be read. */
  edtf: edtfSchema.optional(),
  /** Where in the seed it stands: `og:title`, `front matter: date`, `Subject`. */
  origin: z.string().min(1),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

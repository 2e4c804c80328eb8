import { z } from 'zod';
import { correctedSchema } from '../../model/correction.ts';
import type { Essay } from '../../model/essay.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { wordsOf } from '../../words/dates.ts';
import type { ExportSite } from '../export-site.ts';
import { correctedData } from './event-data.ts';

/** An essay as data: prose, and nobody's evidence. */
export const essayDataSchema = z.strictObject({
  id: z.string(),
  /** Full address of its page. */
  url: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  /** When it was written or last changed, EDTF. */
  edtf: z.string(),
  told: z.string(),
  /** The day for which it speaks, EDTF. */
  asOf: z.string(),
  /** BCP 47. */
  language: z.string(),
  /** The id of the essay that it is a translation of. */
  translates: z.string().optional(),
  summary: z.string(),
  /** Its paragraphs, headings and items as its page shows them. */
  text: z.array(z.strictObject({ text: z.string(), isHeading: z.boolean() })),
  /** What was corrected in it, when and why. */
  corrected: correctedSchema.optional(),
});
export type EssayData = z.infer<typeof essayDataSchema>;

/** An essay and its text, as its page shows it. */
export interface EssayText {
  readonly data: Essay;
  readonly blocks: readonly { readonly text: string; readonly isHeading: boolean }[];
}

/** What the data have of an essay. */
export function essayData(site: ExportSite, { data, blocks }: EssayText): EssayData {
  const { id, title, authors, date, asOf, language = site.language, translates, summary } = data;
  return {
    id,
    url: `${site.root}essays/${id}/`,
    title,
    authors,
    edtf: date,
    told: wordsOf(requireEdtf(date)),
    asOf,
    language,
    ...(translates !== undefined && { translates }),
    summary,
    text: blocks.map(({ text, isHeading }) => ({ text, isHeading })),
    ...correctedData(data.corrected),
  };
}

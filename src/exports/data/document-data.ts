import { z } from 'zod';
import { passageAddress } from '../../model/addresses.ts';
import type { Archive, DocumentRecord } from '../../model/archive.ts';
import { correctedSchema } from '../../model/correction.ts';
import { documentSchema, passageIdSchema } from '../../model/document.ts';
import { roleFields } from '../../model/passage-role.ts';
import { receiptSchema } from '../../model/receipt.ts';
import { seedAddress, seedTextAddress } from '../../model/seed-address.ts';
import { sourceSchema } from '../../model/source.ts';
import { textRecordSchema } from '../../model/text-record.ts';
import { versionsOf } from '../../model/versions.ts';
import { idSchema } from '../../model/vocabulary.ts';
import { extentOf } from '../../time/bounds/bounds.ts';
import { wordsOf } from '../../words/dates.ts';
import type { ExportSite } from '../export-site.ts';
import { correctedData, given } from './event-data.ts';
import { writtenRange } from './limits.ts';

/** A document as data: its text by passages, its date and what that rests on, and the seal of its original. */
export const documentDataSchema = z.strictObject({
  id: idSchema,
  url: z.string(),
  title: z.string(),
  titleBasis: documentSchema.shape.titleBasis,
  kind: idSchema,
  issuer: idSchema.optional(),
  language: z.string(),
  /** Ids of the version that it replaces, and of the one that replaces it (`dcterms:replaces`, `isReplacedBy`). */
  replaces: idSchema.optional(),
  isReplacedBy: idSchema.optional(),
  date: z
    .strictObject({
      edtf: z.string(),
      told: z.string(),
      basis: z.string(),
      bounds: z.strictObject({ earliest: z.string(), latest: z.string() }),
    })
    .optional(),
  copy: receiptSchema.shape.copy,
  received: z.string().optional(),
  licence: z.string().optional(),
  complete: z.string().optional(),
  seed: z.strictObject({ file: z.string(), bytes: z.int(), sha256: z.string(), url: z.string() }),
  /** The text that was extracted from the seed, which the passages are taken from; absent where the seed is plain text. */
  record: textRecordSchema.extend({ url: z.string() }).optional(),
  passages: z.array(
    z.strictObject({
      id: passageIdSchema,
      url: z.string(),
      page: z.int().optional(),
      ...roleFields,
      text: z.string(),
    }),
  ),
  omitted: z.array(z.strictObject({ text: z.string(), why: z.string() })),
  lacking: documentSchema.shape.lacking,
  events: z.array(idSchema),
  sources: z.record(z.string(), sourceSchema),
  /** What was corrected on its page, when and why. */
  corrected: correctedSchema.optional(),
});
export type DocumentData = z.infer<typeof documentDataSchema>;

/** @param texts of the document's passages, in order */
export function documentData(
  site: ExportSite,
  archive: Archive,
  document: DocumentRecord,
  texts: readonly string[],
): DocumentData {
  const { id, title, kind, issuer, date, data, receipt } = document;
  const { older, newer } = versionsOf(archive).get(id) ?? {};
  return {
    id,
    url: `${site.root}documents/${id}/`,
    title,
    titleBasis: data.titleBasis,
    kind: kind.id,
    language: data.language,
    ...given({
      issuer: issuer?.id,
      replaces: older?.id,
      isReplacedBy: newer?.id,
      date:
        date === undefined
          ? undefined
          : {
              edtf: date.text,
              told: wordsOf(date),
              basis: data.date?.basis ?? '',
              bounds: writtenRange(extentOf(date)),
            },
      copy: receipt?.copy,
      received: receipt?.received,
      licence: receipt?.licence,
      complete: receipt?.complete,
    }),
    seed: { ...data.seed, url: site.root + seedAddress(data.seed.file) },
    ...given({
      record: data.record && { ...data.record, url: site.root + seedTextAddress(data.seed.file) },
    }),
    passages: data.passages.map((passage, index) => ({
      id: passage.id,
      url: site.root + passageAddress(id, passage.id),
      ...given({ page: passage.page, as: passage.as, level: passage.level, mark: passage.mark }),
      text: texts[index] ?? '',
    })),
    omitted: data.omitted.map(({ text, why }) => ({ text, why })),
    lacking: data.lacking,
    events: data.events.map((event) => event.id),
    sources: receipt?.sources ?? {},
    ...correctedData(data.corrected),
  };
}

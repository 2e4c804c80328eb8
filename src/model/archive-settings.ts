import { z } from 'zod';
import { idSchema } from './vocabulary.ts';

/** A part of an archive that is published in parts. */
export const partSchema = z.strictObject({
  title: z.string().min(1),
  /** Base path of its site. */
  path: z
    .string()
    .regex(/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/, 'a path that begins and ends with a slash, such as /north/'),
});

/** What an archive is called, what it is about, and how it introduces itself: `content/archive.yaml`. */
export const archiveSettingsSchema = z.strictObject({
  /** What the site is called: in its masthead, in titles, in citations. */
  name: z.string().min(1),
  /**
   * The name as the masthead draws it: what is certain stands on a solid bar, what is approximate on a hatched one, and
   * both together are the name. Without it the whole name stands on a solid bar.
   */
  wordmark: z.strictObject({ certain: z.string().min(1), approximate: z.string().min(1) }).optional(),
  /** What the archive is about, as a noun phrase: the heading of the first page. */
  subject: z.string().min(1),
  /**
   * What and where it is, and when, in the first lines of the first page: for a reader who has never heard of it. The
   * archive's own voice, so it asserts nothing of either side.
   */
  introduction: z.string().min(1).optional(),
  /** One sentence for search engines, and for pages that have none of their own. */
  description: z.string().min(1),
  /** Language of the interface: a file of `src/words/languages/`. */
  language: z.string().min(1).default('en'),
  /**
   * The span whose duration the first page tells, and by whose days other events are counted. Without it neither is
   * told.
   */
  leadSpan: z
    .strictObject({
      /** The event's id. */
      event: idSchema,
      /** What it is called after "day 80 of": a noun, with its article where the language has one. */
      noun: z.string().min(1),
      /** Whose name that is and who rejects it, in a sentence: told on every page that uses it. */
      told: z.string().min(1).optional(),
      /** Names by which a search may ask for it besides its title. */
      called: z.array(z.string().min(1)).default([]),
    })
    .optional(),
  /** What may be asked of this archive, as one would type it: each is best a query that finds something. */
  examples: z
    .strictObject({
      /** Searches that the first page offers. */
      searches: z.array(z.string().min(1)).default([]),
      /** Words that stand together in a passage. */
      words: z.string().min(1).optional(),
      /** Words that stand exactly so in a passage, in quotation marks. */
      phrase: z.string().min(1).optional(),
      /** A word, and with a hyphen before it one that passages may lack. */
      without: z.string().min(1).optional(),
      /** Two words with OR between them. */
      either: z.string().min(1).optional(),
    })
    .default({ searches: [] }),
  /** The essay that the first page leads to: an id. */
  readFirst: idSchema.optional(),
  /**
   * The other parts of an archive that is published in parts, below the same origin: they are searched with this one and
   * stand on its timeline.
   */
  parts: z
    .array(partSchema)
    .refine((parts) => new Set(parts.map(({ path }) => path)).size === parts.length, {
      error: 'each part once: two of them have one path',
    })
    .default([]),
  /** Where archived copies of web pages can be looked for: an address with {url} where the page's own goes. */
  copyLookUp: z
    .string()
    .regex(/^https?:\/\/.*\{url\}/, 'an address that begins with https:// and holds {url}')
    .optional(),
  /** Where the source of the archive is kept, and corrections are sent: an address, where there is one. */
  repository: z.url({ protocol: /^https?$/, error: 'an address that begins with https://' }).optional(),
});
export type ArchiveSettings = z.infer<typeof archiveSettingsSchema>;
export type LeadSpan = NonNullable<ArchiveSettings['leadSpan']>;

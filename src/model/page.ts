import { z } from 'zod';
import { correctedSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { ownWordsSchema } from './own-words.ts';
import { settledSchema } from './settled.ts';
import { idSchema } from './vocabulary.ts';

/** Pages of every site that stand at its root, by their names. */
export const rootPages: readonly string[] = [
  'about',
  'actors',
  'changes',
  'check',
  'data',
  'docs',
  'documents',
  'dossier',
  'essays',
  'events',
  'kinds',
  'known',
  'ledger',
  'map',
  'meetings',
  'persons',
  'places',
  'search',
  'seeds',
  'sources',
  'timeline',
];
/** What stands there besides: folders, and files whatever their ending. */
const rootFiles: readonly string[] = [
  '404',
  'cards',
  'embed',
  'index',
  'llms',
  'opensearch',
  'pagefind',
  'robots',
  'sitemap',
  'texts',
];

const takenAddress = new RegExp(
  `^(?!(?:${[...rootPages, ...rootFiles]
    .filter((name) => name !== 'about')
    .toSorted()
    .join('|')})$)`,
);

/** A page of prose about the archive itself: the frontmatter of `content/pages/*.mdx`. */
export const pageSchema = z.strictObject({
  id: idSchema.regex(takenAddress, 'another id: a page of the site has this one'),
  title: ownWordsSchema,
  /** What the page holds, in one sentence, for search engines and lists. */
  description: ownWordsSchema.optional(),
  /** BCP 47, where it is not English. */
  language: z.string().optional(),
  /** The page that it belongs under: an id. */
  parent: idSchema.optional(),
  /** Its place among the pages of the same parent; those without one come behind, by title. */
  order: z.int().optional(),
  /** The day for which it speaks, EDTF, where it counts days. */
  asOf: edtfSchema.optional(),
  settled: settledSchema,
  /** What was corrected in it after it had been published. */
  corrected: correctedSchema.optional(),
});
export type Page = z.infer<typeof pageSchema>;

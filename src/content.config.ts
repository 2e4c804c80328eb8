import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { inArchive } from './archive-root.ts';
import { documentSchema } from './model/document.ts';
import { withDates } from './model/edtf.ts';
import { essaySchema } from './model/essay.ts';
import { contextEventSchema } from './model/event.ts';
import { gazetteerSchema } from './model/gazetteer.ts';
import { outletSchema } from './model/outlet.ts';
import { pageSchema } from './model/page.ts';
import { personSchema } from './model/person.ts';
import { receiptSchema } from './model/receipt.ts';
import { actorSchema, kindSchema, placeSchema } from './model/vocabulary.ts';
import { mdxFiles } from './site/loader/loader.ts';
import { withOwnWordsSet, withSuppliedTitleSet } from './site/loader/own-words.ts';

export const collections = {
  documents: defineCollection({
    loader: mdxFiles({ base: inArchive('content/documents') }),
    schema: withSuppliedTitleSet(withDates(documentSchema)),
  }),
  events: defineCollection({
    loader: mdxFiles({ base: inArchive('content/events') }),
    schema: withOwnWordsSet(withDates(contextEventSchema)),
  }),
  essays: defineCollection({
    loader: mdxFiles({ base: inArchive('content/essays') }),
    schema: withOwnWordsSet(withDates(essaySchema)),
  }),
  pages: defineCollection({
    loader: mdxFiles({ base: inArchive('content/pages') }),
    schema: withOwnWordsSet(withDates(pageSchema)),
  }),
  kinds: defineCollection({
    loader: file(inArchive('content/kinds.yaml')),
    schema: withOwnWordsSet(kindSchema),
  }),
  actors: defineCollection({
    loader: ifThere(inArchive('content/actors.yaml')),
    schema: withOwnWordsSet(actorSchema),
  }),
  places: defineCollection({
    loader: ifThere(inArchive('content/places.yaml')),
    schema: withOwnWordsSet(withDates(placeSchema)),
  }),
  persons: defineCollection({
    loader: ifThere(inArchive('content/persons.yaml')),
    schema: withOwnWordsSet(withDates(personSchema)),
  }),
  outlets: defineCollection({
    loader: ifThere(inArchive('content/outlets.yaml')),
    schema: withOwnWordsSet(withDates(outletSchema)),
  }),
  gazetteers: defineCollection({
    loader: ifThere(inArchive('content/gazetteers.yaml')),
    schema: gazetteerSchema,
  }),
  /** Keyed by the seed's file name. */
  receipts: defineCollection({
    loader: existsSync(inArchive('seeds'))
      ? glob({
          pattern: '*.yaml',
          base: inArchive('seeds'),
          generateId: ({ data }) => String(data['seed']),
        })
      : () => [],
    schema: withOwnWordsSet(withDates(receiptSchema)),
  }),
};

// An archive need not have every vocabulary.
function ifThere(path: string) {
  return existsSync(path) ? file(path) : () => [];
}

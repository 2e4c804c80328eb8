import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { documentSchema } from './model/document.ts';
import { contextEventSchema } from './model/event.ts';
import { pageSchema } from './model/page.ts';
import { receiptSchema } from './model/receipt.ts';
import { actorSchema, kindSchema, placeSchema } from './model/vocabulary.ts';

export const collections = {
  documents: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'content/documents', generateId: idOf }),
    schema: documentSchema,
  }),
  events: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'content/events', generateId: idOf }),
    schema: contextEventSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'content/pages', generateId: idOf }),
    schema: pageSchema,
  }),
  kinds: defineCollection({ loader: file('content/kinds.yaml'), schema: kindSchema }),
  actors: defineCollection({ loader: file('content/actors.yaml'), schema: actorSchema }),
  places: defineCollection({ loader: file('content/places.yaml'), schema: placeSchema }),
  /** Keyed by the seed's file name. */
  receipts: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'seeds', generateId: ({ data }) => String(data['seed']) }),
    schema: receiptSchema,
  }),
};

function idOf({ data }: { readonly data: Record<string, unknown> }): string {
  return String(data['id']);
}

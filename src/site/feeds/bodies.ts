import { getCollection, render } from 'astro:content';
import { documentEntries, documentTexts } from '../content.ts';
import { readWithheld } from '../withheld.ts';
import type { Bodies } from './search-records.ts';

/** The texts of the archive's documents, the bodies of the pages about it, and what it leaves out. */
export async function bodies(): Promise<Bodies> {
  const [documents, pages] = await Promise.all([documentEntries(), getCollection('pages')]);
  return {
    withheld: readWithheld(),
    documents: new Map(documents.map((entry) => [entry.id, documentTexts(entry)])),
    pages: await Promise.all(
      pages.map(async (entry) => {
        const { headings } = await render(entry);
        return { data: entry.data, body: entry.body ?? '', slugs: headings.map(({ slug }) => slug) };
      }),
    ),
  };
}

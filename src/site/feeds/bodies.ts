import { getCollection, render } from 'astro:content';
import { archiveSettings } from '../archive-settings.ts';
import { componentWords } from '../essays/component-words.ts';
import { documentationPages } from '../documentation.ts';
import { essayEntries } from '../essays/entries.ts';
import { sectionsOf } from './body-text.ts';
import { archive, documentEntries, documentTexts } from '../content.ts';
import { readWithheld } from '../withheld.ts';
import type { Bodies } from './search-records.ts';

/** The texts of the archive's documents, the bodies of the pages about it, and what it leaves out. */
export async function bodies(): Promise<Bodies> {
  const [documents, pages, essays, whole] = await Promise.all([
    documentEntries(),
    getCollection('pages'),
    essayEntries(),
    archive(),
  ]);
  return {
    withheld: readWithheld(),
    guides: documentationPages(),
    essays: await Promise.all(
      essays.map(async (entry) => {
        const { headings } = await render(entry);
        const slugs = headings.map(({ slug }) => slug);
        const wordsOf = componentWords(whole, archiveSettings.leadSpan, entry.data.asOf);
        return { data: entry.data, parts: sectionsOf(entry.body ?? '', slugs, wordsOf) };
      }),
    ),
    documents: new Map(documents.map((entry) => [entry.id, documentTexts(entry)])),
    pages: await Promise.all(
      pages.map(async (entry) => {
        const { headings } = await render(entry);
        const slugs = headings.map(({ slug }) => slug);
        const wordsOf = componentWords(whole, archiveSettings.leadSpan, entry.data.asOf);
        return { data: entry.data, body: entry.body ?? '', slugs, wordsOf };
      }),
    ),
  };
}

import { getCollection } from 'astro:content';
import type { SitemapPage } from '../../exports/sitemap.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { knownDay } from '../../model/queries.ts';
import { documentationPages } from '../documentation.ts';
import { essayEntries } from '../essays/entries.ts';

/** The essays and their list, and the pages of the archive's own words, as the sitemap has them. */
export async function prosePages(): Promise<readonly SitemapPage[]> {
  const [essays, pages] = await Promise.all([essayEntries(), getCollection('pages')]);
  const documentation = documentationPages();
  const listed = essays.map(({ id, data }) => {
    const day = knownDay(requireEdtf(data.date));
    return { path: `essays/${id}/`, ...(day !== undefined && { changed: isoDay(day) }) };
  });
  return [
    { path: 'check/' },
    { path: 'dossier/' },
    { path: 'essays/' },
    ...listed,
    ...(documentation.length > 0
      ? [{ path: 'docs/' }, ...documentation.map(({ path }) => ({ path: `docs/${path}/` }))]
      : []),
    ...pages.filter(({ id }) => id !== 'about').map(({ id }) => ({ path: `${id}/` })),
  ];
}

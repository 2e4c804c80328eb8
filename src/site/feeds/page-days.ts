import type { Archive } from '../../model/archive.ts';
import { asked } from '../../model/asked.ts';
import { sitemapPages } from './sitemap-pages.ts';

/** The day as of which the record stands that each page shows (ISO 8601), by the page's address below the root of the site. */
export const pageDays = asked(
  'page-days',
  (archive: Archive): ReadonlyMap<string, string> =>
    new Map(
      sitemapPages(archive).flatMap(({ path, changed }) => (changed === undefined ? [] : [[path, changed]])),
    ),
);

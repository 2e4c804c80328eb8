import { element, xmlFile } from '../text/xml.ts';

/** A page of the site, and when what it shows last changed. */
export interface SitemapPage {
  /** Address below the root of the site. */
  readonly path: string;
  /** ISO 8601; absent where the record does not say. */
  readonly changed?: string;
}

/**
 * A sitemap (sitemaps.org 0.9). Own code, for it takes its dates from the record: a library that lists the files of a
 * build knows none but the build's.
 */
export function sitemapXml(root: string, pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ path, changed }) =>
    element(
      'url',
      {},
      element('loc', {}, root + path),
      ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
    ),
  );
  return xmlFile(element('urlset', { xmlns: namespace }, ...urls));
}

/** Most addresses that one sitemap may hold. */
export const mostInSitemap = 50_000;

/** The list of sitemaps of a site that needs several. @param paths of the sitemaps, below the root of the site */
export function sitemapIndexXml(root: string, paths: readonly string[]): string {
  const maps = paths.map((path) => element('sitemap', {}, element('loc', {}, root + path)));
  return xmlFile(element('sitemapindex', { xmlns: namespace }, ...maps));
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

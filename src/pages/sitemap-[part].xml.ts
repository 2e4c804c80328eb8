import type { APIRoute, GetStaticPaths } from 'astro';
import { mostInSitemap, sitemapXml, type SitemapPage } from '../exports/sitemap.ts';
import { archive } from '../site/content.ts';
import { exportSite } from '../site/export-site.ts';
import { prosePages } from '../site/feeds/prose-pages.ts';
import { sitemapPages } from '../site/feeds/sitemap-pages.ts';
import { textResponse } from '../site/text-response.ts';

export const getStaticPaths = (async () => {
  const pages = sitemapPages(await archive(), await prosePages());
  if (pages.length <= mostInSitemap) return [];
  return Array.from({ length: Math.ceil(pages.length / mostInSitemap) }, (_, index) => ({
    params: { part: String(index + 1) },
    props: { pages: pages.slice(index * mostInSitemap, (index + 1) * mostInSitemap) },
  }));
}) satisfies GetStaticPaths;

/** A part of the pages of an archive that has more than one sitemap may hold. */
export const GET: APIRoute<{ pages: readonly SitemapPage[] }> = ({ props }) =>
  textResponse(sitemapXml(exportSite.root, props.pages), 'application/xml');

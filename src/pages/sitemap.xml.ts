import type { APIRoute } from 'astro';
import { mostInSitemap, sitemapIndexXml, sitemapXml } from '../exports/sitemap.ts';
import { archive } from '../site/content.ts';
import { exportSite } from '../site/export-site.ts';
import { prosePages } from '../site/feeds/prose-pages.ts';
import { sitemapPages } from '../site/feeds/sitemap-pages.ts';
import { textResponse } from '../site/text-response.ts';

/** All pages; in a larger archive the list of the sitemaps that have them. */
export const GET: APIRoute = async () => {
  const pages = sitemapPages(await archive(), await prosePages());
  const parts = Array.from({ length: Math.ceil(pages.length / mostInSitemap) }, (_, index) => index + 1);
  const { root } = exportSite;
  const text =
    parts.length > 1
      ? sitemapIndexXml(
          root,
          parts.map((part) => `sitemap-${part}.xml`),
        )
      : sitemapXml(root, pages);
  return textResponse(text, 'application/xml');
};

/** What robots may read: all of it, and where the list of its pages is. @param sitemap full address */
export function robotsTxt(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

/** Where a page stands in the book. */
export function fileOf(page: string): string {
  return `${page.replace(/\/$/, '').replaceAll('/', '.')}.xhtml`;
}

/** The heading of a page as XML, without the elements in it. */
export function titleOf(html: string): string {
  const [, inner = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  return inner.replace(/<[^>]*>/g, '').trim();
}

/**
 * A page of a document with its passages where links find them: a passage is a paragraph that begins with the link to
 * itself, named for it.
 *
 * @param language BCP 47, of the passages
 */
export function withPassages(html: string, language: string | undefined): string {
  const lang = language === undefined ? '' : ` lang="${language}" xml:lang="${language}"`;
  return html.replace(
    /<p>(?=<a href="[^"]*#(p[1-9][0-9]*)">\1<\/a>)/g,
    (_, id: string) => `<p id="${id}" dir="auto"${lang}>`,
  );
}

/**
 * A page whose links to others of the book lead within it, to the passage where there is one.
 *
 * @param root of the site, by which links to its pages are known
 * @param pages the HTML of the book's pages, by their addresses below the root
 */
export function linked(html: string, root: string, pages: ReadonlyMap<string, string>): string {
  return html.replace(
    / href="([^"#]*)(#[^"]*)?"/g,
    (whole, address: string, fragment: string | undefined) => {
      const page = address.startsWith(root) ? address.slice(root.length) : undefined;
      const target = page === undefined ? undefined : pages.get(page);
      if (page === undefined || target === undefined) return whole;
      const isThere = fragment !== undefined && target.includes(`${fragment}">${fragment.slice(1)}</a>`);
      return ` href="${fileOf(page)}${isThere ? fragment : ''}"`;
    },
  );
}

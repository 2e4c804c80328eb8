/**
 * The files of the site that the scripts of a page are made of, in the order in which they are best asked for: a page that
 * names them has all of them asked for at once, not each when the one before it has come. None in development.
 *
 * @param page its template, below `src/`
 */
export function scriptFiles(page: string): readonly string[] {
  return bundled[bundledKey]?.get(page) ?? [];
}

/** Between the build of the browser's scripts and the pages, which Astro bundles apart from it: files by page. */
export const bundled = globalThis as { [bundledKey]?: ReadonlyMap<string, readonly string[]> | undefined };

export const bundledKey = Symbol.for('attested:bundled-scripts');

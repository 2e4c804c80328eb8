/** A file of the site that is no page and needs nothing of Astro's: its path below the root of the site. */
export interface BulkFile {
  readonly path: string;
  readonly contents: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/**
 * The paths of a route of many small files. In `dev` each is made when it is asked for, and so it is where nobody collects
 * them; a build has the route make none, and writes the files all at once: see `src/integrations/bulk-files.ts`.
 */
export function inBulk<Path>(paths: Path[], fileOf: (path: Path) => BulkFile): Path[] {
  const collected = bulk[bulkKey];
  if (collected === undefined) return paths;
  for (const path of paths) collected.push(fileOf(path));
  return [];
}

/** Where the build finds what the routes, which Astro bundles apart from it, have for it. */
export const bulk = globalThis as { [bulkKey]?: BulkFile[] | undefined };

export const bulkKey = Symbol.for('attested:bulk-files');

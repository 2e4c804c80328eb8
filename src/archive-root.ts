/**
 * The folder that holds the archive, that is `content/` and `seeds/`: `ATTESTED_ARCHIVE`, from the root of the project.
 * Without it, the project itself.
 */
export const archiveRoot = (process.env['ATTESTED_ARCHIVE'] ?? '').replace(/[\\/]+$/, '') || '.';

/** Where a file or folder of the archive is, from the root of the project. */
export function inArchive(path: string): string {
  return archiveRoot === '.' ? path : `${archiveRoot}/${path}`;
}

/** Where the site is built, from the root of the project. */
export const siteFolder = inArchive('dist');

/** What builds keep for later ones. Of another archive all that is made of it stands beside it. */
export const cacheFolder = archiveRoot === '.' ? 'node_modules/.astro' : inArchive('.astro/cache');

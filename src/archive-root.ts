/**
 * The folder that holds the archive, that is `content/` and `seeds/`: `ATTESTED_ARCHIVE`, from the root of the project.
 * Without it, the project itself.
 */
export const archiveRoot = (process.env['ATTESTED_ARCHIVE'] ?? '').replace(/[\\/]+$/, '') || '.';

/** Where a file or folder of the archive is, from the root of the project. */
export function inArchive(path: string): string {
  return archiveRoot === '.' ? path : `${archiveRoot}/${path}`;
}

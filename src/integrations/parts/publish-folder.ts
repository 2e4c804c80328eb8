import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestText } from '../../exports/data/data-file.ts';
import { digestOf, joinedFolder, manifestName } from '../site-manifest.ts';

/**
 * Puts the files that all parts have, and the list of their digests, into a built site. They are made beside it and moved
 * into place as one folder: a run that is stopped leaves the site as it was, and the next one clears away what it left.
 *
 * @param site folder of the part that publishes them
 * @param files by name, without folders
 */
export function publishFolder(site: string, files: ReadonlyMap<string, string>): void {
  const { folder, made, replaced } = foldersOf(site);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(made, name), text);
  const digests = [...files].map(([path, text]) => ({ path, sha256: digestOf(Buffer.from(text)) }));
  writeFileSync(join(made, manifestName), manifestText(digests));
  rmSync(replaced, { recursive: true, force: true });
  // A folder cannot take the place of one that has files.
  if (existsSync(folder)) renameSync(folder, replaced);
  renameSync(made, folder);
  rmSync(replaced, { recursive: true, force: true });
}

/** Puts back what a run that was stopped between its two moves has taken away. */
export function restoreFolder(site: string): void {
  const { folder, replaced } = foldersOf(site);
  if (existsSync(replaced) && !existsSync(folder)) renameSync(replaced, folder);
}

// Hidden while they are made; what a run that was stopped leaves of them is told as not in the manifest.
function foldersOf(site: string) {
  return {
    folder: join(site, joinedFolder),
    made: join(site, '.joining'),
    replaced: join(site, '.joined-before'),
  };
}

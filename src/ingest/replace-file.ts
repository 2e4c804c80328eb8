import type { Disk } from './disk.ts';

/**
 * Puts a file in place whole: written beside it, synced, then renamed. Whoever is killed in between leaves the old
 * file, or none, and at most one temporary file, which `removeLeftovers` finds. A full or failing disk leaves neither.
 */
export function replaceFile(disk: Disk, folder: string, name: string, text: string): void {
  const temporary = `${folder}/${temporaryName(name)}`;
  try {
    disk.write(temporary, new TextEncoder().encode(text));
    disk.rename(temporary, `${folder}/${name}`);
  } catch (error) {
    removeLeftovers(disk, folder);
    throw error;
  }
  disk.syncFolder(folderOf(`${folder}/${name}`));
}

/** What a file is called while it is written, beside where it will stand. */
export function temporaryName(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}.${name.slice(at)}${ending}`;
}

/** The folder that a file is in. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Removes what a killed run has left in a folder. */
export function removeLeftovers(disk: Disk, folder: string): void {
  for (const name of disk.list(folder)) {
    if (/(?:^|\/)\.[^/]*$/.test(name) && name.endsWith(ending)) disk.remove(`${folder}/${name}`);
  }
}

const ending = '.ingest-tmp';

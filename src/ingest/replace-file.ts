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
  disk.syncFolder(folder);
}

/** What a file is called while it is written. */
export function temporaryName(name: string): string {
  return `.${name}${ending}`;
}

/** Removes what a killed run has left in a folder. */
export function removeLeftovers(disk: Disk, folder: string): void {
  for (const name of disk.list(folder)) {
    if (name.startsWith('.') && name.endsWith(ending)) disk.remove(`${folder}/${name}`);
  }
}

const ending = '.ingest-tmp';

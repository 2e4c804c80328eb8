import type { Disk } from './disk.ts';
import { folderOf, removeLeftovers, temporaryName } from './replace-file.ts';

/**
 * Puts a new file in place whole, and never over another: false where one of that name is there. Written beside it,
 * synced, then linked; whoever is killed in between leaves the file or none, and at most one temporary file.
 */
export function createFile(disk: Disk, folder: string, name: string, text: string): boolean {
  const temporary = `${folder}/${temporaryName(name)}`;
  try {
    disk.write(temporary, new TextEncoder().encode(text));
    const isNew = disk.link(temporary, `${folder}/${name}`);
    disk.remove(temporary);
    if (isNew) disk.syncFolder(folderOf(`${folder}/${name}`));
    return isNew;
  } catch (error) {
    removeLeftovers(disk, folder);
    throw error;
  }
}

import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Tries whether a build may write in the folders that it needs, or in the nearest ones that are there.
 *
 * @throws what the system says of the first in which it may not
 */
export function tryWriting(folders: readonly string[]): void {
  for (const folder of folders) accessSync(nearest(folder), constants.W_OK);
}

/** Of some folders, the first that lies on a disk that is full, or as good as full. */
export function fullDiskOf(folders: readonly string[]): string | undefined {
  return folders.find((folder) => {
    const { bavail, bsize } = statfsSync(nearest(folder));
    return bavail * bsize < leastBytes;
  });
}

// What the last file that did not fit has left is less than a page with its pictures takes.
const leastBytes = 1_000_000;

/** Whether two folders lie on different disks, so that no file can be moved from one to the other. */
export function areOnOtherDisks(one: string, other: string): boolean {
  return statSync(nearest(one)).dev !== statSync(nearest(other)).dev;
}

/** The folder itself where it is there, else the one that it will be made in. */
function nearest(folder: string): string {
  const path = resolve(folder);
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

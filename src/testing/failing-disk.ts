import type { Disk } from '../ingest/disk.ts';

/** A disk whose n-th operation fails where `fails(n)` says so; of a file that is written, half is there by then. */
export function failing(disk: Disk, fails: (count: number) => boolean): Disk {
  let count = 0;
  return interrupted(disk, (path, bytes) => {
    count++;
    if (!fails(count)) return;
    if (bytes !== undefined) disk.write(path, bytes.subarray(0, bytes.length / 2));
    throw new Error('interrupted');
  });
}

/** A disk that calls `before` with each operation that changes something. */
export function interrupted(disk: Disk, before: (path: string, bytes?: Uint8Array) => void): Disk {
  return {
    ...disk,
    write: (path, bytes) => {
      before(path, bytes);
      disk.write(path, bytes);
    },
    rename: (from, to) => {
      before(from);
      disk.rename(from, to);
    },
    link: (from, to) => {
      before(from);
      return disk.link(from, to);
    },
    remove: (path) => {
      before(path);
      disk.remove(path);
    },
    syncFolder: (folder) => {
      before(folder);
      disk.syncFolder(folder);
    },
  };
}

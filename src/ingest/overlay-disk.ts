import type { Disk } from './disk.ts';

/** A disk as it would be with further or other files. It is for reading: what is written goes to the disk below. */
export function overlayDisk(disk: Disk, files: ReadonlyMap<string, Uint8Array>): Disk {
  return {
    ...disk,
    list: (folder) => {
      const more = [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
      return more.length === 0 ? disk.list(folder) : [...new Set([...disk.list(folder), ...more])].sort();
    },
    read: (path) => files.get(path) ?? disk.read(path),
  };
}

import type { Disk } from '../disk.ts';

/** A disk on which some files have other contents, or are there at all, without anything having been written. */
export function overlayDisk(disk: Disk, texts: ReadonlyMap<string, string>): Disk {
  const bytes = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return {
    ...disk,
    list: (folder) => {
      const added = [...texts.keys()].flatMap((path) =>
        path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
      );
      return [...new Set([...disk.list(folder), ...added])].sort();
    },
    read: (path) => bytes.get(path) ?? disk.read(path),
  };
}

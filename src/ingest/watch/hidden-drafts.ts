import type { Disk } from '../disk.ts';
import { digestOf } from '../memory.ts';

/**
 * A disk on which some drafts are not there, so that they are made again. A new one takes the place of the old one, unless
 * that is not the file any more that it was, or is the same.
 *
 * @param drafts digests of their bytes, by path
 */
export function hideDrafts(disk: Disk, drafts: ReadonlyMap<string, string>): Disk {
  return {
    ...disk,
    list: (folder) => disk.list(folder).filter((name) => !drafts.has(`${folder}/${name}`)),
    link: (from, to) => {
      const digest = drafts.get(to);
      if (digest === undefined) return disk.link(from, to);
      const there = disk.read(to);
      if (digestOf(there) !== digest || digestOf(disk.read(from)) === digest) return false;
      disk.remove(to);
      return disk.link(from, to);
    },
  };
}

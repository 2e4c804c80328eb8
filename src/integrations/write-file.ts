import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formerSiteOf } from './whole-site.ts';

/**
 * Writes a file of a site that is being built, and its folder where there is none. A file that the former site has with the
 * same bytes is linked from there: to make one takes the disk twelve times as long as to compare and link it. So no file
 * that was written by this may be changed in place. Of thousands of files each costs more to wait for than to write.
 *
 * @param site folder that is being built
 * @param path below it
 */
export function writeFile(site: string, path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const target = join(site, path);
  const former = formerSiteOf(site);
  if (former === undefined || !isLinked(join(former, path), bytes, target))
    inPlace(target, () => {
      writeFileSync(target, bytes, { flag: 'wx' });
    });
}

function isLinked(former: string, bytes: Uint8Array, target: string): boolean {
  const there = lstatSync(former, { throwIfNoEntry: false });
  if (there?.isFile() !== true || there.size !== bytes.length) return false;
  try {
    if (readFileSync(former).compare(bytes) !== 0) return false;
    inPlace(target, () => {
      linkSync(former, target);
    });
    return true;
  } catch {
    // Some disks have no links, and some systems give none to another's file.
    return false;
  }
}

/** Makes a file where there is none; one that is there is taken away, as it may be the former site's as well. */
function inPlace(target: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') mkdirSync(dirname(target), { recursive: true });
    else if (code === 'EEXIST') rmSync(target);
    else throw error;
    make();
  }
}

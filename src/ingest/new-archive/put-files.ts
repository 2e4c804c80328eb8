import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts new files where others were. All are written aside first: where the disk is full or may not be written to, the
 * others stay as they were, and nothing of the new ones is left.
 *
 * @param root folder that `files` have their paths from; it need not be there
 * @param former full paths of those that go
 * @throws what the system says
 */
export function putFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  former: readonly string[],
  write: typeof writeFileSync = writeFileSync,
): void {
  const aside = join(root, '.new-archive');
  const made: string[] = [];
  const makeFolder = (folder: string) => {
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) made.push(first);
  };
  try {
    for (const [path, text] of files) {
      makeFolder(dirname(join(aside, path)));
      write(join(aside, path), text);
      makeFolder(dirname(join(root, path)));
    }
  } catch (error) {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
    throw error instanceof Error ? Object.assign(error, { path: aside }) : error;
  }
  for (const path of former) rmSync(path);
  for (const path of files.keys()) renameSync(join(aside, path), join(root, path));
  rmSync(aside, { recursive: true });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveTexts } from './faults.ts';

/**
 * The files of an archive that is committed, as texts by their paths in it.
 *
 * @param folder where it stands in the repository: the archive itself, or an example
 */
export function committedArchive(folder = '.'): ArchiveTexts {
  const root = join(import.meta.dirname, '../../..', folder);
  const files = ['content', 'seeds'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(files.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveTexts } from './faults.ts';

/** The files of the archive that is committed, as texts by their paths. */
export function committedArchive(): ArchiveTexts {
  const root = join(import.meta.dirname, '../../..');
  const files = ['content', 'seeds'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(files.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

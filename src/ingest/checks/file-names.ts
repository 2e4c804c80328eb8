import { slugOf } from '../../text/slug.ts';
import { nameOfCharacter } from '../../text/positions.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { finding, startOf, type Finding } from '../finding.ts';
import { seedFolder } from '../steps/read-seed.ts';

/** Every file of the archive has a name that any disk and any address can carry, and no two names are the same there. */
export function checkFileNames({ names }: ArchiveFiles): Finding[] {
  return [...names].flatMap(([folder, files]) => [
    ...awkward(folder, files),
    ...colliding(folder, files),
    ...(folder === seedFolder ? [] : notMdx(folder, files)),
  ]);
}

function notMdx(folder: string, files: readonly string[]): Finding[] {
  return files
    .filter((name) => !name.endsWith('.mdx'))
    .map((name) => finding('file-not-mdx', startOf(`${folder}/${name}`), name));
}

function awkward(folder: string, files: readonly string[]): Finding[] {
  return files.flatMap((name) => {
    const character = /[#?%\\:*"<>|]|[\p{C}\p{Zl}\p{Zp}]|[ .](?=\.[^.]*$)/u.exec(name)?.[0];
    return character === undefined
      ? []
      : [finding('file-name-awkward', startOf(`${folder}/${name}`), name, nameOfCharacter(character))];
  });
}

// A sidecar is named for its seed on purpose, so the ending counts.
function colliding(folder: string, files: readonly string[]): Finding[] {
  const first = new Map<string, string>();
  return files.flatMap((name) => {
    const key = collisionKey(name);
    const other = first.get(key);
    if (other !== undefined) {
      return [finding('file-names-collide', startOf(`${folder}/${name}`), name, other)];
    }
    first.set(key, name);
    return [];
  });
}

function collisionKey(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const folded = stem.normalize('NFKC').toLowerCase().normalize('NFKC');
  // Letters that an id cannot hold tell names apart as they are.
  const isForeign = /[^\p{ASCII}\p{M}]/u.test(folded.normalize('NFKD'));
  return (isForeign ? folded : slugOf(stem)) + ending;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsWords as words } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { joinedFiles } from './joined-files.ts';
import { partFaults } from './part-faults.ts';
import { publishFolder, restoreFolder } from './publish-folder.ts';
import { partDamage } from './part-damage.ts';
import { partFiles, readIndex } from './part-files.ts';
import { readPart, shapeFaults, type BuiltPart } from './read-part.ts';

/** What was written, or why nothing was. */
export type Joined =
  | { readonly kind: 'joined'; readonly parts: number; readonly files: number }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

/**
 * Makes one archive of parts that were built each by itself: looks whether they fit together, and writes what all have
 * into the one at `publisher`, whose archive.yaml names the others. Where something does not fit, all of it is told and
 * nothing is written.
 *
 * @param origin the folder that is published as the origin
 * @param publisher base path of the part that publishes what all have
 */
export async function joinParts(origin: string, publisher: string): Promise<Joined> {
  const path = `/${publisher}/`.replace(/\/+/g, '/');
  const index = join(origin, path, partFiles.index);
  if (!existsSync(index)) return { kind: 'refused', faults: [say(words.noSite, { path, origin })] };
  const read = readIndex(readFileSync(index, 'utf8'));
  if (read.kind === 'wrong') return { kind: 'refused', faults: shapeFaults(path + partFiles.index, read) };
  restoreFolder(join(origin, path));
  const { parts: named } = read.data;
  if (named.length === 0) return { kind: 'refused', faults: [say(words.noParts, { path })] };
  if (named.some((part) => part.path === path))
    return { kind: 'refused', faults: [say(words.namesItself, { path })] };
  const paths = [path, ...named.map((part) => part.path)];
  const [own, ...others] = await Promise.all(
    [{ title: path, path }, ...named].map((part) => readPart(origin, part, paths)),
  );
  const all = [own, ...others].filter((part) => part !== undefined);
  const built = all.filter(isBuilt);
  const faults = [
    ...all.flatMap((part) => (isBuilt(part) ? [] : part)),
    ...built.flatMap((part) => partDamage(join(origin, part.path), part)),
    ...partFaults(built),
  ];
  if (faults.length > 0 || own === undefined || !isBuilt(own)) return { kind: 'refused', faults };
  const files = joinedFiles([own, ...others.filter(isBuilt)]);
  publishFolder(join(origin, path), files);
  return { kind: 'joined', parts: built.length, files: files.size };
}

function isBuilt(part: BuiltPart | readonly string[]): part is BuiltPart {
  return 'manifest' in part;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsWords as words } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { joinedFiles } from './joined-files.ts';
import { partFaults } from './part-faults.ts';
import { publishFolder, restoreFolder } from './publish-folder.ts';
import { readManifest, readPart } from './read-part.ts';

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
  const index = join(origin, path, 'data/search/archive.json');
  if (!existsSync(index)) return { kind: 'refused', faults: [say(words.noSite, { path, origin })] };
  const manifest = readManifest(readFileSync(index, 'utf8'));
  if (manifest === undefined) return { kind: 'refused', faults: [say(words.notWhole, { path })] };
  restoreFolder(join(origin, path));
  const { parts: named = [] } = manifest;
  if (named.length === 0) return { kind: 'refused', faults: [say(words.noParts, { path })] };
  if (named.some((part) => part.path === path))
    return { kind: 'refused', faults: [say(words.namesItself, { path })] };
  const paths = [path, ...named.map((part) => part.path)];
  const own = await readPart(origin, { title: path, path }, paths);
  if (typeof own === 'string') return { kind: 'refused', faults: [own] };
  const others = await Promise.all(named.map((part) => readPart(origin, part, paths)));
  const built = others.filter((part) => typeof part !== 'string');
  const faults = [...others.filter((part) => typeof part === 'string'), ...partFaults([own, ...built])];
  if (faults.length > 0) return { kind: 'refused', faults };
  const files = joinedFiles([own, ...built]);
  publishFolder(join(origin, path), files);
  return { kind: 'joined', parts: built.length + 1, files: files.size };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartOfArchive, SearchManifest } from '../../search/index/manifest.ts';
import { partsWords as words } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { ownerOf } from './owner.ts';
import { digestOf, filesIn, manifestName } from '../site-manifest.ts';

/** A part of an archive as it was built: a site below the folder that is published as the origin. */
export interface BuiltPart extends PartOfArchive {
  /** Of all its files, below `path`. */
  readonly files: ReadonlySet<string>;
  readonly manifest: SearchManifest;
  /** SHA-256 of its list of digests, 64 lower-case hexadecimal digits: it stands for all of the part. */
  readonly sha256: string;
  readonly read: (file: string) => string;
}

/**
 * A part from its folder; a reason where it is none.
 *
 * @param paths of all parts: one that lies in the folder of another is none of its files
 */
export async function readPart(
  origin: string,
  part: PartOfArchive,
  paths: readonly string[],
): Promise<BuiltPart | string> {
  const folder = join(origin, part.path);
  const index = join(folder, 'data/search/archive.json');
  if (!existsSync(folder)) return say(words.noFolder, { path: part.path, origin });
  if (!existsSync(index) || !existsSync(join(folder, manifestName)))
    return say(words.notWhole, { path: part.path });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    title: titleIn(read('data/datapackage.json')),
    path: part.path,
    files: new Set((await filesIn(folder)).filter((file) => ownerOf(part.path + file, paths) === part.path)),
    manifest: JSON.parse(read('data/search/archive.json')) as SearchManifest,
    sha256: digestOf(readFileSync(join(folder, manifestName))),
    read,
  };
}

function titleIn(datapackage: string): string {
  return (JSON.parse(datapackage) as { readonly title: string }).title;
}

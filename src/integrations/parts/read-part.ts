import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartOfArchive } from '../../search/index/manifest.ts';
import { partsWords as words } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { digestOf, filesIn, manifestName } from '../site-manifest.ts';
import { ownerOf } from './owner.ts';
import { partFiles, readDataPackage, readIndex, type PartIndex, type ReadPartFile } from './part-files.ts';

/** A part of an archive as it was built: a site below the folder that is published as the origin. */
export interface BuiltPart extends PartOfArchive {
  /** Full address of its first page. */
  readonly homepage: string;
  /** Of all its files, below `path`. */
  readonly files: ReadonlySet<string>;
  readonly manifest: PartIndex;
  /** SHA-256 of its list of digests, 64 lower-case hexadecimal digits: it stands for all of the part. */
  readonly sha256: string;
  readonly read: (file: string) => string;
}

/**
 * A part from its folder; the reasons where it is none.
 *
 * @param paths of all parts: one that lies in the folder of another is none of its files
 */
export async function readPart(
  origin: string,
  part: PartOfArchive,
  paths: readonly string[],
): Promise<BuiltPart | readonly string[]> {
  const { path } = part;
  const folder = join(origin, path);
  if (!existsSync(folder)) return [say(words.noFolder, { path, origin })];
  const needed = [partFiles.index, partFiles.dataPackage, manifestName];
  if (!needed.every((file) => existsSync(join(folder, file)))) return [say(words.notWhole, { path })];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [index, about] = [readIndex(read(partFiles.index)), readDataPackage(read(partFiles.dataPackage))];
  if (index.kind === 'wrong' || about.kind === 'wrong')
    return [
      ...shapeFaults(path + partFiles.index, index),
      ...shapeFaults(path + partFiles.dataPackage, about),
    ];
  const { title, homepage } = about.data;
  const builtFor = new URL(homepage).pathname;
  if (builtFor !== path) return [say(words.builtFor, { path, other: builtFor })];
  return {
    title,
    homepage,
    path,
    files: new Set((await filesIn(folder)).filter((file) => ownerOf(path + file, paths) === path)),
    manifest: index.data,
    sha256: digestOf(readFileSync(join(folder, manifestName))),
    read,
  };
}

/** What is wrong with a file in which a part says what it is. */
export function shapeFaults(file: string, read: ReadPartFile<unknown>): readonly string[] {
  if (read.kind === 'read') return [];
  return [
    read.key === undefined ? say(words.noData, { file }) : say(words.notAsBuilt, { file, key: read.key }),
  ];
}

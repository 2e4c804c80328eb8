import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartOfArchive, SearchManifest } from '../../search/index/manifest.ts';
import { partsWords as words } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { ownerOf } from './owner.ts';
import { digestOf, filesIn, manifestName } from '../site-manifest.ts';

/** A part of an archive as it was built: a site below the folder that is published as the origin. */
export interface BuiltPart extends PartOfArchive {
  /** Full address of its first page. */
  readonly homepage: string;
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
  const index = join(folder, indexFile);
  if (!existsSync(folder)) return say(words.noFolder, { path: part.path, origin });
  const needed = [index, join(folder, manifestName), join(folder, 'data/datapackage.json')];
  if (!needed.every((file) => existsSync(file))) return say(words.notWhole, { path: part.path });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = readManifest(read(indexFile));
  const dataPackage = readDataPackage(read('data/datapackage.json'));
  if (manifest === undefined || dataPackage === undefined) return say(words.notWhole, { path: part.path });
  const builtFor = URL.parse(dataPackage.homepage)?.pathname;
  if (builtFor !== part.path) return say(words.builtFor, { path: part.path, other: builtFor ?? '' });
  return {
    title: dataPackage.title,
    homepage: dataPackage.homepage,
    path: part.path,
    files: new Set((await filesIn(folder)).filter((file) => ownerOf(part.path + file, paths) === part.path)),
    manifest,
    sha256: digestOf(readFileSync(join(folder, manifestName))),
    read,
  };
}

const indexFile = 'data/search/archive.json';

/** What the index of a part says of itself; undefined where the file is cut or is something else. */
export function readManifest(text: string): SearchManifest | undefined {
  const manifest = parsed(text) as Partial<SearchManifest> | undefined;
  return typeof manifest?.format === 'number' && typeof manifest.labels === 'object'
    ? (manifest as SearchManifest)
    : undefined;
}

function readDataPackage(text: string): { readonly title: string; readonly homepage: string } | undefined {
  const data = parsed(text) as { readonly title?: unknown; readonly homepage?: unknown } | undefined;
  const { title, homepage } = data ?? {};
  return typeof title === 'string' && typeof homepage === 'string' ? { title, homepage } : undefined;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsWords as words } from '../../words/chapters/parts.ts';
import { say } from '../../words/say.ts';
import { manifestLines, type ManifestLine } from '../manifest-lines.ts';
import { digestOf, manifestName } from '../site-manifest.ts';
import { partFiles } from './part-files.ts';
import type { BuiltPart } from './read-part.ts';

/**
 * What of a part is not as it was built, a line each, by its list of digests: files that are gone or changed, and those
 * that what all parts have would be made of, though the list has no word of them.
 */
export function partDamage(folder: string, part: BuiltPart): readonly string[] {
  const list = part.path + manifestName;
  const lines = linesOf(folder);
  if (lines === undefined) return [say(words.noList, { file: list })];
  const listed = new Set(lines.map(({ path }) => path));
  // Whatever else is there, these two are in the list of every build: without them it is cut.
  const cut = Object.values(partFiles).filter((file) => !listed.has(file));
  if (cut.length > 0) return cut.map((file) => say(words.listLacks, { list, file: part.path + file }));
  const unlisted = [...part.files].filter((file) => isJoined(file) && !listed.has(file)).sort();
  return [
    ...lines.flatMap((line) => lineFaults(folder, part.path, line)),
    ...unlisted.map((file) => say(words.listLacks, { list, file: part.path + file })),
  ];
}

function linesOf(folder: string): readonly ManifestLine[] | undefined {
  try {
    return manifestLines(readFileSync(join(folder, manifestName)), manifestName);
  } catch {
    return undefined;
  }
}

function lineFaults(folder: string, path: string, line: ManifestLine): readonly string[] {
  const [onDisk, file] = [join(folder, line.path), path + line.path];
  if (!existsSync(onDisk)) return [say(words.fileGone, { file })];
  return digestOf(readFileSync(onDisk)) === line.sha256 ? [] : [say(words.fileChanged, { file })];
}

// Hosts lay files of their own beside a site, which nothing is made of.
function isJoined(file: string): boolean {
  return /(?:^|\/)index\.html$|^data\/[a-z_]+\.csv$|\/feed\.json$/.test(file);
}

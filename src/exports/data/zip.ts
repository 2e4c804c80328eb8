import { zipSync, type Zippable } from 'fflate';

/**
 * Files as one ZIP, the same bytes for the same files: in order of path, all of the first moment that the format knows,
 * compressed by code that is the same everywhere.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const paths = [...files.keys()].sort();
  const zippable: Zippable = Object.fromEntries(
    paths.map((path) => [path, files.get(path) ?? new Uint8Array()]),
  );
  // The format has local times: this one reads the same in every zone.
  return zipSync(zippable, { mtime: new Date(1980, 0, 1, 12), level: 6, os: 3 });
}

import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { compress } from './compress.ts';
import { withoutFollowingIds } from './following-ids.ts';

/**
 * The files of a Pagefind index with the ids of our own records in place of Pagefind's, which are parts of hashes: they
 * hardly compress, and a result could not be told from a record without loading it. Those that follow are left out.
 *
 * @param ids id of each record by its path
 * @throws Error when a page of the index is none of the records
 */
export function withIds(files: readonly IndexFile[], ids: ReadonlyMap<string, string>): readonly IndexFile[] {
  const paths = new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .flatMap(({ path, content }) =>
        pathsIn(path, JSON.parse(unpack(content).toString('utf8')) as Fragments),
      ),
  );
  return files.map(({ path, content }) =>
    path.endsWith('.pf_meta')
      ? { path, content: renamed(content, (hash) => ids.get(paths.get(hash) ?? '')) }
      : { path, content },
  );
}

type Fragment = Readonly<{ url: string }>;
/** One, or, in a large index, several by their hash. */
type Fragments = Fragment | Readonly<Record<string, Fragment>>;

/** Pagefind's list of what is indexed, as far as it is read: the pages stand second, the hash first in each. */
export type IndexList = [
  version: string,
  pages: [hash: string, ...rest: unknown[]][],
  parts: (readonly [first: string, last: string, name: string])[],
  ...rest: unknown[],
];

/** The parts of an index in order: the last word of each, and its name. */
export function partsIn(content: Uint8Array): readonly (readonly [last: string, name: string])[] {
  const [, , parts] = decode(unpack(content)) as IndexList;
  return parts.map(([, last, name]) => [last, name]);
}

function pathsIn(file: string, fragments: Fragments): (readonly [hash: string, path: string])[] {
  if (typeof fragments.url === 'string') return [[file.replace(/^.*\/|\..*$/g, ''), fragments.url]];
  return Object.entries(fragments).map(([hash, { url }]) => [hash, url]);
}

function renamed(content: Uint8Array, idOf: (hash: string) => string | undefined): Uint8Array {
  const [version, pages, ...rest] = decode(unpack(content)) as IndexList;
  const named = pages.map(([hash, ...more]) => {
    const id = idOf(hash);
    if (id === undefined) throw new Error(`Pagefind has indexed a page that is no record: ${hash}`);
    return [id, ...more] as const;
  });
  return pack(encode([version, withoutFollowingIds(named), ...rest]));
}

/** What a file of Pagefind's holds. */
export function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signature.length);
}

/** The bytes as Pagefind reads them from a file. */
export function pack(content: Uint8Array): Uint8Array {
  return compress(Buffer.concat([Buffer.from(signature), content]));
}

/** What every file of Pagefind's begins with, once unpacked. */
export const signature = 'pagefind_dcd';

import type { ArchiveFiles, DocumentFiles } from './archive-files.ts';

/** Digests of all that stands in what is given to the checks of a document by itself. */
export function stateOf({ documents, seeds, receipts }: DocumentFiles, notHeld: ReadonlySet<string>): string {
  return [...documents, ...receipts]
    .map(({ file, digest }) => `${file} ${digest}`)
    .concat(
      [...seeds.values()].map(
        ({ path, encoding, sha256, textSha256 = '', lines }) =>
          `${path} ${encoding} ${sha256} ${textSha256} ${lines.length}`,
      ),
    )
    .concat([...notHeld])
    .join('\n');
}

/** Kinds of what was not held, by their ids. */
export function kindsNotHeld({ kinds }: Pick<ArchiveFiles, 'kinds'>): ReadonlySet<string> {
  const all = kinds.flatMap(({ data }) => data);
  return new Set(all.flatMap(({ id, role }) => (role === 'meeting-not-held' ? [id] : [])));
}

import { blocks, heading, link, listOf, plain } from '../../text/markdown.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { say } from '../../words/say.ts';
import type { DataFile } from '../data/data-file.ts';
import type { ExportSite } from '../export-site.ts';

/** The files that can be taken away, each with what it holds, how large it is and its digest. */
export function dataText(
  { root }: ExportSite,
  files: readonly (DataFile & { readonly holds: string; readonly count?: number })[],
): string {
  const lines = files.map(({ path, holds, count, bytes, sha256 }) =>
    [
      link(path, `${root}data/${path}`),
      ...[
        holds,
        ...(count === undefined ? [] : [say(words.rowCount, { count })]),
        say(words.byteCount, { count: bytes }),
        say(words.digest, { digits: sha256 }),
      ].map(plain),
    ]
      .map((part, index, all) => (index < all.length - 1 ? part.replace(/\.$/, '') : part))
      .join('. '),
  );
  return blocks(heading(1, words.data), plain(words.dataLead), listOf(lines));
}

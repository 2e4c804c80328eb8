import { documentSchema } from '../model/document.ts';
import { documentFolder, draftFolder, documentsApart, type ArchiveFiles } from './archive-files.ts';
import { kindsNotHeld } from './document-state.ts';
import { checkDocument, checkTogether } from './checks/check-archive.ts';
import { readMdx, type MdxFile } from './content-file.ts';
import type { Disk } from './disk.ts';
import type { Finding } from './finding.ts';
import { digestOf } from './memory.ts';
import { baseFileOf, type Redraft } from './redraft.ts';
import { replaceFile } from './replace-file.ts';

/** What became of a draft for which ingest proposes something new. */
export interface Merge extends Pick<Redraft, 'taken' | 'conflicts'> {
  readonly path: string;
  /**
   * `merged`: the draft has it now. `told`: the document is reviewed, and was left. `refused`: the draft, or what would
   * become of it, has the fault named, and was left.
   */
  readonly kind: 'merged' | 'told' | 'refused';
  readonly fault?: Finding;
}

/**
 * Puts merged drafts in place. One is left as it is where something would be wrong in it afterwards, or where it was edited
 * meanwhile; what is wrong in it now and would be no more is mended by that.
 */
export function writeRedrafts(
  disk: Disk,
  archive: ArchiveFiles,
  redrafts: readonly Redraft[],
): readonly Merge[] {
  const merging = redrafts.filter(({ kind }) => kind === 'merged');
  const after = merging.length === 0 ? [] : findingsAfter(archive, merging);
  return redrafts.flatMap(({ document, kind, text, base, taken, conflicts }): readonly Merge[] => {
    const path = document.file;
    if (kind === 'told') return [{ path, kind, taken, conflicts }];
    const fault = after.find(({ file }) => file === path);
    if (fault !== undefined) return [{ path, kind: 'refused', taken, conflicts, fault }];
    if (digestOf(disk.read(path)) !== document.digest) return [];
    // The draft before what the next run compares with: whoever is killed in between finds the same proposals again.
    if (text !== document.text)
      replaceFile(disk, documentFolder, path.slice(documentFolder.length + 1), text);
    replaceFile(disk, draftFolder, baseFileOf(document.data.seed.file), base);
    return taken.length + conflicts.length === 0 ? [] : [{ path, kind, taken, conflicts }];
  });
}

/** What is wrong in the archive with the merged drafts. */
function findingsAfter(archive: ArchiveFiles, merging: readonly Redraft[]): readonly Finding[] {
  const read = merging.map(({ document, text }) =>
    readMdx(document.file, new TextEncoder().encode(text), documentSchema),
  );
  const merged = new Map(
    read.flatMap(({ content }) => (content === undefined ? [] : [[content.file, content]])),
  );
  const documents = archive.documents.map(
    (one): MdxFile<(typeof one)['data']> => merged.get(one.file) ?? one,
  );
  const whole: ArchiveFiles = { ...archive, documents, findings: [] };
  return [
    ...read.flatMap((one) => one.findings),
    ...documentsApart(whole).flatMap(([file, own]) =>
      merged.has(file) ? checkDocument(own, kindsNotHeld(whole)) : [],
    ),
    ...checkTogether(whole),
  ];
}

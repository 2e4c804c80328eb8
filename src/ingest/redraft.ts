import { documentSchema, type Document } from '../model/document.ts';
import { isDevice } from '../text/file-names.ts';
import { draftFolder, type ArchiveFiles } from './archive-files.ts';
import { readMdx, type MdxFile } from './content-file.ts';
import type { Disk } from './disk.ts';
import { draftKinds, takenIds, versionsBySeed } from './draft-files.ts';
import { digestOf, type Memory } from './memory.ts';
import { mergeDraft, saySame, type DraftVersion } from './merge/merge-draft.ts';
import type { OlderVersion } from './steps/carry-over.ts';
import { draftDocument, type DraftKinds } from './steps/draft-document.ts';
import type { Seed } from './steps/read-seed.ts';
import { seedOf } from './checks/passages.ts';
import { writeDocument } from './steps/write-document.ts';

/** What a run would write now of a document that a former run has drafted, merged into what stands there. */
export interface Redraft {
  readonly document: MdxFile<Document>;
  /** `merged`: a new text for the draft. `told`: it is reviewed, and nothing of it is changed. */
  readonly kind: 'merged' | 'told';
  readonly text: string;
  /** What the run would write, which the next one compares with. */
  readonly base: string;
  readonly taken: readonly string[];
  readonly conflicts: readonly string[];
}

/** The file that holds a draft as ingest wrote it, by the seed: what a later run merges by. */
export function baseFileOf(seed: string): string {
  return `${seed}.mdx`;
}

/**
 * Drafts every document anew of which it is kept what a former run wrote, and merges what is new. One of which all is as
 * it was when nothing was new is passed over.
 */
export function redraftDocuments(disk: Disk, archive: ArchiveFiles, memory: Memory): readonly Redraft[] {
  const kinds = draftKinds(archive);
  const bases = new Set(disk.list(draftFolder));
  if (kinds === undefined || bases.size === 0) return [];
  const receipts = new Map(archive.receipts.map((receipt) => [receipt.data.seed, receipt]));
  const versions = versionsBySeed(archive);
  const taken = takenIds(archive);
  return archive.documents.flatMap((document): readonly Redraft[] => {
    const { file } = document.data.seed;
    const seed = seedOf(archive.seeds, document.data);
    if (seed === undefined || !bases.has(baseFileOf(file))) return [];
    const bytes = disk.read(`${draftFolder}/${baseFileOf(file)}`);
    const receipt = receipts.get(file);
    const older = versions.get(receipt?.data.replaces ?? '');
    const state = draftedState({
      base: digestOf(bytes),
      document: document.digest,
      seed,
      receipt,
      older,
      kinds,
    });
    if (memory.drafted.get(document.file) === state) return [];
    const base = readBase(file, bytes);
    if (base === undefined) return [];
    const own = new Set([base.data.id, ...base.data.events.map(({ id }) => id)]);
    const { document: data } = draftDocument(
      seed,
      receipt?.data,
      kinds,
      (id) => !own.has(id) && (taken.has(id) || isDevice(id)),
      { older, again: base.data },
    );
    const text = writeDocument(data, seed.lines);
    // What is compared has gone through the same reading.
    const theirs = readBase(file, new TextEncoder().encode(text));
    const redraft = theirs && compared(document, base, theirs);
    if (redraft === undefined) memory.drafted.set(document.file, state);
    return redraft === undefined ? [] : [redraft];
  });
}

/** Digests of all that a draft is made from, of what a run wrote, and of what stands there now. */
export function draftedState({
  base,
  document,
  seed,
  receipt,
  older,
  kinds,
}: {
  readonly base: string;
  readonly document: string;
  readonly seed: Pick<Seed, 'sha256' | 'textSha256'>;
  readonly receipt: { readonly digest: string } | undefined;
  readonly older: OlderVersion | undefined;
  readonly kinds: DraftKinds;
}): string {
  return [
    base,
    document,
    receipt?.digest,
    seed.textSha256 ?? seed.sha256,
    older && digestOf(JSON.stringify(older)),
    JSON.stringify(kinds),
  ].join(' ');
}

function readBase(seed: string, bytes: Uint8Array): DraftVersion | undefined {
  const { content } = readMdx(`${draftFolder}/${baseFileOf(seed)}`, bytes, documentSchema);
  return content === undefined ? undefined : { data: content.data, text: content.text };
}

/** Undefined where nothing is new. */
function compared(
  document: MdxFile<Document>,
  base: DraftVersion,
  theirs: DraftVersion,
): Redraft | undefined {
  if (saySame(base, theirs)) return undefined;
  // A file that differs in nothing but comments has been edited too.
  const { text, taken, conflicts } =
    document.text === base.text
      ? { text: theirs.text, taken: mergeDraft(base, document, theirs).taken, conflicts: [] }
      : mergeDraft(base, document, theirs);
  const kind = document.data.reviewed ? 'told' : 'merged';
  if (kind === 'told' && taken.length + conflicts.length === 0) return undefined;
  return { document, kind, text, base: theirs.text, taken, conflicts };
}

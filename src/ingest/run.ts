import {
  contentFolder,
  documentFolder,
  documentsApart,
  publishedName,
  readArchive,
  withDocuments,
  type ArchiveFiles,
  type DocumentFiles,
} from './archive-files.ts';
import { addressHints, type Hint } from './checks/addresses.ts';
import { claimHints } from './checks/claim-hints.ts';
import { personHints } from './checks/persons.ts';
import { draftHints } from './checks/drafts.ts';
import { emptyHints } from './checks/empty.ts';
import { checkDocument, checkTogether } from './checks/check-archive.ts';
import { freshAddresses, publishedHints } from './checks/published.ts';
import { seedsWithoutDocument } from './checks/seals.ts';
import type { KindRole } from '../model/vocabulary.ts';
import type { Disk } from './disk.ts';
import { sortFindings, type Finding } from './finding.ts';
import { noMemory, type Memory, type MemoryStore } from './memory.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';
import { draftDocument, type Draft, type DraftKinds } from './steps/draft-document.ts';
import { writeDocument } from './steps/write-document.ts';

/** What a draft's text tells of times by what they are counted from. */
export interface DraftTimes extends Pick<Draft, 'counted' | 'open'> {
  readonly path: string;
}

/** What an ingest did. With findings, nothing was written. */
export interface IngestResult {
  readonly findings: readonly Finding[];
  /** Paths of the drafts written. */
  readonly written: readonly string[];
  /** Of each draft, the times that are counted from others or left open. */
  readonly times: readonly DraftTimes[];
  /** Documents that were there before, and were left as they are. */
  readonly kept: number;
}

/** What is wrong in an archive, and what may be right and is worth a look. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly hints: readonly Hint[];
}

/** Looks through the archive on a disk: of documents in which nothing was found, only at what has changed since. */
export function inspect(disk: Disk, store: MemoryStore = noMemory): Inspection {
  const memory = store.recall();
  const archive = readArchive(disk, memory);
  const { findings, hints } = examine(archive, memory, store);
  return {
    findings,
    hints: [
      ...emptyHints(archive),
      ...draftHints(archive),
      ...hints,
      ...addressHints(archive),
      ...personHints(archive),
      ...publishedHints(archive),
    ],
  };
}

function examine(archive: ArchiveFiles, memory: Memory, store: MemoryStore): Inspection {
  const looked = documentsApart(archive).map(([file, own]) => {
    const state = stateOf(own);
    return memory.sound.get(file) === state
      ? { file, state, findings: [], hints: [] }
      : { file, state, findings: checkDocument(own), hints: claimHints(own) };
  });
  const sound = looked.filter(({ findings, hints }) => findings.length + hints.length === 0);
  store.keep({
    data: remembered(archive, memory),
    sound: new Map(sound.map(({ file, state }) => [file, state])),
  });
  return {
    findings: sortFindings([...looked.flatMap(({ findings }) => findings), ...checkTogether(archive)]),
    hints: looked.flatMap(({ hints }) => hints),
  };
}

/** Digests of all that stands in what is given to the checks of a document by itself. */
function stateOf({ documents, seeds, receipts }: DocumentFiles): string {
  return [...documents, ...receipts]
    .map(({ file, digest }) => `${file} ${digest}`)
    .concat([...seeds.values()].map(({ path, encoding, sha256 }) => `${path} ${encoding} ${sha256}`))
    .join('\n');
}

function remembered(
  { documents, events, essays, pages, receipts }: ArchiveFiles,
  { data }: Memory,
): Memory['data'] {
  const there = new Set([...documents, ...events, ...essays, ...pages, ...receipts].map(({ file }) => file));
  return new Map([...data].filter(([file]) => there.has(file)));
}

/**
 * Drafts a document for every seed that has none, and leaves all others alone. The whole archive is checked first,
 * drafts included: one finding, and nothing is written.
 */
export function ingest(disk: Disk, store: MemoryStore = noMemory): IngestResult {
  const memory = store.recall();
  const archive = readArchive(disk, memory);
  const drafts = draftDocuments(archive);
  const { findings } = examine(withDocuments(archive, drafts, memory), memory, store);
  const kept = archive.documents.length;
  if (findings.length > 0) return { findings, written: [], times: [], kept };
  removeLeftovers(disk, documentFolder);
  for (const { name, text } of drafts) replaceFile(disk, documentFolder, name, text);
  const times = drafts.map(({ name, counted, open }) => ({
    path: `${documentFolder}/${name}`,
    counted,
    open,
  }));
  return { findings, written: times.map(({ path }) => path), times, kept };
}

/** What came of extending the list of published addresses. With findings, nothing was written. */
export interface PublishResult {
  readonly findings: readonly Finding[];
  readonly added: readonly string[];
}

/** Adds to the list of published addresses what is new, and takes nothing out; drafts are not published. */
export function publishIds(disk: Disk, store: MemoryStore = noMemory): PublishResult {
  const memory = store.recall();
  const archive = readArchive(disk, memory);
  const { findings } = examine(archive, memory, store);
  const added = findings.length > 0 ? [] : freshAddresses(archive);
  if (added.length > 0) {
    const listed = archive.published?.map(({ text }) => text).filter((text) => text !== '') ?? [];
    const lines = [...new Set([...listed, ...added])].sort();
    removeLeftovers(disk, contentFolder);
    replaceFile(disk, contentFolder, publishedName, `${lines.join('\n')}\n`);
  }
  return { findings, added };
}

interface DraftFile extends Pick<Draft, 'counted' | 'open'> {
  readonly name: string;
  readonly text: string;
}

function draftDocuments(archive: ArchiveFiles): DraftFile[] {
  const kinds = draftKinds(archive);
  // That there is no kind for a draft is a finding of the check.
  if (kinds === undefined) return [];
  const taken = takenIds(archive);
  const receipts = new Map(archive.receipts.map(({ data }) => [data.seed, data]));
  return seedsWithoutDocument(archive).map((seed) => {
    const { document, counted, open } = draftDocument(seed, receipts.get(seed.name), kinds, (id) =>
      taken.has(id),
    );
    for (const { id } of [document, ...document.events]) taken.add(id);
    return { name: `${document.id}.mdx`, text: writeDocument(document, seed.lines), counted, open };
  });
}

function draftKinds({ kinds }: ArchiveFiles): DraftKinds | undefined {
  const idOf = (role: KindRole) => kinds.flatMap(({ data }) => data).find((kind) => kind.role === role)?.id;
  const [publication, mention] = [idOf('publication'), idOf('mention')];
  return publication === undefined || mention === undefined ? undefined : { publication, mention };
}

function takenIds({ documents, events, names, unread }: ArchiveFiles): Set<string> {
  return new Set([
    ...unread,
    ...events.map(({ data }) => data.id),
    ...documents.flatMap(({ data }) => [data.id, ...data.events.map(({ id }) => id)]),
    // A file of that name holds another document.
    ...(names.get(documentFolder) ?? []).map((name) => name.replace(/\.mdx$/, '').toLowerCase()),
  ]);
}

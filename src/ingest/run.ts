import {
  contentFolder,
  documentFolder,
  draftFolder,
  documentsApart,
  publishedName,
  readArchive,
  withDocuments,
  type ArchiveFiles,
} from './archive-files.ts';
import type { Hint } from './checks/addresses.ts';
import { archiveHints } from './checks/archive-hints.ts';
import { claimHints } from './checks/claim-hints.ts';
import { withoutConsequences } from './consequences.ts';
import { draftHints } from './checks/drafts.ts';
import { emptyHints } from './checks/empty.ts';
import { checkDocument, checkTogether } from './checks/check-archive.ts';
import { hiddenHints, lostHints } from './checks/hidden.ts';
import { freshAddresses } from './checks/published.ts';
import { textFileOf, textFolder } from '../model/text-record.ts';
import type { Disk } from './disk.ts';
import { createFile } from './create-file.ts';
import { draftDocuments, draftKinds, type DraftFile } from './draft-files.ts';
import { sortFindings, startOf, type Finding } from './finding.ts';
import { kindsNotHeld, stateOf } from './document-state.ts';
import { digestOf, noMemory, type Memory, type MemoryStore } from './memory.ts';
import { nothingPrepared, type Prepared } from './prepared.ts';
import { reportDraft, type DraftReport } from './prose-report.ts';
import { baseFileOf, draftedState, redraftDocuments } from './redraft.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';
import type { Draft, DraftedSeed } from './steps/draft-document.ts';
import { seedFolder } from './steps/read-seed.ts';
import { shown } from './shown.ts';
import { writeRedrafts, type Merge } from './write-redrafts.ts';

/** What a draft's text tells of times by what they are counted from, and how it stands to the version that it replaces. */
export interface DraftTimes extends Pick<Draft, 'counted' | 'open' | 'unread' | 'version'> {
  readonly path: string;
}

/** What an ingest did. Findings stop only the drafts that they stand in, or whose seed they are about. */
export interface IngestResult {
  readonly findings: readonly Finding[];
  /** Paths of the files written: drafts, and the texts and sidecars that belong to them. */
  readonly written: readonly string[];
  /** Of each draft, the times that are counted from others or left open. */
  readonly times: readonly DraftTimes[];
  /** Drafts for which ingest proposes something new since they were written. */
  readonly merges: readonly Merge[];
  /** Documents that were there before, or came into being meanwhile, and were left as they are. */
  readonly kept: number;
  /** Files in `seeds/` that systems and programs have left there. */
  readonly passedOver: readonly string[];
  /** Encodings that were guessed, by seed. */
  readonly guessed: ReadonlyMap<string, string>;
  /** What is worth a look in the texts of the drafts that were written. */
  readonly hints: readonly Hint[];
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
  const all = [...emptyHints(archive), ...draftHints(archive), ...hints, ...archiveHints(archive)];
  return withoutConsequences({ findings, hints: all }, archive);
}

/** What the archive on a disk makes of a draft; undefined where the archive cannot be built. */
export function draftReport(disk: Disk, file: string, text: string): DraftReport | undefined {
  return reportDraft(readArchive(disk), file, text);
}

function examine(archive: ArchiveFiles, memory: Memory, store: MemoryStore): Inspection {
  const notHeld = kindsNotHeld(archive);
  const looked = documentsApart(archive).map(([file, own]) => {
    const state = stateOf(own, notHeld);
    return memory.sound.get(file) === state
      ? { file, state, findings: [], hints: [] }
      : { file, state, findings: checkDocument(own, notHeld), hints: claimHints(own, notHeld) };
  });
  const sound = looked.filter(({ findings, hints }) => findings.length + hints.length === 0);
  store.keep({
    ...memory,
    data: remembered(archive, memory),
    sound: new Map(sound.map(({ file, state }) => [file, state])),
  });
  return {
    findings: sortFindings([...looked.flatMap(({ findings }) => findings), ...checkTogether(archive)]),
    hints: looked.flatMap(({ hints }) => hints),
  };
}

function remembered(
  { documents, events, essays, pages, receipts }: ArchiveFiles,
  { data }: Memory,
): Memory['data'] {
  const there = new Set([...documents, ...events, ...essays, ...pages, ...receipts].map(({ file }) => file));
  return new Map([...data].filter(([file]) => there.has(file)));
}

/**
 * Drafts a document for every seed that has none and can be read, and leaves all others alone. The whole archive is
 * checked, drafts included: a draft that something is found in is not written, nor one of a seed with a finding of its
 * own.
 */
export function ingest(
  disk: Disk,
  store: MemoryStore = noMemory,
  prepared: Prepared = nothingPrepared,
): IngestResult {
  const memory = store.recall();
  const archive = prepared.archive ?? readArchive(disk, memory, prepared.encodings);
  const redrafts = redraftDocuments(disk, archive, memory);
  const { drafts, findings: refused } = draftDocuments(archive, prepared);
  const { findings: checked } = examine(withDocuments(archive, drafts, memory), memory, store);
  const faulty = new Set(checked.map(({ file }) => file));
  const sidecarOf = new Map(archive.receipts.map(({ file, data }) => [data.seed, file]));
  const sound = drafts.filter(({ name, seed }) =>
    [`${documentFolder}/${name}`, seed.path, sidecarOf.get(seed.name) ?? ''].every(
      (file) => !faulty.has(file),
    ),
  );
  const isRefused = new Set(refused.map(({ file }) => file));
  const findings = ofFilesThere(checked, drafts, sound, sidecarOf).filter(
    ({ code, file }) => code !== 'seed-without-document' || !isRefused.has(file),
  );
  for (const folder of [documentFolder, draftFolder, textFolder, seedFolder]) removeLeftovers(disk, folder);
  const merges = writeRedrafts(disk, archive, redrafts);
  const written = sound.flatMap((draft) => writeDraft(disk, draft));
  const fresh = written.filter((path) => path.startsWith(documentFolder)).length;
  rememberDrafts(archive, sound, new Set(written), memory, store);
  return {
    findings: sortFindings([...findings, ...refused]),
    written,
    times: sound.map(({ name, counted, open, unread, version }) => ({
      path: `${documentFolder}/${name}`,
      counted,
      open,
      ...(unread !== undefined && { unread }),
      ...(version !== undefined && { version }),
    })),
    merges,
    kept: archive.documents.length + sound.length - fresh,
    passedOver: archive.passedOver,
    guessed: prepared.encodings,
    hints: [
      ...hiddenHints(sound.map(({ seed }) => seed)),
      ...lostHints(sound.map(({ seed }) => seed)),
      ...sound.flatMap(({ seed }) => doubtfulFacts(seed)),
    ],
  };
}

/**
 * Findings at files that there are. What is found in a draft that is therefore not written comes from its seed or its
 * sidecar: it is told once, at the place there that has the same fault, or at the beginning.
 */
function ofFilesThere(
  findings: readonly Finding[],
  drafts: readonly DraftFile[],
  written: readonly DraftFile[],
  sidecarOf: ReadonlyMap<string, string>,
): readonly Finding[] {
  const sourceOf = new Map(
    drafts
      .filter((draft) => !written.includes(draft))
      .map(({ name, seed }) => [`${documentFolder}/${name}`, sidecarOf.get(seed.name) ?? seed.path]),
  );
  const told = new Set(findings.map(({ file, code, found }) => JSON.stringify([file, code, found])));
  return findings.flatMap((one) => {
    const source = sourceOf.get(one.file);
    if (source === undefined) return [one];
    const key = JSON.stringify([source, one.code, one.found]);
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...one, ...startOf(source) }];
  });
}

/** Of what was just drafted the next run would draft nothing else. */
function rememberDrafts(
  archive: ArchiveFiles,
  drafts: readonly DraftFile[],
  written: ReadonlySet<string>,
  memory: Memory,
  store: MemoryStore,
): void {
  const kinds = draftKinds(archive);
  if (kinds === undefined || drafts.length === 0) return;
  const receipts = new Map(archive.receipts.map((receipt) => [receipt.data.seed, receipt]));
  for (const { name, text, seed } of drafts) {
    const file = `${documentFolder}/${name}`;
    const receipt = receipts.get(seed.name);
    // What replaces another is compared with it, and one with a new sidecar is made with that.
    if (!written.has(file) || receipt?.data.replaces !== undefined) continue;
    const digest = digestOf(text);
    memory.drafted.set(
      file,
      draftedState({ base: digest, document: digest, seed, receipt, older: undefined, kinds }),
    );
  }
  store.keep({ ...store.recall(), drafted: memory.drafted });
}

/** Dates and addresses that seeds give of themselves and that are none, which are not offered, and dates that differ. */
function doubtfulFacts({ path, extraction }: DraftedSeed): readonly Hint[] {
  return (extraction?.faults ?? []).flatMap((fault) =>
    fault.kind === 'date' || fault.kind === 'address'
      ? [
          {
            ...startOf(path),
            found: `${shown(fault.value)}, its ${fault.kind} by ${fault.origin}, is none${fault.kind === 'address' ? ' of the web' : ''}, and is not offered`,
          },
        ]
      : fault.kind === 'dates-differ'
        ? [{ ...startOf(path), found: differing(fault.dates) }]
        : [],
  );
}

function differing(dates: readonly { readonly edtf: string; readonly origin: string }[]): string {
  const told = dates.map(({ edtf, origin }) => `${edtf} by ${origin}`);
  return `it gives several days of its publication: ${told.join(', ')}; which of them it is, is not decided`;
}

/** Writes a draft, and before it what it rests on; nothing of it is written over another file. */
function writeDraft(disk: Disk, { name, text, seed, record, sidecar }: DraftFile): readonly string[] {
  const written: string[] = [];
  if (disk.list(documentFolder).includes(name)) return written;
  if (record !== undefined) {
    // One that is there already belongs to no document: a run that was stopped has left it.
    const file = textFileOf(seed.name).slice(textFolder.length + 1);
    replaceFile(disk, textFolder, file, record);
    written.push(`${textFolder}/${file}`);
  }
  if (sidecar !== undefined && createFile(disk, seedFolder, sidecar.name, sidecar.text))
    written.push(`${seedFolder}/${sidecar.name}`);
  // What a later run compares with; where another document has come into being meanwhile, it belongs to none.
  replaceFile(disk, draftFolder, baseFileOf(seed.name), text);
  if (createFile(disk, documentFolder, name, text)) written.push(`${documentFolder}/${name}`);
  return written;
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

import type { Attestation, Document } from '../../model/document.ts';
import type { Receipt } from '../../model/receipt.ts';
import { documentFolder, readArchive, type ArchiveFiles } from '../archive-files.ts';
import { seedOf } from '../checks/passages.ts';
import type { ContentFile, MdxFile } from '../content-file.ts';
import type { Disk } from '../disk.ts';
import { draftKinds } from '../draft-files.ts';
import type { Finding } from '../finding.ts';
import { digestOf, type MemoryStore } from '../memory.ts';
import { inspect } from '../run.ts';
import { dateStyleOf } from '../steps/date-style.ts';
import { passageTextsOf, proposalsOf, type Proposal, type Proposals } from '../steps/proposals.ts';
import type { TimeOfText } from '../steps/propose-counted.ts';
import type { Seed } from '../steps/read-seed.ts';
import { textOfFile } from './write-edits.ts';

/** The archive as it is on the disk, with what the check finds in it. */
export interface OpenArchive {
  readonly archive: ArchiveFiles;
  readonly findings: readonly Finding[];
}

/** A draft that is under review. */
export interface OpenDocument extends OpenArchive {
  /** File name in the folder of documents. */
  readonly name: string;
  readonly file: MdxFile<Document>;
  /** The file as it stands, byte order mark included. */
  readonly text: string;
  readonly digest: string;
  readonly document: Document;
  /** Undefined where it is missing or not the one that was sealed. */
  readonly seed: Seed | undefined;
  readonly receipt: ContentFile<Receipt> | undefined;
  /** What is proposed of the text as it is now: how its dates are read, refused ones included. */
  readonly read: Proposals;
}

export function openArchive(disk: Disk, memory: MemoryStore): OpenArchive {
  return { archive: readArchive(disk, memory.recall()), findings: inspect(disk, memory).findings };
}

/** The draft of a file name; undefined where there is no draft of that name that can be read. */
export function openDocument(disk: Disk, open: OpenArchive, name: string): OpenDocument | undefined {
  const { archive } = open;
  const path = `${documentFolder}/${name}`;
  const file = archive.documents.find((one) => one.file === path);
  if (file === undefined || file.data.reviewed) return undefined;
  const text = textOfFile(disk, path);
  if (text === undefined) return undefined;
  const document = file.data;
  const seed = seedOf(archive.seeds, document);
  const receipt = archive.receipts.find(({ data }) => data.seed === document.seed.file);
  const read =
    seed === undefined
      ? { proposed: [], open: [] }
      : readTimesOf(archive, document, seed, receipt && { ...receipt.data, refused: [] });
  return {
    ...open,
    name,
    file,
    text,
    digest: digestOf(new TextEncoder().encode(text)),
    document,
    seed,
    receipt,
    read,
  };
}

function readTimesOf(
  archive: ArchiveFiles,
  document: Document,
  seed: Seed,
  receipt: Receipt | undefined,
): Proposals {
  const kinds = draftKinds(archive);
  if (kinds === undefined) return { proposed: [], open: [] };
  const passages = passageTextsOf(document.passages, seed.lines);
  const style = dateStyleOf(passages, document.language, document.numeralOrder);
  return proposalsOf(document, seed, style, receipt, kinds.mention, idsTaken(archive));
}

/** Ids of all documents and events. */
export function idsTaken({ documents, events }: ArchiveFiles): (id: string) => boolean {
  const taken = new Set([
    ...events.map(({ data }) => data.id),
    ...documents.flatMap(({ data }) => [data.id, ...data.events.map(({ id }) => id)]),
  ]);
  return (id) => taken.has(id);
}

/** The proposals that the document neither tells nor its archivist has refused. */
export function newProposals({ document, read, receipt }: OpenDocument): readonly Proposal[] {
  const refused = receipt?.data.refused ?? [];
  return read.proposed.filter(
    ({ event }) =>
      !document.events.some((there) => tellsSame(there, event)) &&
      !event.quotes.every(({ exact }) =>
        refused.some(
          (one) =>
            one.exact === exact &&
            event.claims.some(({ of, edtf }) => of === (one.of ?? 'whole') && edtf === one.edtf),
        ),
      ),
  );
}

/** How the date of an event of the document was read, where it was counted from another. */
export function timeOf({ read }: OpenDocument, event: Attestation): TimeOfText | undefined {
  return read.proposed.find((one) => one.time !== undefined && tellsSame(event, one.event))?.time;
}

/** Whether an event rests on the words of the same sentence, or gives it the same date, as a proposal. */
function tellsSame(event: Attestation, proposal: Attestation): boolean {
  const isSameDate = event.claims.some((claim) =>
    proposal.claims.some(
      ({ written, edtf }) =>
        (written !== undefined && claim.written === written) || (edtf !== undefined && claim.edtf === edtf),
    ),
  );
  return (
    isSameDate &&
    event.quotes.some((quote) =>
      proposal.quotes.some(
        ({ passage, exact }) =>
          passage === quote.passage && (exact.includes(quote.exact) || quote.exact.includes(exact)),
      ),
    )
  );
}

import { documentsApart, readArchive } from '../../ingest/archive-files.ts';
import { checkDocument, checkTogether } from '../../ingest/checks/check-archive.ts';
import type { Hint } from '../../ingest/checks/addresses.ts';
import { kindsNotHeld, stateOf } from '../../ingest/document-state.ts';
import { memoryOfRun, type Memory } from '../../ingest/memory.ts';
import { inspect } from '../../ingest/run.ts';
import { memoryDisk } from '../test-archive.ts';
import type { ArchiveTexts, Fault } from './faults.ts';
import { whyUndecidable } from './undecidable.ts';

/** What came of the faults of one kind. */
export interface Outcome {
  readonly kind: string;
  readonly tried: number;
  /** How many of them `npm run check` stops at. */
  readonly caught: number;
  /** How many it goes on with, and tells of as worth a look. */
  readonly told: number;
  /** Those that passed, by the reason; '' where there is none. */
  readonly passed: ReadonlyMap<string, readonly Fault[]>;
}

/**
 * Tries each fault by itself with the checks of `npm run check` and with its memory, up to the first that finds something;
 * where none does, it is asked what is worth a look that was not so before.
 */
export function tryFaults(files: ArchiveTexts, faults: readonly Fault[]): readonly Outcome[] {
  const { isCaught, isTold } = archiveForFaults(files);
  const tried = faults.map((fault) => ({
    fault,
    came: isCaught(fault) ? 'caught' : isTold(fault) ? 'told' : 'passed',
  }));
  return [...Map.groupBy(tried, ({ fault }) => fault.kind)].map(([kind, all]) => {
    const count = (what: string) => all.filter(({ came }) => came === what).length;
    const passed = all.filter(({ came }) => came === 'passed').map(({ fault }) => fault);
    return {
      kind,
      tried: all.length,
      caught: count('caught'),
      told: count('told'),
      passed: Map.groupBy(passed, (fault) => whyUndecidable(fault) ?? ''),
    };
  });
}

/** Faults of a list that the check says nothing of when all of them are in the archive, one in each file at most. */
export function passingTogether(files: ArchiveTexts, faults: readonly Fault[]): readonly Fault[] {
  const { isCaught, keep } = archiveForFaults(files);
  const put = new Map<string, Fault>();
  for (const fault of faults) {
    if (put.has(fault.file) || isCaught(fault)) continue;
    keep(fault);
    put.set(fault.file, fault);
  }
  return [...put.values()];
}

/** An archive without faults that some are tried in, each beside those that are kept; it remembers what it found sound. */
function archiveForFaults(files: ArchiveTexts) {
  const disk = memoryDisk(files);
  const store = memoryOfRun();
  const { findings, hints } = inspect(disk, store);
  if (findings.length > 0) throw new Error('something is wrong in the archive before any fault');
  const memory = store.recall();
  const before = new Set(hints.map(hintText));
  return {
    isCaught: (fault: Fault) => isCaught(disk, memory, fault),
    isTold: (fault: Fault) => hintsWith(disk, memory, fault).some((hint) => !before.has(hintText(hint))),
    keep: ({ file, text }: Fault) => disk.write(file, new TextEncoder().encode(text)),
  };
}

// Where a hint stands is another place when a line before it is another.
function hintText({ file, found }: Hint): string {
  return `${file}: ${found}`;
}

function hintsWith(
  disk: ReturnType<typeof memoryDisk>,
  memory: Memory,
  { file, text }: Fault,
): readonly Hint[] {
  const before = disk.read(file);
  disk.write(file, new TextEncoder().encode(text));
  const { hints } = inspect(disk, {
    recall: () => ({ ...memory, data: new Map(memory.data) }),
    keep: () => undefined,
  });
  disk.write(file, before);
  return hints;
}

/** At most so many of each kind, spread over all. */
export function someOfEach(faults: readonly Fault[], most: number): readonly Fault[] {
  return [...Map.groupBy(faults, ({ kind }) => kind).values()].flatMap((all) =>
    all.filter(
      (_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
    ),
  );
}

function isCaught(disk: ReturnType<typeof memoryDisk>, memory: Memory, { file, text }: Fault): boolean {
  const before = disk.read(file);
  disk.write(file, new TextEncoder().encode(text));
  // Reading forgets what it remembers of a file with a fault, which the next fault is not in.
  const archive = readArchive(disk, { ...memory, data: new Map(memory.data) });
  disk.write(file, before);
  const notHeld = kindsNotHeld(archive);
  const isSound = documentsApart(archive).every(
    ([path, own]) =>
      memory.sound.get(path) === stateOf(own, notHeld) || checkDocument(own, notHeld).length === 0,
  );
  return !isSound || checkTogether(archive).next().done !== true;
}

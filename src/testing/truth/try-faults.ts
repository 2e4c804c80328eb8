import { memoryOfRun } from '../../ingest/memory.ts';
import type { MemoryStore } from '../../ingest/memory.ts';
import { inspect } from '../../ingest/run.ts';
import { memoryDisk } from '../test-archive.ts';
import type { ArchiveTexts, Fault } from './faults.ts';
import { whyUndecidable } from './undecidable.ts';

/** What came of the faults of one kind. */
export interface Outcome {
  readonly kind: string;
  readonly tried: number;
  readonly caught: number;
  /** Those that passed, by the reason; '' where there is none. */
  readonly passed: ReadonlyMap<string, readonly Fault[]>;
}

/** Tries each fault by itself, as `npm run check` does, with its memory. */
export function tryFaults(files: ArchiveTexts, faults: readonly Fault[]): readonly Outcome[] {
  const disk = memoryDisk(files);
  const memory = memoryOfRun();
  if (inspect(disk, memory).findings.length > 0)
    throw new Error('something is wrong in the archive before any fault');
  const tried = faults.map((fault) => ({ fault, isCaught: isCaught(disk, memory, fault) }));
  return [...Map.groupBy(tried, ({ fault }) => fault.kind)].map(([kind, all]) => {
    const passed = all.filter((one) => !one.isCaught).map(({ fault }) => fault);
    return {
      kind,
      tried: all.length,
      caught: all.length - passed.length,
      passed: Map.groupBy(passed, (fault) => whyUndecidable(fault) ?? ''),
    };
  });
}

/** At most so many of each kind, spread over all. */
export function someOfEach(faults: readonly Fault[], most: number): readonly Fault[] {
  return [...Map.groupBy(faults, ({ kind }) => kind).values()].flatMap((all) =>
    all.filter(
      (_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
    ),
  );
}

function isCaught(disk: ReturnType<typeof memoryDisk>, memory: MemoryStore, { file, text }: Fault): boolean {
  const before = disk.read(file);
  disk.write(file, new TextEncoder().encode(text));
  const { findings } = inspect(disk, memory);
  disk.write(file, before);
  return findings.length > 0;
}

import type { Disk } from '../ingest/disk.ts';
import type { Finding } from '../ingest/finding.ts';
import { emptyMemory, type MemoryStore } from '../ingest/memory.ts';
import { inspect } from '../ingest/run.ts';

/** Everything that is wrong in the archive on a disk. */
export function check(disk: Disk): readonly Finding[] {
  return inspect(disk).findings;
}

/** A memory for as long as the process runs. */
export function memoryHere(): MemoryStore {
  let kept = emptyMemory();
  return {
    recall: () => kept,
    keep: (memory) => {
      kept = memory;
    },
  };
}

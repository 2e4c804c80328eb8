import type { Disk } from './disk.ts';
import { finding, startOf, type Finding } from './finding.ts';
import type { MemoryStore } from './memory.ts';
import { prepare } from './prepare.ts';
import { seedReader } from './read/in-worker.ts';
import { seedFolder } from './steps/read-seed.ts';
import { waitsForReading } from './waits-for-reading.ts';

/** Findings in which a seed that ingest would refuse is told as that, and not as one that waits for ingest. */
export async function withWhySeedsWait(
  findings: readonly Finding[],
  disk: Disk,
  memory: MemoryStore,
): Promise<readonly Finding[]> {
  const reader = seedReader();
  try {
    const { readings } = await prepare(disk, reader, memory);
    return findings.map((one) => {
      const name = one.file.slice(seedFolder.length + 1);
      const reading = waitsForReading(one) ? readings.get(name) : undefined;
      return reading?.kind === 'refused'
        ? finding('seed-unreadable', startOf(one.file), name, reading.why, reading.choice)
        : one;
    });
  } finally {
    await reader.close();
  }
}

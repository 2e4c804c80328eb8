import { parentPort } from 'node:worker_threads';
import type { Reading, SeedBytes } from './extraction.ts';
import { readSeedFile } from './read-seed-file.ts';

// Of a damaged file the reader of PDF fails in several places, and waits for one of them; the others end nothing.
process.on('unhandledRejection', () => undefined);

/** Reads the seeds that it is sent, one at a time, and sends back what came of each. */
parentPort?.on('message', (seed: SeedBytes) => {
  void readSeedFile(seed).then(
    (reading) => parentPort?.postMessage(reading),
    () => parentPort?.postMessage({ kind: 'refused', why: 'broken' } satisfies Reading),
  );
});

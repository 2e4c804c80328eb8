import { parentPort } from 'node:worker_threads';
import type { SeedBytes } from './extraction.ts';
import { readSeedFile } from './read-seed-file.ts';

/** Reads the seeds that it is sent, one at a time, and sends back what came of each. */
parentPort?.on('message', (seed: SeedBytes) => {
  void readSeedFile(seed).then((reading) => parentPort?.postMessage(reading));
});

import { Worker } from 'node:worker_threads';
import type { Reading, SeedBytes } from './extraction.ts';

/** Reads seeds beside the program, so that none takes more than its share of time and memory. */
export interface SeedReader {
  readonly read: (seed: SeedBytes) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

/** How much one seed may take. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A reader whose worker is made with the first seed, and anew after one that went beyond its bounds or ended it. */
export function seedReader({ seconds, megabytes }: Bounds = { seconds: 120, megabytes: 1024 }): SeedReader {
  let worker: Worker | undefined;
  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  const started = (): Worker => {
    const fresh = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // What packages say of a seed on the console is for nobody.
      stdout: true,
      stderr: true,
    });
    // One that ends when its seed is answered already ends nothing else.
    return fresh.on('error', () => {
      if (worker === fresh) worker = undefined;
    });
  };
  const read = async (seed: SeedBytes): Promise<Reading> => {
    const current = (worker ??= started());
    const { promise, resolve } = Promise.withResolvers<Answered>();
    const answer = (reading: Reading) => {
      resolve({ reading, isSpent: reading.kind === 'refused' && reading.why === 'too-large' });
    };
    const fail = (error: unknown) => {
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      resolve({ reading: { kind: 'refused', why: isMemory ? 'too-large' : 'broken' }, isSpent: true });
    };
    const timer = setTimeout(() => {
      resolve({ reading: { kind: 'refused', why: 'too-slow' }, isSpent: true });
    }, seconds * 1000);
    current.once('message', answer).once('error', fail).postMessage(seed);
    const { reading, isSpent } = await promise;
    clearTimeout(timer);
    current.off('message', answer).off('error', fail);
    if (isSpent) await stop();
    return reading;
  };
  return { read, close: stop };
}

/** What came of a seed, and whether the worker is to be used no more. */
interface Answered {
  readonly reading: Reading;
  readonly isSpent: boolean;
}

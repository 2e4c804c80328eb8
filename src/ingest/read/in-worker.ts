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

/** A reader whose worker is made with the first seed, and anew after one that went beyond its bounds. */
export function seedReader({ seconds, megabytes }: Bounds = { seconds: 120, megabytes: 1024 }): SeedReader {
  let worker: Worker | undefined;
  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  const read = async (seed: SeedBytes): Promise<Reading> => {
    const current = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // What packages say of a seed on the console is for nobody.
      stdout: true,
      stderr: true,
    }));
    const { promise, resolve } = Promise.withResolvers<Reading>();
    const fail = (error: unknown) => {
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      resolve({ kind: 'refused', why: isMemory ? 'too-large' : 'broken' });
    };
    const timer = setTimeout(() => {
      resolve({ kind: 'refused', why: 'too-slow' });
    }, seconds * 1000);
    current.once('message', resolve).once('error', fail).postMessage(seed);
    const reading = await promise;
    clearTimeout(timer);
    current.off('message', resolve).off('error', fail);
    if (reading.kind === 'refused' && mayBeStuck.has(reading.why)) await stop();
    return reading;
  };
  return { read, close: stop };
}

const mayBeStuck: ReadonlySet<string> = new Set(['too-slow', 'too-large', 'broken']);

import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { packerKey, packers, type Packer, type Unpacked } from '../site/packing.ts';

/**
 * Packs the files of the archive's ZIPs in a thread of their own. To pack a file takes buffers that are larger than most
 * files: where the whole archive is in memory, it is looked through for garbage every few hundred files, which takes longer
 * than to pack them.
 */
export function packing(): AstroIntegration {
  let workshop: Workshop | undefined;
  return {
    name: 'attested:packing',
    hooks: {
      'astro:build:start': () => {
        workshop = openWorkshop();
        packers[packerKey] = workshop;
      },
      'astro:build:done': async () => {
        packers[packerKey] = undefined;
        await workshop?.close();
      },
    },
  };
}

interface Workshop extends Packer {
  /** Ends its thread. */
  readonly close: () => Promise<void>;
}

const filesAtOnce = 256;

function openWorkshop(): Workshop {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    pack: (files) => {
      // One after the other, as answers have no names.
      const packed = last.then(() => packAll(files));
      last = packed.catch(() => undefined);
      return packed;
    },
    close: async () => {
      await last;
      await worker?.terminate();
    },
  };

  async function packAll(files: readonly Unpacked[]): Promise<readonly Uint8Array[]> {
    const thread = (worker ??= new Worker(new URL('./pack-worker.ts', import.meta.url)));
    // It holds the process only while somebody waits for it: a build that fails never closes it.
    thread.ref();
    try {
      const packed: Uint8Array[] = [];
      for (let at = 0; at < files.length; at += filesAtOnce)
        for (const one of await packSome(thread, files.slice(at, at + filesAtOnce))) packed.push(one);
      return packed;
    } catch (error) {
      // What has failed once may never answer again: the next files get a new one.
      worker = undefined;
      await thread.terminate();
      throw error;
    } finally {
      thread.unref();
    }
  }
}

/** @throws Error when the thread fails or ends, or its answer cannot be read */
export async function packSome(worker: Worker, files: readonly Unpacked[]): Promise<readonly Uint8Array[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Uint8Array[]>();
  const ended = (code: number) => {
    reject(new Error(`the thread that packs files ended, with ${code}`));
  };
  const listeners = { message: resolve, error: reject, messageerror: reject, exit: ended };
  for (const [name, listener] of Object.entries(listeners)) worker.on(name, listener);
  try {
    worker.postMessage(files);
    return await promise;
  } finally {
    for (const [name, listener] of Object.entries(listeners)) worker.off(name, listener);
  }
}

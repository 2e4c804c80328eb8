import type { Worker } from 'node:worker_threads';

/**
 * The first message of a worker.
 *
 * @throws Error when it fails, or ends without one: who waits for its message alone waits for ever
 */
export function messageOf<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('messageerror', reject);
    worker.once('exit', (code) => reject(new Error(`A worker ended with ${code} and told nothing`)));
  });
}

import { parentPort } from 'node:worker_threads';
import { zipEntry } from '../exports/data/zip.ts';
import type { Unpacked } from '../site/packing.ts';

parentPort?.on('message', (files: readonly Unpacked[]) => {
  const packed = files.map(([path, bytes]) => zipEntry(path, bytes));
  parentPort?.postMessage(packed);
});

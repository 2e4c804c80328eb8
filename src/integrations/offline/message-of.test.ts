import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { messageOf } from './message-of.ts';

const worker = (code: string) => messageOf(new Worker(code, { eval: true }));

test('what a worker tells is handed on', async () => {
  expect(await worker(`require('node:worker_threads').parentPort.postMessage({ files: 3 })`)).toEqual({
    files: 3,
  });
});

test.each([
  ['process.exit(3)', 'A worker ended with 3 and told nothing'],
  ['', 'A worker ended with 0 and told nothing'],
  [`throw new Error('no room on the disk')`, 'no room on the disk'],
])('a worker that tells nothing is an error: %s', async (code, said) => {
  await expect(worker(code)).rejects.toThrow(said);
});

import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { zipEntry } from '../exports/data/zip.ts';
import { packedFiles, packerKey, packers, type Unpacked } from '../site/packing.ts';
import { packing, packSome } from './packing.ts';

/** What is packed while a build has its packer. */
async function build<T>(pack: () => Promise<T>): Promise<T> {
  const { hooks } = packing();
  const run = (name: keyof typeof hooks) => (hooks[name] as () => Promise<void> | undefined)();
  await run('astro:build:start');
  try {
    return await pack();
  } finally {
    await run('astro:build:done');
  }
}

const files = (count: number): readonly Unpacked[] =>
  Array.from({ length: count }, (_, at) => [
    `texts/${at}.md`,
    Buffer.from(`A text, number ${at}. `.repeat(at % 9)),
  ]);
const hex = (some: readonly Uint8Array[]) => some.map((bytes) => Buffer.from(bytes).toString('hex'));
const apart = (some: readonly Unpacked[]) => hex(some.map(([path, bytes]) => zipEntry(path, bytes)));

test.each([0, 1, 255, 256, 257, 700])('%d files are packed as each is by itself, in order', async (count) => {
  expect(hex(await build(() => packedFiles(files(count))))).toEqual(apart(files(count)));
});

test('who asks while others are packed gets their own', async () => {
  const [few, many] = [files(3), files(600)];
  const [one, other] = await build(() => Promise.all([packedFiles(many), packedFiles(few)]));
  expect(hex(one)).toEqual(apart(many));
  expect(hex(other)).toEqual(apart(few));
});

test('what cannot be packed fails there, and does not wait', async () => {
  const none: readonly Unpacked[] = [['a'.repeat(70_000), Buffer.from('x')]];
  await expect(build(() => packedFiles(none))).rejects.toThrow('filename too long');
});

test('after files that cannot be packed others are', async () => {
  const none: readonly Unpacked[] = [['a'.repeat(70_000), Buffer.from('x')]];
  const packed = await build(async () => {
    await expect(packedFiles(none)).rejects.toThrow('filename too long');
    return packedFiles(files(3));
  });
  expect(hex(packed)).toEqual(apart(files(3)));
});

test('a thread that ends without an answer is told, and nothing goes on listening to it', async () => {
  const worker = new Worker(
    'require("node:worker_threads").parentPort.on("message", () => process.exit(3))',
    {
      eval: true,
    },
  );
  await expect(packSome(worker, files(1))).rejects.toThrow('ended, with 3');
  for (const name of ['message', 'error', 'messageerror', 'exit']) expect(worker.listenerCount(name)).toBe(0);
});

test('without a build files are packed where they are', async () => {
  await build(() => Promise.resolve());
  expect(packers[packerKey]).toBeUndefined();
  expect(hex(await packedFiles(files(5)))).toEqual(apart(files(5)));
});

import { expect, test } from 'vitest';
import { zipEntry } from '../exports/data/zip.ts';
import { packedFiles, packerKey, packers, type Unpacked } from '../site/packing.ts';
import { packing } from './packing.ts';

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

test('without a build files are packed where they are', async () => {
  await build(() => Promise.resolve());
  expect(packers[packerKey]).toBeUndefined();
  expect(hex(await packedFiles(files(5)))).toEqual(apart(files(5)));
});

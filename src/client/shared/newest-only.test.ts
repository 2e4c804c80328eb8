import { expect, test } from 'vitest';
import { newestOnly } from './newest-only.ts';

test('the first runs at once, and of those in between only the newest', async () => {
  const done: number[] = [];
  let request = 0;
  let finish = () => {};
  const run = newestOnly(async () => {
    const mine = request;
    await new Promise<void>((resolve) => (finish = resolve));
    done.push(mine);
  });
  const first = run();
  for (request = 1; request < 4; request += 1) void run();
  finish();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  finish();
  await first;
  expect(done).toEqual([0, 4]);
});

test('a failure is told, and the next run is a new one', async () => {
  let fails = true;
  const run = newestOnly(() => (fails ? Promise.reject(new Error('no')) : Promise.resolve()));
  await expect(run()).rejects.toThrow('no');
  fails = false;
  await expect(run()).resolves.toBeUndefined();
});

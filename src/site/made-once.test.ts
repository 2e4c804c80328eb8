import { expect, test, vi } from 'vitest';
import { madeOnce } from './made-once.ts';

test('markup of one name is made once, also where pages ask for it at the same time', async () => {
  vi.stubEnv('DEV', false);
  const make = vi.fn((name: string) => Promise.resolve(`<p>${name}</p>`));
  const asked = ['a', 'a', 'b', 'a'].map((name) => madeOnce(name, () => make(name)));
  expect(await Promise.all(asked)).toEqual(['<p>a</p>', '<p>a</p>', '<p>b</p>', '<p>a</p>']);
  expect(make).toHaveBeenCalledTimes(2);
});

test('in development it is made every time', async () => {
  vi.stubEnv('DEV', true);
  const make = vi.fn(() => Promise.resolve('<p></p>'));
  await madeOnce('c', make);
  await madeOnce('c', make);
  expect(make).toHaveBeenCalledTimes(2);
});

import { afterEach, expect, test, vi } from 'vitest';
import { painted, painterKey, painters } from './paint.ts';
import type { DrawnPicture, Picture } from './picture.ts';

const picture: Picture = {
  archive: 'Archive',
  kind: '',
  title: 'A road',
  foot: ['https://archive.example/'],
};
const drawn: DrawnPicture = { svg: '<svg/>', png: Uint8Array.of(1) };

afterEach(() => {
  painters[painterKey] = undefined;
});

test('where the build has a painter, that draws the picture, once, and before anybody waits for it', async () => {
  const paint = vi.fn(() => Promise.resolve(() => Promise.resolve(drawn)));
  painters[painterKey] = { paint };
  const take = painted(picture);
  expect(paint.mock.calls).toEqual([[picture]]);
  expect([await take(), await take()]).toEqual([drawn, drawn]);
  expect(paint).toHaveBeenCalledTimes(1);
});

test('whoever waits is told of a failure, and nobody else is', async () => {
  painters[painterKey] = { paint: () => Promise.reject(new Error('no letters')) };
  const take = painted(picture);
  // A rejection that nobody hears would end the build before anybody asks.
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', unheard);
  expect(unheard).not.toHaveBeenCalled();
  await expect(take()).rejects.toThrow('no letters');
});

test('without a painter it is drawn when it is asked for, in both forms', async () => {
  const { svg, png } = await painted(picture)();
  expect(svg).toContain('<title>A road</title>');
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

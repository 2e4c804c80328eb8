import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { painterKey, painters } from '../site/pictures/paint.ts';
import type { Picture } from '../site/pictures/picture.ts';
import { pictures } from './pictures.ts';

const [root, site] = ['root', 'site'].map((name) => mkdtempSync(join(tmpdir(), `attested-${name}-`)));
afterAll(() => {
  for (const folder of [root, site]) rmSync(folder!, { recursive: true });
});

const picture: Picture = {
  archive: 'Archive',
  kind: '',
  title: 'A road',
  foot: ['https://archive.example/'],
};

/** One build that has some pictures drawn, and what its log says of it. */
async function build(...of: readonly Picture[]) {
  const { hooks } = pictures();
  const run = (name: keyof typeof hooks, given: object) =>
    (hooks[name] as (given: object) => Promise<void> | undefined)(given);
  await run('astro:config:done', { config: { root: pathToFileURL(`${root}/`) } });
  await run('astro:build:start', {});
  const painter = painters[painterKey]!;
  const drawn = await Promise.all(of.map(async (one) => (await painter.paint(one))()));
  const info = vi.fn();
  await run('astro:build:done', { dir: pathToFileURL(`${site}/`), logger: { info } });
  return { drawn, said: info.mock.calls.flat() };
}

test('a picture is drawn once, and taken from what is kept by every later build', async () => {
  const first = await build(picture, { ...picture });
  expect(first.drawn[0]!.svg).toContain('<title>A road</title>');
  expect(first.drawn[0]).toEqual(first.drawn[1]);
  expect(first.said).toEqual(['1 pictures, 1 of them drawn anew']);
  const second = await build(picture, { ...picture, title: 'Another road' });
  expect(second.drawn[0]).toEqual(first.drawn[0]);
  expect(second.drawn[1]!.svg).toContain('<title>Another road</title>');
  expect(second.said).toEqual(['2 pictures, 1 of them drawn anew']);
  // Files stand there whole: what was being written has another name.
  const kept = readdirSync(join(root!, 'node_modules/.cache/attested-pictures'));
  expect(kept.map((name) => name.replace(/^[0-9a-f]{64}/, ''))).toEqual(['.png', '.svg', '.png', '.svg']);
});

test('behind the build there is no painter any more', () => {
  expect(painters[painterKey]).toBeUndefined();
});

test('a picture that cannot be drawn fails for whoever waits for it', async () => {
  const broken = { ...picture, title: undefined } as unknown as Picture;
  await expect(build(broken)).rejects.toThrow('a picture could not be drawn');
});

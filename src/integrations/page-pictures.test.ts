import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Picture } from '../site/pictures/picture.ts';
import { writePagePictures } from './page-pictures.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'attested-pictures-'));
});
afterEach(() => rmSync(site, { recursive: true }));

const root = 'https://archive.example/';

function writePage(path: string, image: string | undefined, title = path): void {
  const file = join(site, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  const tag = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
  writeFileSync(
    file,
    `<!doctype html><html><head><title>x</title>${tag('og:title', title)}${tag('og:url', root + path)}${
      image === undefined ? '' : tag('og:image', `${root}cards/${image}`)
    }</head><body>${tag('og:title', 'not of the head')}</body></html>`,
  );
}

/** Draws each picture as its title. */
async function draw(): Promise<readonly Picture[]> {
  const asked: Picture[] = [];
  await writePagePictures(site, {
    paint: (picture) => {
      asked.push(picture);
      return Promise.resolve(() =>
        Promise.resolve({ svg: '', png: new TextEncoder().encode(picture.title) }),
      );
    },
  });
  return asked;
}
const drawnAt = (path: string) => readFileSync(join(site, 'cards', path), 'utf8');

test('a page has the picture that it names, which shows what its head says', async () => {
  writePage('events/', 'events.png', 'Events &amp; more');
  const [picture] = await draw();
  expect(picture).toMatchObject({ title: 'Events & more', foot: [`${root}events/`] });
  expect(drawnAt('events.png')).toBe('Events & more');
});

test.each([0, 16_250, 16_350, 16_384, 16_400, 100_000])(
  'a head is read to its end where %i more characters are in it',
  async (more) => {
    writePage('long/', 'long.png', `${'é'.repeat(more / 2)}x`);
    writePage('short/', 'short.png', 'Short');
    const drawn = await draw();
    expect(drawn.map(({ title }) => title)).toEqual([`${'é'.repeat(more / 2)}x`, 'Short']);
    expect(drawn.map(({ foot }) => foot)).toEqual([[`${root}long/`], [`${root}short/`]]);
  },
);

test('of pages that share one it shows the page of the shortest address, the first by letter of two', async () => {
  writePage('docs/guides/a/', 'docs.png');
  writePage('docs/', 'docs.png');
  writePage('kinds/b/', 'kinds.png');
  writePage('kinds/a/', 'kinds.png');
  expect((await draw()).length).toBe(2);
  expect([drawnAt('docs.png'), drawnAt('kinds.png')]).toEqual(['docs/', 'kinds/a/']);
});

test('what is there already is not drawn again, and a page that names none has none', async () => {
  mkdirSync(join(site, 'cards'));
  writeFileSync(join(site, 'cards/a.png'), 'there');
  writePage('a/', 'a.png');
  writePage('b/', undefined);
  expect(await draw()).toEqual([]);
  expect(drawnAt('a.png')).toBe('there');
  expect(existsSync(join(site, 'cards/b.png'))).toBe(false);
});

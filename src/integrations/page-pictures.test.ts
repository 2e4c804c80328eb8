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
afterEach(() => {
  rmSync(site, { recursive: true });
});

const put = (path: string, contents: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), contents);
};
const page = (url: string, picture: string, title: string) =>
  `<html><head><meta property="og:title" content="${title}"><meta property="og:url" content="https://example.org/${url}">` +
  `<meta property="og:image" content="https://example.org/cards/${picture}"></head><body></body></html>`;

const drawn: Picture[] = [];
const painter = {
  paint: (picture: Picture) => {
    drawn.push(picture);
    return Promise.resolve(() => Promise.resolve({ svg: '', png: new TextEncoder().encode(picture.title) }));
  },
};
const picturesOf = async () => {
  drawn.length = 0;
  await writePagePictures(site, painter);
  return drawn.map(({ title }) => title).sort();
};

test('of pages that share a picture, the one of the shortest address says what it shows', async () => {
  put('a/long/index.html', page('a/long/', 'all.png', 'Long'));
  put('b/index.html', page('b/', 'all.png', 'The second'));
  put('a/index.html', page('a/', 'all.png', 'Reports &#38; &quot;letters&quot;'));
  put('c/index.html', page('c/', 'one.png', 'One > two'));
  expect(await picturesOf()).toEqual(['One > two', 'Reports & "letters"']);
  expect(readFileSync(join(site, 'cards/all.png'), 'utf8')).toBe('Reports & "letters"');
});

test('what is there is not drawn, and a page without a picture needs none', async () => {
  put('a/index.html', page('a/', 'all.png', 'A'));
  put(
    'b/index.html',
    '<html><head></head><body><meta property="og:image" content="/cards/x.png"></body></html>',
  );
  put('cards/all.png', 'drawn before');
  expect(await picturesOf()).toEqual([]);
  expect(existsSync(join(site, 'cards/x.png'))).toBe(false);
});

test('a head that tells its picture otherwise is an error, and no picture left out', async () => {
  put('a/index.html', '<html><head><meta property="og:image" id="x" content="/cards/a.png"></head></html>');
  await expect(picturesOf()).rejects.toThrow('a/index.html does not tell its og:image');
});

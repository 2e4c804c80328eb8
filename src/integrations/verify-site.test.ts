import { createServer } from 'node:http';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestText } from '../exports/data/data-file.ts';
import { digestsIn, manifestName } from './site-manifest.ts';
import { verifySite } from './verify-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'index.html'), 'first');
  await writeFile(join(folder, 'a/index.html'), 'a');
  await writeFile(join(folder, 'a/b c.txt'), 'b');
  await writeFile(join(folder, manifestName), manifestText(await digestsIn(folder)));
});
afterEach(() => rm(folder, { recursive: true }));

const whole = { count: 3, changed: [], missing: [], added: [], links: [], behind: [], unread: [] };

test('a folder that is as its manifest says', async () => {
  expect(await verifySite(folder)).toEqual(whole);
});

test('what was changed, taken away or added is told by name', async () => {
  await writeFile(join(folder, 'index.html'), 'First');
  await rm(join(folder, 'a/b c.txt'));
  await writeFile(join(folder, 'new.txt'), '');
  expect(await verifySite(folder)).toEqual({
    ...whole,
    changed: ['index.html'],
    missing: ['a/b c.txt'],
    added: ['new.txt'],
  });
});

test('a list of digests that the site has among its files is one of them; one in a folder of its own is a list', async () => {
  await mkdir(join(folder, 'data/search'), { recursive: true });
  await writeFile(
    join(folder, 'data/search/archive.json'),
    JSON.stringify({ format: 1, documents: 1, labels: {}, parts: [{ title: 'North', path: '/north/' }] }),
  );
  await writeFile(
    join(folder, 'data/datapackage.json'),
    JSON.stringify({ title: 'Papers', homepage: 'https://archive.example/' }),
  );
  await writeFile(join(folder, 'data', manifestName), `${'0'.repeat(64)}  packed.txt\n`);
  await writeFile(join(folder, manifestName), manifestText(await digestsIn(folder)));
  await mkdir(join(folder, 'north/data'), { recursive: true });
  await writeFile(join(folder, 'north/data', manifestName), `${'0'.repeat(64)}  packed.txt\n`);
  await writeFile(join(folder, 'north', manifestName), manifestText(await digestsIn(join(folder, 'north'))));
  expect(await verifySite(folder)).toEqual({ ...whole, count: 7 });
  await writeFile(join(folder, 'north/new.txt'), '');
  expect(await verifySite(folder)).toEqual({ ...whole, count: 7, added: ['north/new.txt'] });
});

test('what a host reads or hides is compared too; what Git keeps is not of the site', async () => {
  await writeFile(join(folder, '_headers'), 'Content-Security-Policy: default-src none');
  await writeFile(join(folder, '.nojekyll'), '');
  await writeFile(join(folder, manifestName), manifestText(await digestsIn(folder)));
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git/HEAD'), 'ref: refs/heads/main');
  expect(await verifySite(folder)).toEqual({ ...whole, count: 5 });
  const { address, close } = await served((path) => path !== '_headers');
  expect(await verifySite(address)).toEqual({ ...whole, count: 5 });
  close();
  await writeFile(join(folder, '_headers'), '');
  await mkdir(join(folder, '.evil'));
  await writeFile(join(folder, '.evil/a.html'), 'x');
  await writeFile(join(folder, '.htaccess'), 'x');
  const told = await verifySite(folder);
  expect({ ...told, added: [...told.added].sort() }).toEqual({
    ...whole,
    count: 5,
    changed: ['_headers'],
    added: ['.evil/a.html', '.htaccess'],
  });
});

test('a link is no file of the site, whatever it leads to', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  await writeFile(join(outside, 'index.html'), 'a');
  await rm(join(folder, 'a'), { recursive: true });
  await symlink(outside, join(folder, 'a'));
  await rm(join(folder, 'index.html'));
  await writeFile(join(outside, 'first.html'), 'first');
  await symlink(join(outside, 'first.html'), join(folder, 'index.html'));
  const told = await verifySite(folder);
  expect({ ...told, links: [...told.links].sort() }).toEqual({
    ...whole,
    links: ['a', 'index.html'],
    behind: ['a/b c.txt', 'a/index.html', 'index.html'],
  });
  await rm(outside, { recursive: true });
});

test('a file that cannot be read is told, and all others are compared', async () => {
  await rm(join(folder, 'index.html'));
  await mkdir(join(folder, 'index.html'));
  await writeFile(join(folder, 'a/index.html'), 'b');
  expect(await verifySite(folder)).toMatchObject({
    changed: ['a/index.html'],
    unread: [{ path: 'index.html', why: expect.stringContaining('is a folder') as string }],
  });
});

test.each(['evil/', 'a/evil/', 'data/'])(
  'a folder that no part is has no list of its own: %s',
  async (evil) => {
    await mkdir(join(folder, evil), { recursive: true });
    await writeFile(join(folder, evil, 'evil.html'), 'x');
    await writeFile(join(folder, evil, manifestName), manifestText(await digestsIn(join(folder, evil))));
    const { added } = await verifySite(folder);
    expect([...added].sort()).toEqual([`${evil}evil.html`, `${evil}${manifestName}`]);
  },
);

test.each([
  ['', 'names no file'],
  ['\n', 'names no file'],
  [`${'0'.repeat(64)}  a/index.html\n`, 'names no index.html'],
])('a manifest that is emptied or cut is none: %j', async (text, why) => {
  await writeFile(join(folder, manifestName), text);
  await expect(verifySite(folder)).rejects.toThrow(why);
  const { address, close } = await served();
  await expect(verifySite(address)).rejects.toThrow(why);
  close();
});

test('a site on a server, pages by the address of their folder', async () => {
  const { address, close } = await served();
  try {
    expect(await verifySite(address)).toEqual(whole);
    await mkdir(join(folder, 'data/parts'), { recursive: true });
    await writeFile(join(folder, 'data/parts/parts.json'), '[]');
    await writeFile(
      join(folder, 'data/parts', manifestName),
      manifestText(await digestsIn(join(folder, 'data/parts'))),
    );
    expect(await verifySite(address)).toEqual({ ...whole, count: 4 });
    await writeFile(join(folder, 'data/parts/parts.json'), '[{}]');
    await rm(join(folder, 'a/index.html'));
    expect(await verifySite(address)).toEqual({
      ...whole,
      count: 4,
      changed: ['data/parts/parts.json'],
      missing: ['a/index.html'],
    });
  } finally {
    close();
  }
});

test('a folder without a manifest is none to verify', async () => {
  await rm(join(folder, manifestName));
  await expect(verifySite(folder)).rejects.toThrow(`has no ${manifestName}`);
});

/** The folder on a server, each page by the address of its folder. */
async function served(gives: (path: string) => boolean = () => true) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').replace(/\/$/, '/index.html');
    const given = gives(path.slice(1))
      ? readFile(join(folder, path))
      : Promise.reject(new Error('not given'));
    given.then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

test.each([
  ['example.invalid', 'there is no folder example.invalid; an address begins with https://'],
  ['https://example.invalid/?page=1', 'leave out what stands from ? or # on'],
  ['http://127.0.0.1:9/', 'http://127.0.0.1:9/manifest-sha256.txt cannot be reached'],
])('%s is told as what it is', async (site, told) => {
  await expect(verifySite(site)).rejects.toThrow(told);
});

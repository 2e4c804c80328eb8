import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { madeCaches } from '../../testing/made-caches.ts';
import type * as answers from './answers.ts';
import type * as bringing from './bring-up-to-date.ts';
import type * as states from './states.ts';

const root = 'https://archive.example/base/';
type Files = Readonly<Record<string, string>>;
const page = (title: string, body = '') => `<title>${title}</title><main id="main">${body}</main>`;
const sayings = JSON.stringify({
  core: '^(?:search/index\\.html|script\\.js|data/kept\\.json)$',
  kept: 'Kept as of {state}.',
  unkept: 'Not kept',
  others: 'These are, as of {state}:',
});
const site: Files = {
  'search/index.html': page('Search'),
  'events/a/index.html': page('A', 'one'),
  'events/b/index.html': page('B'),
  'script.js': '1',
  'data/kept.json': sayings,
};

// What is asked for of the site, in order; `changed` are files that the network does not have as the manifest says.
let asked: string[] = [];
let files: Files = site;
let changed: Files = {};
const manifestOf = (of: Files) =>
  Object.entries(of)
    .map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    .join('');
const stateOf = (of: Files) => createHash('sha256').update(manifestOf(of)).digest('hex').slice(0, 8);

function fetched(address: string): Promise<Response> {
  const path = address.slice(root.length).replace(/(^|\/)$/, '$1index.html');
  asked.push(path);
  const text = path === 'manifest-sha256.txt' ? manifestOf(files) : { ...files, ...changed }[path];
  return Promise.resolve(
    text === undefined
      ? new Response('', { status: 404 })
      : new Response(text, {
          headers: { 'content-type': 'text/html', 'content-length': '1', 'content-encoding': 'gzip' },
        }),
  );
}

let modules: typeof answers & typeof bringing & typeof states;
beforeAll(async () => {
  // Where the worker stands is known when its modules are loaded.
  vi.stubGlobal('registration', { scope: root });
  vi.stubGlobal('fetch', fetched);
  modules = {
    ...(await import('./answers.ts')),
    ...(await import('./bring-up-to-date.ts')),
    ...(await import('./states.ts')),
  };
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.stubGlobal('caches', madeCaches());
  [files, changed, asked] = [site, {}, []];
});

const bring = (paths: readonly string[] = [], begins = true) => modules.bringUpToDate(paths, begins);
const keptPaths = async () => Promise.all((await modules.states()).map(modules.keptPaths));
const shown = async (path: string) => (await modules.keptPage(root + path))?.text();

describe('bringing a copy up to date', () => {
  test('keeps what is always kept and what was asked for, pages last', async () => {
    expect(await bring(['events/a/index.html'])).toBe(true);
    expect(await keptPaths()).toEqual([
      ['search/index.html', 'events/a/index.html', 'script.js', 'data/kept.json'],
    ]);
    const pages = asked.filter((path) => path.endsWith('.html'));
    expect(asked.slice(-pages.length)).toEqual(pages);
  });

  test('keeps nothing where nobody has asked for a copy, and nothing that the site has not', async () => {
    expect(await bring([], false)).toBe(false);
    expect(await keptPaths()).toEqual([]);
    await bring(['events/nowhere/index.html']);
    expect(await keptPaths()).toEqual([['search/index.html', 'script.js', 'data/kept.json']]);
  });

  test('loads nothing twice: what is the same in the new state is taken from the old one, which goes', async () => {
    await bring(['events/a/index.html', 'events/b/index.html']);
    asked = [];
    files = { ...site, 'events/a/index.html': page('A', 'two') };
    expect(await bring([], false)).toBe(true);
    expect(asked).toEqual(['manifest-sha256.txt', 'data/kept.json', 'events/a/index.html']);
    expect(await keptPaths()).toHaveLength(1);
    expect(await shown('events/a/')).toContain('two');
  });

  test('keeps no file that is another than the manifest says, and the old state until all is there', async () => {
    await bring(['events/a/index.html']);
    files = { ...site, 'script.js': '2' };
    changed = { 'script.js': 'cut' };
    expect(await bring([], false)).toBe(false);
    expect(await keptPaths()).toHaveLength(2);
    expect(await shown('events/a/')).toContain(`Kept as of ${stateOf(site)}.`);
    changed = {};
    expect(await bring([], false)).toBe(true);
    expect(await shown('events/a/')).toContain(`Kept as of ${stateOf(files)}.`);
  });

  test('is an error where the site cannot be had', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    await expect(bring()).rejects.toThrow(TypeError);
    vi.stubGlobal('fetch', fetched);
  });
});

describe('what is kept', () => {
  beforeEach(async () => {
    await bring(['events/a/index.html']);
  });

  test('is shown as such, whatever follows its address', async () => {
    expect(await shown('events/a/?mark=x#p1')).toMatch(/<main id="main">.*Kept as of .*one<\/main>/);
  });

  test('is led to from an address without the stroke behind it', async () => {
    const answer = await modules.keptPage(`${root}events/a`);
    expect([answer?.status, answer?.headers.get('location')]).toEqual([302, `${root}events/a/`]);
  });

  test('is listed where a page is asked for that is not', async () => {
    const answer = await modules.keptPage(`${root}events/b/`);
    const html = await answer!.text();
    expect(answer!.status).toBe(503);
    expect(html).toContain('<h1>Not kept</h1>');
    expect(html).toContain(`<a href="${root}events/a/">A</a>`);
    expect(html).toContain(`<a href="${root}search/">Search</a>`);
    expect(html).not.toContain('events/b/');
  });

  test('has the parts that pages read, and hands no script an old page for the archive’s', async () => {
    const part = async (path: string, from?: string) => (await modules.keptPart(root + path, from))?.text();
    expect(await part('script.js', `${root}events/a/`)).toBe('1');
    expect(await part('script.js')).toBe('1');
    expect(await part('events/a/', `${root}events/a/`)).toBeUndefined();
  });

  test('has the headers that it came with, but for those of its packing', async () => {
    const [state] = await modules.states();
    const file = await modules.keptFile(state!, 'script.js');
    expect(file!.headers.get('content-type')).toBe('text/html');
    expect(file!.headers.has('content-length')).toBe(false);
    expect(file!.headers.has('content-encoding')).toBe(false);
  });

  test('is shown no more where the device has damaged it, and comes anew with the next connection', async () => {
    const [state] = await modules.states();
    const cache = await caches.open(`kept ${root} ${state!.digest}`);
    await cache.put(`${root}events/a/`, new Response('garbage{'));
    await cache.put(`${root}script.js`, new Response('garbage{'));
    expect((await modules.keptPage(`${root}events/a/`))?.status).toBe(503);
    expect(await modules.keptPart(`${root}script.js`, undefined)).toBeUndefined();
    asked = [];
    expect(await bring(['events/a/index.html'], false)).toBe(true);
    expect(asked).toEqual(['manifest-sha256.txt', 'data/kept.json', 'script.js', 'events/a/index.html']);
    expect(await shown('events/a/')).toContain('one');
  });

  // What is damaged may read as a list all the same.
  test.each(['garbage{', manifestOf({ ...site, 'script.js': '2' })])(
    'is nothing where its own list is damaged: %s',
    async (list) => {
      const [state] = await modules.states();
      vi.resetModules();
      const { keptPage } = await import('./answers.ts');
      const cache = await caches.open(`kept ${root} ${state!.digest}`);
      await cache.put(`${root}manifest-sha256.txt`, new Response(list));
      expect(await keptPage(`${root}events/a/`)).toBeUndefined();
    },
  );

  test('is shown as it is in the newest copy where two are whole', async () => {
    const newest = { ...site, 'events/a/index.html': page('A', 'two') };
    const state = await modules.openState(
      createHash('sha256').update(manifestOf(newest)).digest('hex'),
      manifestOf(newest),
    );
    for (const [path, text] of Object.entries(newest)) await modules.keep(state, path, new Response(text));
    expect(await shown('events/a/')).toContain('two');
  });

  test('is told apart from what else the browser keeps for that host', async () => {
    const own = await modules.states();
    await caches.open('kept https://archive.example/other/ abc');
    await caches.open('another');
    expect(await modules.states()).toEqual(own);
  });

  test('and taken off the device is not begun again', async () => {
    const [state] = await modules.states();
    await modules.forgetState(state!);
    expect(await modules.keep(state!, 'script.js', new Response('1'))).toBe(false);
    expect(await modules.states()).toEqual([]);
    expect(await modules.keptPage(`${root}events/a/`)).toBeUndefined();
  });
});

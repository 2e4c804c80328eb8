import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetSite, inputsOf, isKept, rememberSite } from './kept-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-site-'));
  for (const path of inputs) write(path, 'as it was');
  for (const path of site) write(path, 'made');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const inputs = [
  'project/src/pages/index.astro',
  'project/package.json',
  'project/.env',
  'project/node_modules/.package-lock.json',
  'archive/content/documents/a.mdx',
  'archive/content/documents/dist/b.mdx',
  'archive/seeds/a.txt',
];
const site = ['archive/dist/index.html', 'archive/dist/events/a/index.html'];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const folders = () => ({
  project: join(root, 'project'),
  archive: join(root, 'archive'),
  site: join(root, 'archive/dist'),
  memory: join(root, 'cache/deep/kept-site'),
});

const now = (settings: Record<string, string> = {}) => inputsOf(folders(), settings);

/** Whether the site is kept after a change of what is there, or with settings. */
function keptAfter(change: () => void, settings?: Record<string, string>): boolean {
  rememberSite(folders(), now());
  expect(isKept(folders(), now())).toBe(true);
  change();
  return isKept(folders(), now(settings));
}

test.each(inputs)('a site is built again when %s has changed', (path) => {
  expect(keptAfter(() => write(path, 'as it is'))).toBe(false);
});

test.each([
  ['a file more', () => write('archive/content/documents/c.mdx', '')],
  [
    'a file in another place',
    () => renameSync(join(root, inputs[0]!), join(root, 'project/src/index.astro')),
  ],
  ['a file less', () => rmSync(join(root, 'archive/seeds/a.txt'))],
  [
    'words that moved from one file to the next',
    () => {
      write('archive/content/documents/a.mdx', 'as it');
      write('archive/content/documents/dist/b.mdx', ' was');
    },
  ],
])('so it is after a change to names: %s', (_what, change) => {
  expect(keptAfter(change)).toBe(false);
});

test('what a link leads to is read, be it a file or a folder', () => {
  write('elsewhere/text.txt', 'as it was');
  symlinkSync(join(root, 'elsewhere'), join(root, 'archive/content/essays'));
  expect(keptAfter(() => write('elsewhere/text.txt', 'as it is'))).toBe(false);
});

test.each([
  ['changed', () => write(site[0]!, 'by hand')],
  ['changed to as many bytes', () => utimesSync(join(root, site[0]!), 1, 1)],
  ['missing', () => rmSync(join(root, site[1]!))],
  ['added', () => write('archive/dist/more.txt', '')],
  ['all gone', () => rmSync(join(root, 'archive/dist'), { recursive: true })],
])('and when a file of the site is %s', (_what, change) => {
  expect(keptAfter(change)).toBe(false);
});

test.each(['ATTESTED_BASE', 'PUBLIC_X', 'NODE_ENV'])('a setting counts: %s', (name) => {
  expect(keptAfter(() => undefined, { [name]: '1' })).toBe(false);
});

test.each([
  ['what a build does not read', () => write('project/dist.former/x', '1')],
  ['a repository of the site', () => write('archive/dist/.git/HEAD', 'main')],
  ['the same words written anew', () => write(inputs[0]!, 'as it was')],
])('a site stays after %s', (_what, change) => {
  expect(keptAfter(change, { SHLVL: '3' })).toBe(true);
});

test('of an archive within the project the site is no input', () => {
  const within = { ...folders(), project: root };
  const before = inputsOf(within, {});
  write(site[0]!, 'made anew');
  write('archive/.astro/cache/x', '1');
  expect(inputsOf(within, {})).toBe(before);
  write('archive/seeds/a.txt', 'as it is');
  expect(inputsOf(within, {})).not.toBe(before);
});

test('what is forgotten, or was never remembered, is built', () => {
  expect(isKept(folders(), now())).toBe(false);
  expect(keptAfter(() => forgetSite(folders()))).toBe(false);
});

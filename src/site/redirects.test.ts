import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { writeTemporary } from '../testing/test-archive.ts';
import type * as Redirects from './redirects.ts';

// Where a moved page's readers are led to is tried on a built site, in redirects.build.test.ts.

const root = writeTemporary({ 'content/archive.yaml': 'name: A\nsubject: A\ndescription: A.\n' });
const file = join(root, 'content/redirects.yaml');
let redirects: typeof Redirects;
beforeAll(() => {
  // Where the archive is, is known when the modules are loaded.
  vi.stubEnv('ATTESTED_ARCHIVE', root);
});
afterEach(() => {
  vi.resetModules();
  rmSync(file, { force: true });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

async function written(moves: Readonly<Record<string, string>>, dev = false): Promise<void> {
  vi.stubEnv('DEV', dev);
  rewrite(moves);
  redirects = await import('./redirects.ts');
}

function rewrite(moves: Readonly<Record<string, string>>): void {
  const lines = Object.entries(moves).map(([from, to]) => `- { from: "${from}", to: "${to}" }\n`);
  writeFileSync(file, lines.join(''));
}

test('an archive without the file has moved nothing', async () => {
  vi.stubEnv('DEV', false);
  redirects = await import('./redirects.ts');
  expect(redirects.readRedirects()).toEqual([]);
  expect(redirects.formerPaths('kinds/b')).toEqual([]);
});

test('a build reads them once, dev each time', async () => {
  const [one, other] = [{ 'events/a/': 'events/b/' }, { 'events/c/': 'events/d/' }];
  await written(one);
  expect(redirects.readRedirects()).toEqual([{ from: 'events/a/', to: 'events/b/' }]);
  rewrite(other);
  expect(redirects.readRedirects()).toEqual([{ from: 'events/a/', to: 'events/b/' }]);
  vi.resetModules();
  await written(one, true);
  expect(redirects.readRedirects()).toHaveLength(1);
  rewrite(other);
  expect(redirects.readRedirects()).toEqual([{ from: 'events/c/', to: 'events/d/' }]);
});

test('a file that is not as it should be stops a build, by its name', async () => {
  await written({ 'nowhere at all': 'events/b/' });
  expect(() => redirects.readRedirects()).toThrow(/content\/redirects\.yaml: [^]*an address is written/);
});

test('what was made of a page that moved within its sort has its former paths', async () => {
  await written({
    'events/old/': 'events/new/',
    'events/older/': 'events/new/',
    'kinds/x/': 'kinds/y/',
    'documents/gone/': 'documents/',
    'documents/letter/': 'documents/doc/#p1',
    'documents/doc/#p2': 'documents/doc/#p3',
    'places/hill/': 'events/new/',
    'seeds/a.txt': 'seeds/b.txt',
  });
  const { formerPaths } = redirects;
  expect(formerPaths('events/new')).toEqual(['events/old', 'events/older']);
  expect(formerPaths('events/new/cite.bib')).toEqual(['events/old/cite.bib', 'events/older/cite.bib']);
  expect(formerPaths('kinds/y.json')).toEqual([]);
  expect(formerPaths('kinds/y')).toEqual(['kinds/x']);
  expect(formerPaths('events/newer')).toEqual([]);
  // An address of a passage is that of its document's page.
  expect(formerPaths('documents/doc')).toEqual(['documents/letter']);
  expect(['documents', 'documents/p3', 'seeds/b.txt'].flatMap(formerPaths)).toEqual([]);
});

test('a card has the ids of its event’s and of its document’s former ones, and of both together', async () => {
  await written({
    'events/old/': 'events/new/',
    'documents/letter/': 'documents/doc/',
    'kinds/x/': 'kinds/new/',
  });
  const { formerCards } = redirects;
  expect(formerCards('events/new')).toEqual(['events/old']);
  expect(formerCards('events/other')).toEqual([]);
  expect(formerCards('quotations/new/doc-p1')).toEqual([
    'quotations/old/doc-p1',
    'quotations/new/letter-p1',
    'quotations/old/letter-p1',
  ]);
  expect(formerCards('quotations/other/doc-p12')).toEqual(['quotations/other/letter-p12']);
  // "doc-a" is another document than "doc".
  expect(formerCards('quotations/other/doc-a-p1')).toEqual([]);
});

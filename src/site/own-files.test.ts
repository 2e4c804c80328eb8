import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { testFiles, writeTemporary } from '../testing/test-archive.ts';

// Both files are read from the archive's own folder, which is known when the modules are loaded.
const made: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

async function archiveWith(files: Readonly<Record<string, string>>) {
  const root = writeTemporary(testFiles(files));
  made.push(root);
  vi.resetModules();
  vi.stubEnv('ATTESTED_ARCHIVE', root);
  const [{ readRedirects, folderAddresses }, { readWithheld }] = await Promise.all([
    import('./redirects.ts'),
    import('./withheld.ts'),
  ]);
  return { readRedirects, readWithheld, folderAddresses };
}

const moved = { from: 'events/a/', to: 'events/b/' };
const withheld = {
  event: 'a',
  what: 'the place',
  reason: 'no source',
  clause: 'It was in the hall.',
  entry: { date: '1995-03-09', title: 'Notes' },
  absent: ['hall'],
};

test('an archive need not have moved or left out anything', async () => {
  const { readRedirects, readWithheld } = await archiveWith({});
  expect([readRedirects(), readWithheld()]).toEqual([[], []]);
});

test('what has moved and what is left out is read as it is written', async () => {
  const { readRedirects, readWithheld } = await archiveWith({
    'content/redirects.yaml': JSON.stringify([moved]),
    'content/withheld.yaml': JSON.stringify([withheld]),
  });
  expect(readRedirects()).toEqual([moved]);
  expect(readWithheld()).toEqual([withheld]);
});

test('a file that is not as it should be is named, with what is wrong in it', async () => {
  const { readRedirects, readWithheld } = await archiveWith({
    'content/redirects.yaml': JSON.stringify([moved, { from: 'Events', to: 'events/b/' }]),
    'content/withheld.yaml': JSON.stringify([{ ...withheld, absent: ['no'] }]),
  });
  expect(readRedirects).toThrow(/content\/redirects\.yaml: [^]*an address is written/);
  expect(readWithheld).toThrow(/content\/withheld\.yaml: [^]*absent/);
});

test('folders without a page of their own lead to a page that is none of them', async () => {
  const { folderAddresses } = await archiveWith({});
  const folders = folderAddresses.map(({ from }) => from);
  expect(folderAddresses.filter(({ to }) => folders.includes(to))).toEqual([]);
  expect(new Set(folders).size).toBe(folders.length);
});

import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { markdownPath } from '../exports/markdown/markdown-path.ts';
import { placeSchema } from '../model/vocabulary.ts';
import { astroContent, holdArchive } from '../testing/astro-content.ts';
import { sampleDocument, sampleParts, sampleSpan } from '../testing/sample-archive.ts';
import { testFiles, writeTemporary } from '../testing/test-archive.ts';
import type { ArchiveData, archiveData as ArchiveDataOf } from './data-files.ts';

const folders = vi.hoisted(() => ({ cache: undefined as URL | undefined }));
vi.mock('astro:content', () => astroContent);
vi.mock('astro:config/server', () => ({
  get cacheDir() {
    return folders.cache;
  },
}));

const seed = 'One was held on 1 March 1995.\n';
const root = writeTemporary(testFiles({ 'seeds/a.txt': seed }));
let archiveData: typeof ArchiveDataOf;
beforeAll(async () => {
  folders.cache = pathToFileURL(`${root}/cache/`);
  // Where the archive is, is known when the modules are loaded.
  vi.stubEnv('ATTESTED_ARCHIVE', root);
  ({ archiveData } = await import('./data-files.ts'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const draft = sampleDocument({
  id: 'kept-back',
  reviewed: false,
  seed: { file: 'not-there.txt', bytes: 1, sha256: '1'.repeat(64) },
  events: [{ ...sampleDocument().events[1], id: 'kept-back-too' }],
});
const parts = sampleParts({ documents: [sampleDocument(), draft] });
const essay = {
  id: 'roads',
  data: {
    id: 'roads',
    title: 'Of roads',
    authors: ['Ann'],
    date: '1996-01-01',
    asOf: '1996-01-01',
    summary: 'Roads.',
    settled: [],
  },
  body: 'Roads were closed.',
};

function made(more: Partial<typeof parts> = {}, essays = [essay]): Promise<ArchiveData> {
  holdArchive({ ...parts, ...more }, { essays });
  return archiveData();
}

const bytesOf = (contents: string | Uint8Array) =>
  typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
const fileOf = ({ files }: ArchiveData, path: string) => files.find((file) => file.path === path);
const textOf = (data: ArchiveData, path: string) => strFromU8(bytesOf(fileOf(data, path)?.contents ?? ''));
const zipOf = (data: ArchiveData) => unzipSync(fileOf(data, 'archive.zip')!.contents);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('what is said of each file is true of it', async () => {
  const { files } = await made();
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['archive.zip', 'archive.epub', 'documents.json', 'events.csv', 'ledger.json']),
  );
  for (const { path, contents, bytes, sha256: told, holds } of files) {
    expect([path, bytes, told]).toEqual([path, bytesOf(contents).length, sha256(bytesOf(contents))]);
    expect(holds).not.toBe('');
  }
});

test('how many records a file has is told', async () => {
  const data = await made();
  expect(fileOf(data, 'documents.json')).toMatchObject({ count: 1, group: 'records' });
  expect(fileOf(data, 'events.json')).toMatchObject({ count: 2 });
  expect(fileOf(data, 'events.csv')).toMatchObject({ count: 2, group: 'tables' });
  expect(textOf(data, 'events.csv').trim().split('\n')).toHaveLength(1 + 2);
});

test('drafts, and what they alone tell, are in none of them', async () => {
  const data = await made();
  const all = [
    ...data.files.filter(({ group }) => group !== 'everything'),
    ...[...data.texts].map(([, contents]) => ({ contents })),
  ];
  expect(all.filter(({ contents }) => /kept-back/.test(strFromU8(bytesOf(contents))))).toEqual([]);
  expect(data.texts.has('events/span/')).toBe(true);
  expect(data.texts.has('events/kept-back-too/')).toBe(false);
});

// What tells of the files beside it, and what the site alone reads.
const ofFolder = new Set(['manifest-sha256.txt', 'ro-crate-metadata.json', 'kept.json']);

test('the manifest and the crate of the folder tell of the files that lie there, each once, and of no others', async () => {
  const data = await made();
  const there = data.files.filter(({ path }) => path !== 'manifest-sha256.txt');
  const told = textOf(data, 'manifest-sha256.txt').trim().split('\n');
  expect(told.sort()).toEqual(there.map(({ path, sha256: digest }) => `${digest}  ${path}`).sort());
  const { '@graph': graph } = JSON.parse(textOf(data, 'ro-crate-metadata.json')) as {
    readonly '@graph': readonly { readonly '@type': string; readonly '@id': string }[];
  };
  expect(graph.filter((one) => one['@type'] === 'File').map((one) => one['@id'])).toEqual(
    there.map(({ path }) => path).filter((path) => path !== 'ro-crate-metadata.json'),
  );
  expect(JSON.parse(textOf(data, 'kept.json'))).toMatchObject({ core: expect.any(String) as string });
});

describe('the ZIP', () => {
  test('has all files, the texts, and the originals as they were received', async () => {
    const data = await made();
    const zip = zipOf(data);
    expect(strFromU8(zip['seeds/a.txt']!)).toBe(seed);
    expect(strFromU8(zip['llms.txt']!)).toBe(data.index);
    const texts = Object.keys(zip).filter((path) => path.startsWith('texts/'));
    const ofRecord = [...data.texts].filter(([page]) => page !== 'data/' && !page.startsWith('docs/'));
    expect(Object.fromEntries(texts.map((path) => [path, strFromU8(zip[path]!)]))).toEqual(
      Object.fromEntries(ofRecord.map(([page, text]) => [`texts/${markdownPath(page)}`, text])),
    );
    expect(data.texts.size).toBeGreaterThan(ofRecord.length);
    for (const { path, contents, group } of data.files)
      if (group !== 'everything' && !ofFolder.has(path)) expect(zip[path], path).toEqual(bytesOf(contents));
    expect(Object.keys(zip)).toHaveLength(data.packed);
  });

  test('can be checked by its manifest: every file but that has its digest there', async () => {
    const zip = zipOf(await made());
    const { 'manifest-sha256.txt': manifest, ...others } = zip;
    const told = strFromU8(manifest!).trim().split('\n');
    expect(told.sort()).toEqual(
      Object.entries(others)
        .map(([path, bytes]) => `${sha256(bytes)}  ${path}`)
        .sort(),
    );
  });

  test('is the same when it is made again, of entries that are kept', async () => {
    const [once, again] = [await made(), await made()];
    expect(fileOf(again, 'archive.zip')!.sha256).toBe(fileOf(once, 'archive.zip')!.sha256);
  });
});

test('essays and positions have files where the archive has any', async () => {
  const position = {
    shape: 'point',
    at: [20, 48],
    precisionKm: 1,
    basis: 'gazetteer',
    sources: [{ from: 'a' }],
  };
  const places = [
    placeSchema.parse({ id: 'road', names: [{ name: 'A road', by: 'all' }], positions: [position] }),
  ];
  const paths = ({ files }: ArchiveData) => files.map(({ path }) => path);
  expect(paths(await made())).toContain('essays.json');
  expect(paths(await made({}, []))).not.toContain('essays.json');
  expect(paths(await made())).not.toContain('places.geojson');
  expect(paths(await made({ places }))).toContain('places.geojson');
});

test('the crate is dated by the latest day of what is published', async () => {
  const sources = {
    a: { publisher: 'A', url: null, accessed: '1997-05-06' },
    b: { publisher: 'B', url: null },
  };
  const crate = textOf(
    await made({ events: [{ data: sampleSpan({ sources }), summary: [] }] }),
    'ro-crate-metadata.json',
  );
  expect(crate).toContain('"datePublished": "1997-05-06"');
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleDocument } from '../../testing/sample-search.ts';
import { readRecords, removeRecords, writeRecords } from './record-file.ts';

let folder: string;
let cacheDir: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attested-records-'));
  cacheDir = pathToFileURL(`${folder}/cache/`);
});
afterEach(() => rm(folder, { recursive: true }));

test('records come back as they were, whatever they hold', async () => {
  const records = [
    sampleDocument('a', ['line\nfeed\u2028separator “é” \u{1f600}', '']),
    sampleDocument('b', ['x'.repeat(200_000)]),
  ];
  await writeRecords(cacheDir, records);
  expect(await readRecords(cacheDir)).toEqual(records);
  await writeRecords(cacheDir, []);
  expect(await readRecords(cacheDir)).toEqual([]);
});

test('what another build has left is not read', async () => {
  await writeRecords(cacheDir, [sampleDocument('a', ['old'])]);
  await removeRecords(cacheDir);
  await expect(readRecords(cacheDir)).rejects.toThrow('ENOENT');
  expect(await readdir(cacheDir)).toEqual([]);
});

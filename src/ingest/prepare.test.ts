import { expect, test } from 'vitest';
import { madeDocx } from '../testing/made-files.ts';
import { memoryDisk, testFiles } from '../testing/test-archive.ts';
import { prepare } from './prepare.ts';
import { readSeedFile } from './read/read-seed-file.ts';
import { check } from '../testing/checked.ts';
import { ingest } from './run.ts';

const reader = { read: readSeedFile, close: () => Promise.resolve() };
const russian = Uint8Array.from([
  0xd1, 0xee, 0xe2, 0xe5, 0xf9, 0xe0, 0xed, 0xe8, 0xe5, 0x20, 0xf1, 0xee, 0xf1, 0xf2, 0xee, 0xff, 0xeb, 0xee,
  0xf1, 0xfc,
]);

async function ingested(files: Parameters<typeof testFiles>[0]) {
  const disk = memoryDisk(testFiles(files));
  return { disk, result: ingest(disk, undefined, await prepare(disk, reader)) };
}

const text = (disk: ReturnType<typeof memoryDisk>, path: string) =>
  new TextDecoder().decode(disk.files.get(path));

test('one bad seed stops no other, and litter is passed over', async () => {
  const { disk, result } = await ingested({
    'seeds/a.docx': madeDocx([{ text: 'They met on 3 May 2021.' }]),
    'seeds/bad.pdf': 'hello',
    'seeds/b.txt': 'Two.\n',
    'seeds/Thumbs.db': 'x',
    'seeds/~$a.docx': 'x',
    'seeds/.DS_Store': 'x',
    'seeds/.gitkeep': '',
  });
  expect(result.findings.map(({ code, file }) => [code, file])).toEqual([
    ['seed-unreadable', 'seeds/bad.pdf'],
  ]);
  expect(result.written).toEqual([
    'content/texts/a.docx.txt',
    'content/documents/a.mdx',
    'content/documents/b.mdx',
  ]);
  expect(result.passedOver).toEqual(['.DS_Store', 'Thumbs.db', '~$a.docx']);
  expect(text(disk, 'content/texts/a.docx.txt')).toBe('They met on 3 May 2021.\n');
  expect(check(disk).map(({ code }) => code)).toEqual(['seed-without-document']);
});

test('nothing is written the second time', async () => {
  const { disk } = await ingested({ 'seeds/a.docx': madeDocx([{ text: 'One.' }]) });
  const before = new Map(disk.files);
  const again = ingest(disk, undefined, await prepare(disk, reader));
  expect([again.written, again.kept]).toEqual([[], 1]);
  expect(disk.files).toEqual(before);
});

test('an encoding is guessed where there is no sidecar, written into one, and told', async () => {
  const { disk, result } = await ingested({ 'seeds/a.txt': russian });
  expect(result.findings).toEqual([]);
  expect([...result.guessed]).toEqual([['a.txt', 'windows-1251']]);
  expect(text(disk, 'seeds/a.yaml')).toContain('seed: "a.txt"\nencoding: "windows-1251"\n');
  expect(text(disk, 'content/documents/a.mdx')).toContain('Совещание состоялось');
  expect(check(disk)).toEqual([]);
});

test('a sidecar that is there is not changed', async () => {
  const { disk, result } = await ingested({ 'seeds/a.txt': russian, 'seeds/a.yaml': 'seed: "a.txt"\n' });
  expect(result.findings.map(({ code }) => code)).toEqual(['bytes-not-text']);
  expect(text(disk, 'seeds/a.yaml')).toBe('seed: "a.txt"\n');
});

test('UTF-16 is known by its mark', async () => {
  const { result } = await ingested({ 'seeds/a.txt': Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x62, 0) });
  expect([result.findings, result.written]).toEqual([[], ['content/documents/a.mdx']]);
});

test('two seeds of one stem have sidecars of their whole names', async () => {
  const { disk, result } = await ingested({
    'seeds/a.txt': 'One.\n',
    'seeds/a.md': 'Two.\n',
    'seeds/a.txt.yaml': 'seed: "a.txt"\ntitle: "First"\n',
    'seeds/a.md.yaml': 'seed: "a.md"\ntitle: "Second"\n',
  });
  expect(result.findings).toEqual([]);
  expect(check(disk)).toEqual([]);
});

test('a document that came into being meanwhile is not replaced', () => {
  const disk = memoryDisk(testFiles({ 'seeds/a.txt': 'One.\n' }));
  const mine = new TextEncoder().encode('mine');
  // It appears between the last look and the link.
  const raced = {
    ...disk,
    write: (path: string, bytes: Uint8Array) => {
      disk.write(path, bytes);
      disk.files.set('content/documents/a.mdx', mine);
    },
  };
  expect(ingest(raced)).toMatchObject({ written: [], kept: 1 });
  expect(disk.files.get('content/documents/a.mdx')).toBe(mine);
  expect([...disk.files.keys()].filter((path) => path.includes('/.'))).toEqual([]);
});

test('the archive is handed on as it was read where nothing was found out of its seeds', async () => {
  const none = await prepare(memoryDisk(testFiles({ 'seeds/a.txt': 'One.\n' })), reader);
  expect(none.archive?.seeds.has('a.txt')).toBe(true);
  const guessed = await prepare(memoryDisk(testFiles({ 'seeds/a.txt': russian })), reader);
  expect(guessed.archive).toBeUndefined();
  const extracted = await prepare(
    memoryDisk(testFiles({ 'seeds/a.docx': madeDocx([{ text: 'One.' }]) })),
    reader,
  );
  expect(extracted.archive).toBeUndefined();
});

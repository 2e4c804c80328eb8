import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { diskAt, type Disk } from './disk.ts';
import { check } from '../testing/checked.ts';
import type { Prepared } from './prepared.ts';
import { ingest } from './run.ts';
import { failing, interrupted } from '../testing/failing-disk.ts';
import { memoryDisk, testFiles, writeTemporary } from '../testing/test-archive.ts';

const files = testFiles({
  ...Object.fromEntries([...'abc'].map((name) => [`seeds/${name}.txt`, `Text ${name}.\n`])),
  'seeds/f.md': 'Text f.\n',
  'seeds/g.txt': Uint8Array.of(0xcf, 0xf0, 0xe8),
});
// What is found out of seeds before anything is written: a text that is extracted, and an encoding that is guessed.
const extraction = {
  extractor: { name: 'reader', version: '1.0.0' },
  blocks: [{ lines: ['Text f.'] }],
  suggestions: [],
};
const prepared: Prepared = {
  readings: new Map([['f.md', { kind: 'extracted', extraction }]]),
  encodings: new Map([['g.txt', 'windows-1251']]),
};
const run = (disk: Disk) => ingest(disk, undefined, prepared);
const whole = memoryDisk(files);
let operations = 0;
run(
  interrupted(whole, () => {
    operations++;
  }),
);
const everyOperation = Array.from({ length: operations }, (_, index) => index + 1);

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

test('a run has writes, renames and syncs to be interrupted at', () => {
  expect(operations).toBe(42);
});

describe.each([
  // Nothing works any more, cleaning up included.
  ['killed', (count: number, at: number) => count >= at],
  // One operation fails, and the program lives on.
  ['refused by the disk', (count: number, at: number) => count === at],
])('a run that is %s', (how, fails) => {
  test.each(everyOperation)('at operation %i leaves no torn file, and the next run completes it', (at) => {
    const disk = memoryDisk(files);
    expect(() => run(failing(disk, (count) => fails(count, at)))).toThrow('interrupted');
    expectNothingTorn(disk);
    if (how !== 'killed') expect([...disk.files.keys()].filter((path) => path.includes('/.'))).toEqual([]);
    expectCompleted(disk);
  });

  test.each(everyOperation)('at operation %i does so on a real disk', (at) => {
    const root = writeTemporary(files);
    roots.push(root);
    expect(() => run(failing(diskAt(root), (count) => fails(count, at)))).toThrow('interrupted');
    expectNothingTorn(diskAt(root));
    expectCompleted(diskAt(root));
  });
});

function expectNothingTorn(disk: Disk): void {
  for (const name of disk.list('content/documents').filter((one) => !one.startsWith('.'))) {
    expect(contentOf(disk, `content/documents/${name}`)).toEqual(
      contentOf(whole, `content/documents/${name}`),
    );
  }
}

function expectCompleted(disk: Disk): void {
  expect(run(disk).findings).toEqual([]);
  expect(disk.list('content')).toEqual(whole.list('content'));
  expectNothingTorn(disk);
  expect(check(disk)).toEqual([]);
}

function contentOf(disk: Disk, path: string): string {
  return new TextDecoder().decode(disk.read(path));
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testFiles, writeTemporary } from '../../testing/test-archive.ts';
import { diskAt } from '../disk.ts';
import { lockFolder } from '../lock.ts';
import { memoryOfRun } from '../memory.ts';
import { seedReader, type SeedReader } from '../read/in-worker.ts';
import { watchSeeds } from './watch-seeds.ts';

let root: string;
let reader: SeedReader;
let ending: AbortController;
let ended: Promise<void>;
const lines: string[] = [];
let told: () => void = () => undefined;

beforeEach(() => {
  root = writeTemporary(testFiles({ 'seeds/old.txt': 'On 1 March 1995 it rained.\n' }));
  lines.length = 0;
  reader = seedReader();
  ending = new AbortController();
});
afterEach(async () => {
  ending.abort();
  await ended;
  await reader.close();
  rmSync(root, { recursive: true });
});

function start(): void {
  const tell = (line: string) => {
    lines.push(line);
    told();
  };
  const lock = () => lockFolder(root);
  ended = watchSeeds({ root, disk: diskAt(root), memory: memoryOfRun(), reader, lock, tell }, ending.signal);
}

/** Waits for a line with these words. */
async function line(words: string): Promise<string> {
  for (;;) {
    const found = lines.find((one) => one.includes(words));
    if (found !== undefined) return found;
    await new Promise<void>((resolve) => {
      told = resolve;
    });
  }
}

const write = (path: string, text: string) => {
  writeFileSync(join(root, path), text);
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('drafts what comes, again what has changed, and keeps what somebody has written', async () => {
  start();
  await line('drafted old.mdx');
  write('seeds/bad.pdf', 'no pdf');
  expect(await line('bad.pdf')).toContain('seed-unreadable');
  write('seeds/new.txt', 'They met on 2 March 1995.\n');
  await line('drafted new.mdx');
  write('seeds/new.yaml', 'seed: "new.txt"\nlanguage: "en"\ntitle: "Named"\n');
  await line('drafted again named.mdx');
  expect(diskAt(root).list('content/documents')).toEqual(['named.mdx', 'old.mdx']);
  write('content/documents/named.mdx', read('content/documents/named.mdx').replace('"Named"', '"Mine"'));
  write('seeds/new.yaml', 'seed: "new.txt"\nlanguage: "en"\ntitle: "Renamed"\n');
  await line('put what is new into named.mdx');
  expect(read('content/documents/named.mdx')).toContain('"Mine"');
  expect(lockFolder(root).kind).toBe('taken');
}, 60_000);

test('knows a draft of an earlier run as nobody’s work, and waits for whoever is at work', async () => {
  start();
  await line('drafted old.mdx');
  ending.abort();
  await ended;
  lines.length = 0;
  const lock = lockFolder(root);
  ending = new AbortController();
  start();
  write('seeds/other.txt', 'On 2 March 1995 it snowed.\n');
  if (lock.kind === 'taken') lock.release();
  await line('drafted other.mdx');
  write('seeds/old.txt', 'On 3 March 1995 it rained.\n');
  await line('drafted again old.mdx');
  expect(read('content/documents/old.mdx')).toContain('1995-03-03');
}, 60_000);

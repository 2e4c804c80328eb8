import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFiles, writeTemporary } from '../testing/test-archive.ts';
import { diskAt } from './disk.ts';
import { noMemory } from './memory.ts';
import { inspect } from './run.ts';
import { withWhySeedsWait } from './unreadable-seeds.ts';

test('a seed that ingest would refuse is not sent to ingest', async () => {
  const root = writeTemporary(testFiles({}));
  try {
    writeFileSync(join(root, 'seeds/broken.pdf'), 'no PDF at all');
    writeFileSync(join(root, 'seeds/page.html'), '<p>They met on 3 March 1995.');
    writeFileSync(join(root, 'seeds/plain.txt'), 'They met on 4 March 1995.');
    const disk = diskAt(root);
    const { findings } = inspect(disk);
    const told = await withWhySeedsWait(findings, disk, noMemory);
    expect(told.map(({ code, file }) => [code, file])).toEqual([
      ['seed-unreadable', 'seeds/broken.pdf'],
      ['seed-without-document', 'seeds/page.html'],
      ['seed-without-document', 'seeds/plain.txt'],
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

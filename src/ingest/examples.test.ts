import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskAt } from './disk.ts';
import { inspect } from './run.ts';

const examples = join(import.meta.dirname, '../../examples');

const inParts = 'in-parts';
const foldersIn = (folder: string) =>
  readdirSync(join(examples, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

test.each(foldersIn('').filter((name) => name !== inParts))(
  'nothing is found in the example %s, which is more than a few documents',
  (name) => {
    const disk = diskAt(join(examples, name));
    expect(inspect(disk)).toEqual({ findings: [], hints: [] });
    expect(disk.list('content/documents').length).toBeGreaterThanOrEqual(24);
  },
);

test.each(foldersIn(inParts))('nothing is found in the part %s of an archive', (name) => {
  expect(inspect(diskAt(join(examples, inParts, name)))).toEqual({ findings: [], hints: [] });
});

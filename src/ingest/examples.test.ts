import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskAt } from './disk.ts';
import { inspect } from './run.ts';

const examples = join(import.meta.dirname, '../../examples');

test.each(
  readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  ),
)('nothing is found in the example %s, which is more than a few documents', (name) => {
  const disk = diskAt(join(examples, name));
  expect(inspect(disk)).toEqual({ findings: [], hints: [] });
  expect(disk.list('content/documents').length).toBeGreaterThanOrEqual(24);
});

import { join } from 'node:path';
import type * as Yaml from 'yaml';
import { parseDocument } from 'yaml';
import { expect, test, vi } from 'vitest';
import { diskAt } from './disk.ts';
import { inspect } from './run.ts';

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof Yaml>();
  return { ...yaml, parseDocument: vi.fn(yaml.parseDocument) };
});

const project = join(import.meta.dirname, '../..');

// Where a thing stands is asked of the tree of its file, and those of a whole archive are not kept.
test.each(['examples/cable-ferry', 'examples/standards-board'])(
  'where nothing is found in %s, each YAML is parsed once',
  (archive) => {
    vi.mocked(parseDocument).mockClear();
    expect(inspect(diskAt(join(project, archive))).findings).toEqual([]);
    const parsed = vi.mocked(parseDocument).mock.calls.map(([text]) => text);
    expect(parsed.length).toBeGreaterThan(20);
    expect(
      parsed.filter((text, place) => parsed.indexOf(text) !== place).map((text) => text.slice(0, 60)),
    ).toEqual([]);
  },
);

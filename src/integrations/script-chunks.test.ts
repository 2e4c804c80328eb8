import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chunks } from './script-chunks.ts';

const source = fileURLToPath(new URL('../', import.meta.url));
const modules = globSync('**/*.ts', { cwd: source }).map((path) => source + path);

test.each(chunks)('the script “$name” has modules, and none that another has', ({ test: isIn, name }) => {
  const own = modules.filter(isIn);
  expect(own.length).toBeGreaterThan(3);
  const others = chunks.filter((one) => one.name !== name);
  expect(own.filter((module) => others.some((other) => other.test(module)))).toEqual([]);
});

test('what only some queries need is in neither', () => {
  const some = [
    'search/query/asked-dates.ts',
    'search/answer/answer-quotation.ts',
    'client/search/search-dialog.ts',
  ];
  for (const path of some) {
    expect(existsSync(source + path)).toBe(true);
    expect(chunks.some(({ test: isIn }) => isIn(source + path))).toBe(false);
  }
});

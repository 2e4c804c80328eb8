import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chunks, filesOf } from './script-chunks.ts';

const source = fileURLToPath(new URL('../', import.meta.url));
const modules = globSync('**/*.ts', { cwd: source }).map((path) => source + path);

test.each(chunks)('the script “$name” has modules, and none that another has', ({ test: isIn, name }) => {
  const own = modules.filter(isIn);
  expect(own.length).toBeGreaterThan(2);
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

test('the files of a script are all that it imports, whatever way, the longest first', () => {
  const script = (fileName: string, length: number, moduleIds: string[], imports: string[]) => ({
    fileName,
    code: ' '.repeat(length),
    moduleIds,
    imports,
  });
  const scripts = [
    script('a.js', 1, ['/a.ts'], ['b.js', 'c.js']),
    script('b.js', 3, ['/b.ts'], ['c.js']),
    script('c.js', 2, ['/c.ts', '/d.ts'], ['a.js']),
    script('e.js', 9, ['/e.ts'], []),
  ];
  expect(filesOf('/a.ts', scripts)).toEqual(['b.js', 'c.js', 'a.js']);
  expect(filesOf('/e.ts', scripts)).toEqual(['e.js']);
  expect(filesOf('/none.ts', scripts)).toEqual([]);
});

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';
import { expect, test } from 'vitest';
import { importCycles, type Imports } from './import-cycles.ts';

// The linter's rule passes over imports of types alone; two files that need each other's types are one file.

test.each([
  [{ a: ['b'], b: ['c'], c: [] }, []],
  [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
  [{ a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
  [{ a: ['a'] }, [['a']]],
])('the cycles of %j are %j', (imports, cycles) => {
  expect(importCycles(new Map(Object.entries(imports)))).toEqual(cycles);
});

const source = join(import.meta.dirname, '..');

/** Templates import in their frontmatter; nothing imports what stands in their scripts. */
function scriptOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

function importsOfSource(): Imports {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|astro)$/.test(file),
  );
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(scriptOf(join(source, file)), true, true);
      const imported = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => relative(source, join(source, dirname(file), fileName)));
      return [file, imported];
    }),
  );
}

test('no file of the source imports itself by way of others, types included', () => {
  const imports = importsOfSource();
  expect(imports.size).toBeGreaterThan(200);
  expect([...imports.values()].flat().length).toBeGreaterThan(500);
  expect(importCycles(imports)).toEqual([]);
});

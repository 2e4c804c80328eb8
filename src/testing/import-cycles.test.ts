import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';
import { expect, test } from 'vitest';
import { importCycles, type Imports } from './import-cycles.ts';

// A linter's rule would pass over imports of types alone; two files that need each other's types are one file.

test.each([
  [{ a: ['b'], b: ['c'], c: [] }, []],
  [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
  [{ a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
  [{ a: ['a'] }, [['a']]],
])('the cycles of %j are %j', (imports, cycles) => {
  expect(importCycles(new Map(Object.entries(imports)))).toEqual(cycles);
});

const project = join(import.meta.dirname, '../..');
const folders = ['src', 'e2e', 'bench', 'content', 'eslint', 'schemas'];

/** Templates import in their frontmatter; nothing imports what stands in their scripts. */
function scriptOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

function importsOfSource(): Imports {
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.(ts|astro)$/.test(file) && !file.includes('node_modules'));
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(scriptOf(join(project, file)), true, true);
      const imported = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => relative(project, join(project, dirname(file), fileName)));
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

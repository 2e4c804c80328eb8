import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { listSources, nameProblems } from './names.ts';

const folder = await mkdtemp(`${tmpdir()}/names-`);
afterAll(() => rm(folder, { recursive: true }));

test('listSources finds every Markdown file below a folder, hidden ones too', async () => {
  await mkdir(`${folder}/b/c`, { recursive: true });
  for (const name of ['b/c/d.mdx', 'a.mdx', '.e.mdx', 'f.MDX', 'g.md', 'h.txt', 'i.mdx~'])
    await writeFile(`${folder}/${name}`, '');
  expect(await listSources(folder)).toEqual(['.e.mdx', 'a.mdx', 'b/c/d.mdx', 'f.MDX', 'g.md']);
  expect(await listSources(`${folder}/`)).toContain('b/c/d.mdx');
  expect(await listSources(`${folder}/none`)).toEqual([]);
});

describe('nameProblems', () => {
  test.each<[string, string[]]>([
    ['plain names', ['a.mdx', 'b.mdx', 'c/a.mdx']],
    ['names that only slugs confuse', ['a b.mdx', 'a-b.mdx', 'a.b.mdx', 'ab.mdx', 'a&b.mdx', 'a+b.mdx']],
    ['letters of any script', ['Հայաստան.mdx', 'Azərbaycan.mdx', 'ünï.mdx', '年.mdx']],
    ['dotted and dotless i', ['ırmak.mdx', 'irmak.mdx']],
  ])('%s are fit', (_, names) => {
    expect(nameProblems(names)).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['capitals', ['A.mdx', 'a.mdx'], ['"A.mdx" and "a.mdx": the names differ in capitals']],
    ['capitals of a folder', ['X/a.mdx', 'x/a.mdx'], ['"X/a.mdx" and "x/a.mdx": the names differ']],
    ['Unicode form', ['\u00fc.mdx', 'u\u0308.mdx'], ['"\u00fc.mdx" and "u\u0308.mdx": the names differ']],
    ['a hash', ['a#b.mdx'], ['"a#b.mdx": "#" does not work']],
    ['a question mark', ['a?b.mdx'], ['"a?b.mdx": "?" does not work']],
    ['a percent sign', ['%2e.mdx'], ['"%2e.mdx": "%" does not work']],
    ['a line end', ['a\nb.mdx'], ['"a\\nb.mdx": "\\n" does not work']],
    ['a turn of direction', ['a\u202eb.mdx'], ['"a\u202eb.mdx": "\u202e" does not work']],
    ['a dot in front', ['.a.mdx'], ['".a.mdx": a name that starts with a dot is hidden']],
    ['a dot at the end', ['a..mdx'], ['"a..mdx": a name cannot end in a space or a dot']],
    ['another ending', ['a.md', 'b.MDX'], ['"a.md": the name must end', '"b.MDX": the name must end']],
  ])('%s are not', (_, names, problems) => {
    expect(nameProblems(names)).toEqual(
      problems.map((problem) => expect.stringContaining(problem) as unknown),
    );
  });
});

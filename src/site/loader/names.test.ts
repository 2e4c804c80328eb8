import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { listSources, refusedNames } from './names.ts';

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

test('refusedNames tells every name with its fault', () => {
  expect(refusedNames(['A.mdx', '.a.mdx', 'a#b.mdx', 'a.md', 'a.mdx', 'b/a.mdx'])).toEqual([
    '".a.mdx": a name that begins with a dot is hidden; rename the file',
    '"a#b.mdx": "#" does not work in the name of a file; rename it',
    '"a.md": the name must end in ".mdx"; rename the file',
    '"a.mdx": some systems take it for "A.mdx"; rename one',
  ]);
});

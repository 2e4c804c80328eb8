import { readdir } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { attesting, documentFile, eventFile, tinySite, type TinySite } from '../testing/tiny-site.ts';

const files = {
  'content/documents/a.mdx': documentFile(
    'a',
    ['They met on 1 May 1990.'],
    attesting('meeting', 'met on 1 May 1990'),
  ),
  'content/documents/b.mdx': documentFile('b', ['Other words.']),
  'content/documents/c.mdx': documentFile('c', ['Words and {1 + 1}.']),
  'content/documents/d.mdx': documentFile('d', ['More words.']),
  'content/events/meeting.mdx': eventFile('meeting', 'A meeting'),
};

const kept = await tinySite(files);
const clean = await tinySite(files);
afterAll(() => Promise.all([kept.dispose(), clean.dispose()]));

test('an incremental build equals a clean one after every kind of edit', { timeout: 600_000 }, async () => {
  const everything = [
    '/documents/a',
    '/documents/b',
    '/documents/c',
    '/documents/d',
    '/events/meeting',
    '/index.html',
  ];
  const afterEdit = async (
    edit: string,
    rendered: readonly string[],
    change: (site: TinySite) => Promise<void>,
  ) => {
    await Promise.all([change(kept), change(clean)]);
    await Promise.all(['cache', 'dist', '.astro'].map((made) => clean.remove(made)));
    const [{ code, output }, cleanly] = await Promise.all([kept.build(), clean.build()]);
    expect([code, cleanly.code], `${edit}: ${output}`).toEqual([0, 0]);
    expect(await treeOf(kept), edit).toEqual(await treeOf(clean));
    const pages = [...output.matchAll(/[├└]─ (\/\S+) \(\+/g)].map(
      ([, page = '']) => page.replace('/index.html', '') || '/index.html',
    );
    expect(pages.sort(), edit).toEqual(rendered);
  };
  const replace = (path: string, from: string, to: string) => async (site: TinySite) =>
    site.write(path, (await site.read(path)).replace(from, to));

  await kept.build();
  await afterEdit(
    "a document's text",
    ['/documents/b', '/index.html'],
    replace('content/documents/b.mdx', 'Other words', 'Changed words'),
  );
  await afterEdit(
    'words where a quotation is cut, which pages of events mark',
    everything,
    replace('content/documents/a.mdx', '1 May 1990.', '1 May 1990 in town.'),
  );
  await afterEdit(
    'an event elsewhere',
    everything,
    replace('content/events/meeting.mdx', 'A meeting', 'The meeting'),
  );
  await afterEdit(
    'a vocabulary',
    everything,
    replace('content/kinds.yaml', 'name: Statement', 'name: Declaration'),
  );
  await afterEdit(
    'a plugin',
    everything,
    replace('src/site/evidence/mark-words.ts', "given: 'ev'", "given: 'ev given'"),
  );
  await afterEdit(
    'a template',
    everything,
    replace('src/components/frame.astro', '<main>', '<main class="text">'),
  );
  await afterEdit(
    'a deletion',
    everything.filter((page) => page !== '/documents/d'),
    (site) => site.remove('content/documents/d.mdx'),
  );
  expect(await kept.read('dist/documents/a/index.html')).toMatch(/class="ev given".*The meeting/s);
});

async function treeOf(site: TinySite): Promise<Record<string, string>> {
  const paths = await readdir(`${site.root}/dist`, { recursive: true, withFileTypes: true });
  const files = paths
    .filter((one) => one.isFile())
    .map((one) => `${one.parentPath}/${one.name}`.slice(site.root.length + 1));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (path) => [path, await site.read(path)] as const)),
  );
}

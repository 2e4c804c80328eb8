import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { eventOf } from '../../model/queries.ts';
import { astroContent, heldCollections, holdArchive } from '../../testing/astro-content.ts';
import { sampleDocument, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { exchange, exchangeKey, type PageMemory } from './memory.ts';

// That no page of a site is kept that should be made anew is tried by builds, in page-keys.build.test.ts.

vi.mock('astro:content', () => astroContent);
beforeEach(() => {
  vi.stubEnv('DEV', false);
});
afterAll(() => {
  vi.unstubAllEnvs();
  delete exchange[exchangeKey];
});

type Parts = ReturnType<typeof sampleParts>;
const asked = ['events/span/', 'events/meeting/', 'documents/statement/', 'about/'] as const;
const about = { id: 'about', collection: 'pages', data: { id: 'about', title: 'About' }, body: 'Of roads.' };

interface Build {
  readonly keys: Readonly<Record<string, string>>;
  readonly memory: PageMemory;
}

/** Builds four pages, each of which asks for one thing. */
async function build(
  before: PageMemory | undefined,
  changes: Partial<Parts> = {},
  { given = {}, page = about }: { readonly given?: object; readonly page?: typeof about } = {},
): Promise<Build> {
  vi.resetModules();
  holdArchive(sampleParts(changes), { pages: [page] });
  for (const [name, entries] of heldCollections)
    heldCollections.set(
      name,
      entries.map((entry) => ({ ...entry, collection: name })),
    );
  exchange[exchangeKey] = { before };
  const { withKeys, hearPage } = await import('./page-keys.ts');
  const { archive, documentEntry, pageEntry } = await import('../content.ts');
  const planned = await withKeys(asked.map((at) => ({ at, params: { id: at }, props: given })));
  const make = async (at: string) => {
    if (at.startsWith('events/')) eventOf(await archive(), at.split('/')[1]!);
    else if (at.startsWith('documents/')) await documentEntry('statement');
    else await pageEntry('about');
    return new Response(`page of ${at}`, { status: 201 });
  };
  for (const at of asked) {
    const response = await hearPage(at, () => make(at));
    expect([await response.text(), response.status]).toEqual([`page of ${at}`, 201]);
  }
  return {
    keys: Object.fromEntries(planned.map(({ params, cacheKey }) => [params.id, cacheKey])),
    memory: exchange[exchangeKey].after!(),
  };
}

/** Pages that are made again after a change. */
async function madeAgain(...change: [changes?: Partial<Parts>, more?: Parameters<typeof build>[2]]) {
  const first = await build(undefined);
  const { keys } = await build(first.memory, ...change);
  return asked.filter((at) => keys[at] !== first.keys[at]);
}

test('each page has a key of its own, and what it asked is remembered', async () => {
  const { keys, memory } = await build(undefined);
  expect(new Set(Object.values(keys)).size).toBe(asked.length);
  expect(Object.values(keys)).not.toContain('');
  expect([...memory.pages.keys()]).toEqual(asked);
  expect(memory.pages.get('documents/statement/')?.heard).toEqual(['entry-of-documents\nstatement']);
  // Each is compared with what it was.
  const heard = [...memory.pages.values()].flatMap((page) => page.heard);
  expect(heard.length).toBeGreaterThan(3);
  expect(heard.filter((name) => !memory.digests.has(name))).toEqual([]);
});

test('where nothing has changed every page is kept, build after build', async () => {
  expect(await madeAgain()).toEqual([]);
  const first = await build(undefined);
  const second = await build(first.memory);
  const third = await build(second.memory);
  expect(third.keys).toEqual(first.keys);
});

test('what asked for what has changed is made again, and nothing else', async () => {
  const span = { data: sampleSpan({ title: 'Another stoppage' }), summary: ['Traffic on the road stopped.'] };
  // The document that attests the meeting tells of the span as well.
  expect(await madeAgain({ events: [span] })).toEqual(['events/span/', 'events/meeting/']);
  const documents = [sampleDocument({ title: 'Another answer' })];
  expect(await madeAgain({ documents })).toContain('documents/statement/');
  expect(await madeAgain({ documents })).not.toContain('about/');
  const page = { ...about, body: 'Of ferries.' };
  expect(await madeAgain({}, { page })).toEqual(['about/']);
});

test('a page that is given something else is made again', async () => {
  expect(await madeAgain({}, { given: { part: 2 } })).toEqual(asked);
  // Nobody can tell whether a function does what it did.
  const given = { of: () => 1 };
  const first = await build(undefined, {}, { given });
  const { keys } = await build(first.memory, {}, { given });
  expect(asked.filter((at) => keys[at] === first.keys[at])).toEqual([]);
});

test('what every page has in its frame makes all of them again', async () => {
  const page = { ...about, data: { ...about.data, title: 'About us' } };
  expect(await madeAgain({}, { page })).toEqual(asked);
});

test('a page that was not made, or asked what nobody can compare, has another key the next time', async () => {
  const { memory, keys } = await build(undefined);
  const [at] = asked;
  const pages = new Map(memory.pages);
  pages.delete(at);
  const without = await build({ ...memory, pages });
  expect(asked.filter((one) => without.keys[one] !== keys[one])).toEqual([at]);
  const digests = new Map([...memory.digests].filter(([name]) => name !== 'entry-of-pages\nabout'));
  const untold = await build({ ...memory, digests });
  expect(asked.filter((one) => untold.keys[one] !== keys[one])).toEqual(['about/']);
});

test('a page that is planned twice keeps its key, as long as it is given the same', async () => {
  await build(undefined);
  const { withKeys } = await import('./page-keys.ts');
  const keyOf = async (props: object) =>
    (await withKeys([{ at: 'lists/', params: {}, props }])).map(({ cacheKey }) => cacheKey);
  const first = await keyOf({ part: 1 });
  expect(await keyOf({ part: 1 })).toEqual(first);
  expect(await keyOf({ part: 2 })).not.toEqual(first);
});

test('a page without a key is made and not heard, and so are all of dev', async () => {
  const { memory } = await build(undefined);
  const { hearPage, withKeys } = await import('./page-keys.ts');
  const { documentEntries } = await import('../content.ts');
  const response = await hearPage('search/', async () => {
    // What no page with a key may ask.
    await documentEntries();
    return new Response('found');
  });
  expect(await response.text()).toBe('found');
  expect(exchange[exchangeKey]!.after!().pages.size).toBe(memory.pages.size);

  vi.stubEnv('DEV', true);
  vi.resetModules();
  const dev = await import('./page-keys.ts');
  expect(await dev.withKeys([{ at: 'a/', params: { id: 'a' } }])).toEqual([
    { params: { id: 'a' }, props: {}, cacheKey: '' },
  ]);
  vi.stubEnv('DEV', false);
  expect((await withKeys([{ at: 'a/', params: {} }])).map(({ props }) => props)).toEqual([{}]);
});

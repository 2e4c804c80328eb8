// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../search/answer/answer.ts';
import { indexFormat } from '../../search/index/manifest.ts';
import { sampleSources } from '../../testing/sample-answer.ts';
import { askSearch } from './ask.ts';
import { openIndex } from './open-index.ts';
import { openParts } from './open-parts.ts';
import { openSearch } from './open.ts';

vi.mock('./open.ts', async (original) => ({ ...(await original<object>()), openSearch: vi.fn() }));
vi.mock('./open-index.ts', () => ({ openIndex: vi.fn() }));

const south = sampleSources({ a: ['The road was open.'] });
const north = sampleSources({ a: ['The bridge was closed.'] });
const parts = [{ title: 'North', path: '/north/' }];
const request = { text: 'bridge', chosen: {}, sort: 'relevance', undated: false } as const;
let manifest: object;

beforeEach(() => {
  manifest = north.manifest;
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      address.startsWith('/north/') ? Response.json(manifest) : new Response('', { status: 404 }),
    ),
  );
  vi.mocked(openIndex).mockReturnValue(north);
});

async function asked() {
  vi.mocked(openSearch).mockResolvedValue(await openParts('/', south, parts));
  return askSearch('/', (sources) => answer(sources, request));
}

test('another part is searched too', async () => {
  const { hits, unread } = await asked();
  expect(hits).toHaveLength(1);
  expect(unread).toEqual([]);
});

test.each([
  ['is not there', () => vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))],
  ['has an index of another form', () => (manifest = { ...north.manifest, format: indexFormat + 1 })],
  [
    'fails while it is asked',
    () =>
      void vi.mocked(openIndex).mockReturnValue({
        ...north,
        index: { ...north.index, findWord: () => Promise.reject(new Error('cut short')) },
      }),
  ],
  [
    'has no list of its words',
    () =>
      void vi.mocked(openIndex).mockReturnValue({
        ...north,
        index: { ...north.index, findWord: () => Promise.resolve([]) },
        vocabularies: () => Promise.reject(new Error('cut short')),
      }),
  ],
])('a part that %s is named, and the rest answers', async (_, breakIt) => {
  parts[0] = { title: 'North', path: `/north/${Math.random()}/` };
  breakIt();
  const { hits, missing, unread } = await asked();
  expect(hits).toEqual([]);
  expect(missing.map(({ word }) => word)).toEqual(['bridge']);
  expect(unread).toEqual(['North']);
});

test('what is of no part is not passed over', async () => {
  vi.mocked(openSearch).mockResolvedValue(await openParts('/', south, []));
  await expect(askSearch('/', () => Promise.reject(new Error('of its own')))).rejects.toThrow('of its own');
});

test('a part that never answers is named after a while', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  const opening = openParts('/', south, [{ title: 'Slow', path: '/slow/' }]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await opening).manifest.unread).toEqual(['Slow']);
  vi.useRealTimers();
});

import { afterEach, expect, test, vi } from 'vitest';
import { cardIn } from './card-check.ts';

afterEach(() => vi.unstubAllGlobals());

const data = { title: 'A meeting', page: 'events/a/', words: [], originals: [] };

test.each([
  ['', 200, undefined],
  ['#d=AAAA', 200, undefined],
  ['#card=', 200, 'unknown'],
  ['#card=../data', 200, 'unknown'],
  ['#card=events/a', 404, 'unknown'],
  ['#card=events/a', 503, 'unreachable'],
  ['#card=events/a', undefined, 'unreachable'],
])('%j, answered with %j, is %j', async (fragment, status, expected) => {
  vi.stubGlobal('fetch', () =>
    status === undefined ? Promise.reject(new TypeError()) : Promise.resolve(new Response('', { status })),
  );
  expect(await cardIn(fragment, '/')).toBe(expected);
});

test('in a copy on a disk no card is asked for', async () => {
  const fetchFile = vi.fn();
  vi.resetModules();
  vi.doMock('../shared/site.ts', () => ({ canReadPages: false, fetchFile }));
  const { cardIn: cardInCopy } = await import('./card-check.ts');
  vi.doUnmock('../shared/site.ts');
  expect(await cardInCopy('#card=events/a', '/')).toBe('unreachable');
  expect(fetchFile).not.toHaveBeenCalled();
});

test('a card that the archive has is what its data claims', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(data)));
  expect(await cardIn('#card=events/a', '/')).toMatchObject({
    dossier: { title: 'A meeting', items: [{ at: 'events/a/' }] },
  });
});

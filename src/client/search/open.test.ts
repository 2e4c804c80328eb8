// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openSearch } from './open.ts';

afterEach(() => void vi.unstubAllGlobals());

const manifest = { languages: [], letters: ['61'], tag: 't' };
/** Has every file be answered so; returns the addresses that were asked for. */
function serve(answer: () => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(answer());
  });
  return asked;
}

test('a site in development has no index, and is asked anew', async () => {
  const asked = serve(() => Response.json(manifest));
  await expect(openSearch('/base/')).rejects.toMatchObject({ reason: 'no-index' });
  await expect(openSearch('/base/')).rejects.toMatchObject({ reason: 'no-index' });
  expect(asked).toEqual(Array(2).fill('/base/data/search/archive.json'));
});

test.each([
  ['no file', () => new Response('', { status: 404 })],
  ['no JSON', () => new Response('<html>')],
  ['no network', () => Promise.reject(new TypeError('failed'))],
])('%s is unreachable', async (_, answer) => {
  serve(answer);
  await expect(openSearch('/other/')).rejects.toMatchObject({ reason: 'unreachable' });
});

test('an index whose code cannot be had is unreachable for words, for which alone the code is needed', async () => {
  serve(() => Response.json({ ...manifest, languages: [{ code: 'en', stems: true }] }));
  const { index } = await openSearch('/third/');
  await expect(index.findWord('word')).rejects.toMatchObject({ reason: 'unreachable' });
});

import { expect, test, vi } from 'vitest';
import { offlineFile } from './offline-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (path: string, contents: Uint8Array = bytes('x'), base = '/') =>
  new TextDecoder().decode(offlineFile(path, contents, base)?.contents);

test.each([
  '_astro/search.4e6b.js',
  '404.html',
  'robots.txt',
  'sitemap-index.xml',
  'sitemap.xml',
  'opensearch.xml',
  'offline-worker.js',
  'data/kept.json',
  'pagefind/61/pagefind.js',
])('%s has no use where there is no server', (path) => {
  expect(offlineFile(path, bytes('x'), '/')).toBeUndefined();
});

/** What a script of the copy hands over when it is run. */
function handedOver(path: string, contents: Uint8Array): readonly unknown[] {
  const attestedFile = vi.fn();
  const file = offlineFile(path, contents, '/')!;
  expect(file.path).toBe(`${path}.js`);
  const { groups } = /^attestedFile\((?<given>.*)\)\n$/s.exec(new TextDecoder().decode(file.contents))!;
  attestedFile(...(JSON.parse(`[${groups!['given']}]`) as unknown[]));
  return attestedFile.mock.calls[0]!;
}

test.each(['data/search/words-61.json', 'timeline/data/frame.json', 'check/record.json'])(
  '%s, which scripts read, is a script that hands over its text',
  (path) => {
    const text = '{"a":"“x”\u2028</script>"}';
    expect(handedOver(path, bytes(text))).toEqual([path, text]);
  },
);

test('what is no text is handed over whole', () => {
  const contents = Uint8Array.of(0, 255, 128, 10);
  const [path, base64, isBinary] = handedOver('pagefind/61/index.pf_meta', contents);
  expect([path, isBinary]).toEqual(['pagefind/61/index.pf_meta', true]);
  expect(new Uint8Array(Buffer.from(base64 as string, 'base64'))).toEqual(contents);
});

test('links of pages lead from file to file', () => {
  const html = '<!doctype html><html><head></head><body><a href="/archive/events/a/">A</a></body></html>';
  expect(textOf('documents/b/index.html', bytes(html), '/archive/')).toContain(
    'href="../../events/a/index.html"',
  );
});

test('addresses in style sheets lead from the folder that they stand in', () => {
  const css = '@font-face{src:url(/archive/_astro/a.woff2)}';
  expect(textOf('_astro/page.css', bytes(css), '/archive/')).not.toContain('/archive/');
});

test('all else is as it is', () => {
  const contents = Uint8Array.of(137, 80, 78, 71);
  expect(offlineFile('cards/a.png', contents, '/')).toEqual({ path: 'cards/a.png', contents });
  // Not all that looks alike is read by scripts.
  expect(offlineFile('data/events.json', contents, '/')?.path).toBe('data/events.json');
});

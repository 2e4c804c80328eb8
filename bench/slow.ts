/**
 * How long a reader on a slow link waits for the first answer of the search, with an empty cache:
 *
 *     npm run bench:slow [-- word]
 *
 * The built site is served compressed, as hosts do; Chromium gives it 400 kbit/s and 400 ms for each round trip. Tells for
 * each way to search the seconds to the answer, what was loaded, and how many loads waited for one another.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { contentTypeOf } from '../e2e/content-types.ts';

const site = fileURLToPath(new URL('../dist', import.meta.url));
const word = process.argv[2] ?? 'road';

const server = createServer((request, response) => {
  const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/, '').replace(/\/$/, '/index.html'));
  if (!existsSync(site + path)) {
    response.writeHead(404).end();
    return;
  }
  const type = contentTypeOf(path);
  const body = readFileSync(site + path);
  if (type === undefined) response.end(body);
  else response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(body));
});
await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
const root = `http://localhost:${(server.address() as AddressInfo).port}/`;

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the page of results': async (page) => {
    await page.goto(`${root}search/?q=${word}`, { waitUntil: 'commit' });
    await page.locator('[data-hits] article').first().waitFor();
  },
  'the dialog of a page that is open': async (page) => {
    await page.keyboard.press('/');
    await page.locator('dialog input').fill(word);
    await page.locator('dialog [role="option"]').first().waitFor();
  },
};

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});
for (const [name, search] of Object.entries(ways)) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (name.includes('open')) await page.goto(root, { waitUntil: 'networkidle' });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  const loads: { readonly path: string; readonly start: number; end: number; bytes: number }[] = [];
  const started = performance.now();
  page.on('request', (request) => {
    const load = {
      path: new URL(request.url()).pathname,
      start: performance.now() - started,
      end: Infinity,
      bytes: 0,
    };
    loads.push(load);
    void request.sizes().then(
      ({ responseBodySize }) => {
        load.end = performance.now() - started;
        load.bytes = responseBodySize;
      },
      () => undefined,
    );
  });
  await search(page);
  const seconds = (performance.now() - started) / 1000;
  const here = loads.filter(({ end }) => end < seconds * 1000);
  const bytes = here.reduce((sum, load) => sum + load.bytes, 0);
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${here.length} loads, ${bytes} bytes, ${inRow(here)} in a row`,
  );
  if (process.argv.includes('--loads'))
    for (const { path, start, end, bytes: size } of here)
      console.log(`  ${Math.round(start)}–${Math.round(end)} ms ${size} ${path}`);
  await page.close();
}
await browser.close();
server.close();

/** The most loads of which each began when another had ended. */
function inRow(loads: readonly { readonly start: number; readonly end: number }[]): number {
  const ordered = loads.toSorted((a, b) => a.start - b.start);
  const depths: number[] = [];
  for (const [at, { start }] of ordered.entries()) {
    let before = 0;
    for (let other = 0; other < at; other += 1)
      if (ordered[other]!.end <= start) before = Math.max(before, depths[other]!);
    depths.push(before + 1);
  }
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
}

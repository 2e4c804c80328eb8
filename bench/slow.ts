/**
 * How long a reader on a slow link waits for the first answer of the search, with an empty cache:
 *
 *     npm run bench:slow [-- word] [--runs 5] [--loads] [--site folder]...
 *
 * The built site, or each of several, is served compressed, as hosts do; Chromium gives it 400 kbit/s and 400 ms for each
 * round trip. Tells for each way to search the seconds to the answer, the median of the runs, in which the sites take
 * turns; and of the median run what was loaded until then, in order, and how many loads waited for one another.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { contentTypeOf } from '../e2e/content-types.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    loads: { type: 'boolean', default: false },
    site: { type: 'string', multiple: true, default: [fileURLToPath(new URL('../dist', import.meta.url))] },
  },
});
const word = positionals[0] ?? 'road';

const packed = new Map<string, Buffer>();

async function serve(site: string): Promise<{ readonly root: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path =
      site + decodeURIComponent((request.url ?? '/').replace(/\?.*$/, '').replace(/\/$/, '/index.html'));
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = contentTypeOf(path);
    if (type === undefined) {
      response.end(readFileSync(path));
      return;
    }
    const body = packed.get(path) ?? gzipSync(readFileSync(path));
    packed.set(path, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    root: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

const ways: Readonly<Record<string, (page: Page, root: string) => Promise<void>>> = {
  'the page of results': async (page, root) => {
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
const sites = await Promise.all(
  options.site.map(async (folder) => ({ folder, runs: new Map<string, Run[]>(), ...(await serve(folder)) })),
);
for (let run = 0; run < Number(options.runs); run += 1)
  for (const { root, runs } of sites)
    for (const name of Object.keys(ways))
      runs.set(name, [...(runs.get(name) ?? []), await measure(name, root)]);
for (const { folder, runs, close } of sites) {
  if (sites.length > 1) console.log(folder);
  for (const [name, all] of runs) {
    const sorted = all.toSorted((a, b) => a.seconds - b.seconds);
    const { seconds, loads } = sorted[Math.floor(sorted.length / 2)]!;
    const bytes = loads.reduce((sum, load) => sum + load.bytes, 0);
    console.log(
      `${name}: ${seconds.toFixed(1)} s (${sorted.map((one) => one.seconds.toFixed(1)).join(' ')}), ${loads.length} loads, ${bytes} bytes, ${inRow(loads)} in a row`,
    );
    if (options.loads)
      for (const { path, start, end, bytes: size } of loads)
        console.log(`  ${Math.round(start)}–${Math.round(end)} ms ${size} ${path}`);
  }
  close();
}
await browser.close();

interface Load {
  readonly path: string;
  /** Milliseconds from the beginning of the search. */
  readonly start: number;
  end: number;
  bytes: number;
}

interface Run {
  readonly seconds: number;
  /** Those that ended before the answer. */
  readonly loads: readonly Load[];
}

async function measure(way: string, root: string): Promise<Run> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (way.includes('open')) await page.goto(root, { waitUntil: 'networkidle' });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  const loads: Load[] = [];
  const started = performance.now();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const load: Load = { path: pathname, start: performance.now() - started, end: Infinity, bytes: 0 };
    loads.push(load);
    void request.sizes().then(
      ({ responseBodySize }) => {
        load.end = performance.now() - started;
        load.bytes = responseBodySize;
      },
      () => undefined,
    );
  });
  await ways[way]!(page, root);
  const seconds = (performance.now() - started) / 1000;
  const here = loads.filter(({ end }) => end < seconds * 1000);
  await page.context().close();
  return { seconds, loads: here };
}

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

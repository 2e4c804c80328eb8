/**
 * Compares the search page, in Chromium, with MiniSearch and Lunr on made-up archives: what a first search loads, and
 * how long it takes from a key to the results.
 *
 *     npm run build && node bench/search.ts [sizes, such as 100 1000 10000]
 *
 * Writes `bench/results/search.md`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { numbers, vocabulary } from './archive.ts';
import { engines, serveSearch, type Engine, type Served } from './search-site.ts';

interface Row {
  readonly documents: number;
  readonly engine: Engine;
  /** Compressed bytes of what is loaded until the results are there, and all that follows them. */
  readonly first: Spread;
  readonly after: Spread;
  readonly wholeMs: Spread;
  readonly keyMs: Spread;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

const firstSearches = 7;
const warmingSearches = 25;
const timedSearches = 20;
const settleMs = 1500;

const sizes = process.argv.slice(2).map(Number);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});
const rows: Row[] = [];
for (const documents of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const site = await serveSearch(documents);
  for (const engine of engines) rows.push(await measure(browser, site, engine, documents));
  await site.close();
  await mkdir(`${import.meta.dirname}/results`, { recursive: true });
  await writeFile(`${import.meta.dirname}/results/search.md`, report(rows));
}
await browser.close();
console.log(report(rows));

async function measure(browser: Browser, site: Served, engine: Engine, documents: number): Promise<Row> {
  const loads: { readonly first: number; readonly after: number }[] = [];
  for (const query of queries(1, firstSearches)) loads.push(await loadFirst(browser, site, engine, query));
  const page = await openPage(browser, site, engine);
  for (const query of queries(2, warmingSearches)) await typed(page, query);
  const times: number[][] = [];
  for (const query of queries(3, timedSearches)) times.push(await typed(page, query));
  await page.context().close();
  const row = {
    documents,
    engine,
    first: spread(loads.map(({ first }) => first)),
    after: spread(loads.map(({ after }) => after)),
    wholeMs: spread(times.map((keys) => keys.at(-1) ?? Number.NaN)),
    keyMs: spread(times.flat()),
  };
  console.log(JSON.stringify(row));
  return row;
}

/** Two words each, neither among the most frequent nor among those that hardly occur. */
function queries(seed: number, count: number): readonly string[] {
  const random = numbers(seed * 1009);
  const word = () => vocabulary[Math.floor(20 * 150 ** random())]!;
  return Array.from({ length: count }, () => `${word()} ${word()}`);
}

/** A query pasted into a fresh page: the bytes of what was asked for before its results were there, and after. */
async function loadFirst(browser: Browser, site: Served, engine: Engine, query: string) {
  const page = await openPage(browser, site, engine);
  await page.locator(engine.box).fill(query);
  await page.waitForFunction(() => globalThis.answeredMs !== undefined);
  await page.waitForTimeout(settleMs);
  const loaded = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const sum = (some: typeof resources) =>
      some.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
    const answeredAt = globalThis.keyAt! + globalThis.answeredMs!;
    const own = resources.filter(({ startTime }) => startTime >= globalThis.focusedAt!);
    const first = sum(own.filter(({ startTime }) => startTime <= answeredAt));
    return { first, after: sum(own) - first };
  });
  await page.context().close();
  return loaded;
}

/** Types a query, each key once the results for the one before are there; milliseconds for each. */
async function typed(page: Page, query: string): Promise<number[]> {
  await page.keyboard.press('Control+A');
  const times: number[] = [];
  for (const key of query) {
    await page.evaluate(() => (globalThis.answeredMs = undefined));
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    const answered = await page.waitForFunction(() => globalThis.answeredMs, undefined, { polling: 5 });
    times.push((await answered.jsonValue()) ?? Number.NaN);
  }
  return times;
}

async function openPage(browser: Browser, site: Served, { path, box, status }: Engine): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => (globalThis.focusedAt = performance.now()));
  await page.locator(box).focus();
  // From the key, or what stands for it, to the change of the line that tells the results, which come with it.
  await page.evaluate((selector) => {
    const begin = (event: Event) => (globalThis.keyAt = event.timeStamp);
    addEventListener('keydown', begin, true);
    addEventListener('input', (event) => globalThis.keyAt === undefined && begin(event), true);
    const line = document.querySelector(selector)!;
    new MutationObserver(() => {
      if (line.textContent !== 'Searching …')
        globalThis.answeredMs ??= performance.now() - (globalThis.keyAt ?? 0);
    }).observe(line, { childList: true });
  }, status);
  return page;
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

function report(all: readonly Row[]): string {
  const kb = ({ median, p95 }: Spread) => `${(median / 1000).toFixed(0)} (${(p95 / 1000).toFixed(0)})`;
  const ms = ({ median, p95 }: Spread) => `${median.toFixed(0)} | ${p95.toFixed(0)}`;
  const cells = all.map(({ documents, engine, first, after, wholeMs, keyMs }) =>
    [documents.toLocaleString('en'), engine.name, kb(first), kb(after), ms(wholeMs), ms(keyMs)].join(' | '),
  );
  return `# Search

One run on ${availableParallelism()} cores, Node ${process.versions.node}, Chromium ${browser.version()}, served on loopback. The archives are made up: eight passages of sixty words
to a document, words as frequent as in real texts. Queries are two words of neither extreme.

Loaded: compressed kilobytes after the box has the focus, engine and index, median of ${firstSearches} fresh pages (and the most). Attested shows
its results, texts and all, before the counts of its facets, which are the second column; the others show titles.
Milliseconds: from a key to the results in the page, of the last key of ${timedSearches} queries and of all their keys, after ${warmingSearches} others were typed
in the same page; what a query needs beyond what they have loaded, the texts of its results at least, is loaded within its time.
MiniSearch and Lunr find words that begin with what was typed last, as they are meant to while typing.

| documents | engine | loaded: KB | then | whole query: median ms | p95 | every key: median ms | p95 |
| --: | --- | --: | --: | --: | --: | --: | --: |
${cells.map((row) => `| ${row} |`).join('\n')}
`;
}

declare global {
  /** Times of the page, in milliseconds: when the box got the focus, and when the last key was pressed. */
  var focusedAt: number | undefined;
  var keyAt: number | undefined;
  /** From the last key to its results; undefined until they are there. */
  var answeredMs: number | undefined;
}

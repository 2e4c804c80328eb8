/**
 * Compares the timeline's view with vis-timeline and TimelineJS3 in Chromium, over the same generated events: when
 * it is first painted, what a step of its zoom costs the main thread, and how many nodes it puts into the document.
 * The view is the built site's own.
 *
 *     npm run bench:timeline -- [sizes, such as 1000 10000]
 *
 * Writes `bench/results/timeline.md`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { mainThreadTimes } from './trace.ts';
import { generatedKinds } from '../src/testing/generated-events.ts';
import { serveTimelines, type Drawer } from './timeline-pages.ts';

interface Row {
  readonly drawer: Drawer;
  readonly events: number;
  /** Milliseconds from the call that draws to the frame that shows it, median and range of the runs. */
  readonly paint?: readonly [median: number, least: number, most: number];
  /** Milliseconds of the main thread's work a step, median and 95th percentile. */
  readonly zoom?: readonly [median: number, p95: number];
  /** Milliseconds from a filter to the frame that shows it, median and most; all events have been read by then. */
  readonly filter?: readonly [median: number, most: number];
  readonly nodes?: number;
  readonly note?: string;
}

const names: Readonly<Record<Drawer, string>> = {
  attested: 'Attested',
  vis: 'vis-timeline',
  timelinejs: 'TimelineJS3',
};
const runs = 9;
const steps = 24;
const patienceMs = 90_000;
// Beyond these the rivals are not run: their cost grows with every event, and they take minutes.
const most: Readonly<Record<Drawer, number>> = { attested: Infinity, vis: 10_000, timelinejs: 1000 };

const sizes = process.argv.slice(2).map(Number);
const executablePath = findBrowser();
const server = await serveTimelines(new URL('../dist/', import.meta.url).pathname);
const rows: Row[] = [];
for (const events of sizes.length > 0 ? sizes : [1000, 10_000, 100_000])
  for (const drawer of ['attested', 'vis', 'timelinejs'] as const) {
    if (events > most[drawer]) continue;
    // One browser each: a drawing that does not end must not spoil the next.
    const browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: [...browserArguments],
    });
    const row = await measure(browser, drawer, events);
    console.log(JSON.stringify(row));
    rows.push(row);
    await mkdir(`${import.meta.dirname}/results`, { recursive: true });
    await writeFile(`${import.meta.dirname}/results/timeline.md`, report(rows, browser.version()));
    await browser.close();
  }
server.close();

async function measure(from: Browser, drawer: Drawer, events: number): Promise<Row> {
  const paints: number[] = [];
  let zoom: Row['zoom'];
  let filter: Row['filter'];
  let nodes = 0;
  try {
    for (let run = 0; run < (drawer === 'attested' || events < 10_000 ? runs : 3); run += 1) {
      const page = await from.newPage({ viewport: { width: 1200, height: 900 } });
      page.setDefaultTimeout(patienceMs);
      await page.goto(`${server.address}/${drawer}/${events}/`, { waitUntil: 'load' });
      await page.waitForFunction('window.ready');
      paints.push(await page.evaluate<number>('window.draw()'));
      if (run === 0) {
        nodes = await page.evaluate(() => document.querySelectorAll('body *').length);
        zoom = await measureZoom(from, page, drawer);
        if (drawer === 'attested') filter = await measureFilter(page);
      }
      await page.close();
    }
  } catch (error) {
    const note = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { drawer, events, note: paints.length === 0 ? `not drawn: ${note}` : note };
  }
  const sorted = paints.toSorted((a, b) => a - b);
  return {
    drawer,
    events,
    paint: [quantile(sorted, 0.5), sorted[0] ?? 0, sorted.at(-1) ?? 0],
    nodes,
    ...(zoom !== undefined && { zoom }),
    ...(filter !== undefined && { filter }),
  };
}

/** Half the steps go in, half come out again. */
async function measureZoom(from: Browser, page: Page, drawer: Drawer): Promise<Row['zoom']> {
  const frame = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const marks = drawer === 'timelinejs' ? 6 : steps;
  await page.mouse.move(600, 300);
  await frame();
  await from.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'blink.user_timing'] });
  for (let step = 0; step < marks; step += 1) {
    await page.evaluate((at) => void performance.mark(`step-${at}`), step);
    await zoomOnce(page, drawer, step < marks / 2);
    await frame();
  }
  await page.evaluate((at) => void performance.mark(`step-${at}`), marks);
  const trace = JSON.parse((await from.stopTracing()).toString()) as Parameters<typeof mainThreadTimes>[0];
  const times = mainThreadTimes(trace, 'step-').toSorted((a, b) => a - b);
  return [quantile(times, 0.5), quantile(times, 0.95)];
}

async function measureFilter(page: Page): Promise<Row['filter']> {
  const times: number[] = [];
  for (const { id } of [...generatedKinds, ...generatedKinds]) {
    times.push(await page.evaluate<number>(`window.filter('${id}')`));
    // The first reads what has not been read.
    await page.waitForLoadState('networkidle');
  }
  const sorted = times.slice(1).toSorted((a, b) => a - b);
  return [quantile(sorted, 0.5), sorted.at(-1) ?? 0];
}

async function zoomOnce(page: Page, drawer: Drawer, inwards: boolean): Promise<void> {
  if (drawer === 'timelinejs') {
    const label = `Zoom ${inwards ? 'in' : 'out'}`;
    await page.evaluate(
      (name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click(),
      label,
    );
    // It moves by an animation.
    await page.waitForTimeout(1000);
    return;
  }
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, inwards ? -120 : 120);
  await page.keyboard.up('Control');
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function report(all: readonly Row[], version: string): string {
  const lines = all.map(({ drawer, events, paint, zoom, filter, nodes, note = '' }) => {
    const rival = all.find((row) => row.events === events && row.drawer === 'vis')?.paint;
    const share = paint && rival && drawer === 'attested' ? (paint[0] / rival[0]).toFixed(2) : '';
    const cells = [
      events.toLocaleString('en-GB'),
      names[drawer],
      paint === undefined
        ? note
        : `${paint[0].toFixed(0)} (${paint[1].toFixed(0)} to ${paint[2].toFixed(0)})`,
      share,
      zoom === undefined ? '' : zoom[0].toFixed(1),
      zoom === undefined ? '' : zoom[1].toFixed(1),
      filter === undefined ? '' : `${filter[0].toFixed(0)} (at most ${filter[1].toFixed(0)})`,
      nodes?.toLocaleString('en-GB') ?? '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `# The view

One run on 2 cores in Chromium ${version}, 1,200 px wide: four events in five are points, one in five a span of 30 days, over
four years, all of them in sight. First paint is from the call that draws to the frame that shows it, the median of
${runs} loads (three of a rival's at 10,000) and their range; for ours, reading the data from a local server and unpacking
it is within that time, for the others the data are in memory before. A step of the zoom is a turn of the wheel (a press of the
button in TimelineJS3), ${steps} of them, half in and half out; its cost is the processor time of the main thread's tasks in a trace. A filter is timed from its
event to the frame that shows what is left, with all events read. vis-timeline is not run beyond
10,000 events, nor TimelineJS3 beyond 1,000.

| events | drawn by | first paint, ms | of vis-timeline's | zoom step, ms, median | 95th percentile | filter, ms | nodes |
| --: | --- | --: | --: | --: | --: | --: | --: |
${lines.join('\n')}
`;
}

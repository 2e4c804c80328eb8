import { expect, type Locator, type Page } from '@playwright/test';
import { packEvents, unpackEvents } from '../src/timeline/data/wire.ts';
import type { ViewEvent, ViewFrame } from '../src/timeline/types.ts';

type Packed = Parameters<typeof unpackEvents>[0];

/** Opens the timeline, and waits until nothing on it moves any more: its filter stands, and its fonts are here. */
export async function openTimeline(page: Page, query = ''): Promise<void> {
  await page.goto(`timeline/${query}`);
  await expect(page.locator('.shown')).not.toBeEmpty();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Opens the timeline with its view; `query` is how the view stands, `?lanes=kind` being how it opens by itself. */
export async function openView(page: Page, query = '?lanes=kind'): Promise<void> {
  await openTimeline(page, query);
  await expect(page.locator('.view-drawing')).toHaveAttribute('aria-label', /in sight/);
}

/** The one stop of the drawing, wherever it lies. */
export const stop = (page: Page): Locator => page.locator('.view-targets a[tabindex="0"]');

export const nameOfStop = async (page: Page): Promise<string> =>
  (await stop(page).getAttribute('aria-label')) ?? '';

/** Presses a key that leads to another event, and waits until it has. */
export async function pressOn(page: Page, key: string): Promise<void> {
  const href = (await stop(page).getAttribute('href')) ?? '';
  await page.keyboard.press(key);
  await expect(stop(page)).not.toHaveAttribute('href', href);
}

/** Everything that the view has drawn. */
export const drawnIn = (page: Page): Promise<string> =>
  page.locator('.view-drawing > g:first-child').innerHTML();

/** Waits until the page has drawn what was asked of it so far. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** "Timeline, 1 May 1998 to 8 October 1999, 48 events in sight. …": what the drawing says it shows. */
export const sight = async (page: Page): Promise<string> =>
  (await page.locator('.view-drawing').getAttribute('aria-label')) ?? '';

/** The days in sight, as the drawing tells them; `from` in days since 1970. */
export async function daysInSight(page: Page): Promise<{ from: number; days: number }> {
  const told = (await sight(page)).match(/\d+ [A-Z][a-z]+ \d{4}/g) ?? [];
  const [from = NaN, to = NaN] = told.map((date) => Date.parse(`${date} UTC`) / 86_400_000);
  return { from, days: to - from };
}

/** The events that the site gives its view. */
export async function readEvents(page: Page): Promise<readonly ViewEvent[]> {
  const frame = await readFrame(page);
  const chunks = frame.chunks.map(async ({ href }) => {
    const packed = (await (await page.request.get(href)).json()) as Packed;
    return unpackEvents(packed, frame);
  });
  return (await Promise.all(chunks)).flat();
}

/** Gives the view other events than the site's: what an archive may hold and this one does not. */
export async function serveEvents(page: Page, events: readonly ViewEvent[]): Promise<void> {
  const { opensAt: _, markedDay: __, ...frame } = await readFrame(page);
  const [from, to] = [
    Math.min(...events.map((e) => e.drawn.from)),
    Math.max(...events.map((e) => e.drawn.to)),
  ];
  const chunk = { href: '/timeline/data/served.json', from, to, reach: to, count: events.length };
  await page.route('**/timeline/data/frame.json', (route) =>
    route.fulfill({ json: { ...frame, from, to, count: events.length, chunks: [chunk] } }),
  );
  await page.route('**/timeline/data/served.json', (route) =>
    route.fulfill({ json: packEvents(events, frame) }),
  );
}

/** The event that begins first, and the one that begins last. */
export async function firstAndLast(page: Page): Promise<readonly [first: ViewEvent, last: ViewEvent]> {
  const events = (await readEvents(page)).toSorted((a, b) => a.drawn.from - b.drawn.from);
  return [events.at(0)!, events.at(-1)!];
}

/** Waits until a stop of the drawing is an event's, and tells its title and date. */
export async function expectStop(at: Locator, { href, title, words }: ViewEvent): Promise<void> {
  await expect(at).toHaveAttribute('href', href);
  const label = await at.getAttribute('aria-label');
  expect(label).toContain(title);
  expect(label).toContain(words);
}

async function readFrame(page: Page): Promise<ViewFrame> {
  return (await (await page.request.get('timeline/data/frame.json')).json()) as ViewFrame;
}

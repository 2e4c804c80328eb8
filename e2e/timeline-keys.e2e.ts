import { expect, test, type Page } from '@playwright/test';
import { dayFromCivil, isoDay } from '../src/time/edtf/day.ts';
import { lacks, viewFrom } from './archive.ts';
import {
  daysInSight,
  expectStop,
  firstAndLast,
  nameOfStop,
  openView,
  pressOn,
  readEvents,
  serveEvents,
  sight,
  stop,
} from './timeline-page.ts';

test.skip(...lacks('a lead span of a context event, with a place', 'many events'));

// Focus scrolls at once, so that where it lies can be measured after each press.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Stop {
  readonly html: string;
  /** Follows, or with Shift precedes, the stop before it in the document. */
  readonly inOrder: boolean;
  readonly inViewport: boolean;
  readonly covered: boolean;
  readonly ringPx: number;
}

/**
 * Goes through the stops of the page and tells those that are not as they should be, one that is not left among them.
 * A date's day, month, year and calendar are one stop here.
 */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab') {
  const passed = new Set<number>();
  const bad: Stop[] = [];
  let stayed = 0;
  await page.evaluate(() => {
    const stops: Element[] = [];
    Object.assign(window, { stops });
  });
  for (;;) {
    await page.keyboard.press(key);
    // What the focus scrolls to has its place when it is painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const at = await page.evaluate(lookAtFocus, key === 'Shift+Tab');
    if (at === undefined || (passed.has(at.index) && !at.again)) return { stops: passed.size, bad };
    stayed = at.again ? stayed + 1 : 0;
    if (stayed > 5) return { stops: passed.size, bad: [...bad, at.stop] };
    if (at.again) continue;
    passed.add(at.index);
    const { inOrder, inViewport, covered, ringPx } = at.stop;
    if (!inOrder || !inViewport || covered || ringPx < 2) bad.push(at.stop);
  }
}

/** Runs in the page; undefined where the focus has left it. `again`: the stop is the one before. */
function lookAtFocus(backwards: boolean): { index: number; again: boolean; stop: Stop } | undefined {
  const { stops } = window as unknown as { stops: Element[] };
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const last = stops.at(-1);
  const again = last === element;
  const known = stops.indexOf(element);
  if (known === -1) stops.push(element);
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const box = boxes[0] ?? element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const over = document.elementFromPoint(x, y);
  const style = getComputedStyle(element);
  const shape = getComputedStyle(element.firstElementChild ?? element);
  const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
  const way = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stop = {
    html: element.outerHTML.slice(0, 120),
    inOrder: last === undefined || (last.compareDocumentPosition(element) & way) !== 0,
    inViewport: y > 0 && y < innerHeight && x > 0 && x < innerWidth,
    covered: over === null || !(element.contains(over) || over.closest('label')?.contains(element)),
    ringPx:
      element instanceof SVGElement && shape.stroke !== 'none' ? parseFloat(shape.strokeWidth) : outline,
  };
  return { index: known === -1 ? stops.length - 1 : known, again, stop };
}

/** How many stops a page has: a group of radio buttons is one. */
function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]');
    const stops = [...all].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
    );
    return stops.length;
  });
}

for (const width of [360, 1440]) {
  test(`every stop of the page is in sight, in order and left again at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openView(page);
    const expected = await countStops(page);
    // Headings stick to the upper edge, which is met backwards, on a narrow page only.
    for (const key of width === 360 ? (['Tab', 'Shift+Tab'] as const) : (['Tab'] as const)) {
      const { stops, bad } = await tabThrough(page, key);
      expect(bad, key).toEqual([]);
      expect(stops, key).toBe(expected);
    }
  });

  test(`what an event unfolds is one stop, and keys go along it at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openView(page);
    const events = await page.locator('#list .item').count();
    const stops = await countStops(page);
    console.log(`${stops} stops of the Tab key at ${width} px, ${events} events`);
    // A title and what is unfolded of each, and the rest of the page.
    expect(stops).toBeLessThanOrEqual(2 * events + 70);
    const fold = page.locator('#list .fold:has(.claims a)').first();
    const closed = fold.locator('> summary');
    if (await closed.isVisible()) await closed.click();
    const inside = fold.locator('a[href], details summary').filter({ visible: true });
    const count = await inside.count();
    expect(count).toBeGreaterThan(1);
    await inside.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(inside.nth(1)).toBeFocused();
    for (let press = 0; press < count; press += 1) await page.keyboard.press('ArrowRight');
    await expect(inside.last()).toBeFocused();
    await expect(fold).toContainText('The keys Left and Right go along these');
    await page.keyboard.press('ArrowLeft');
    await expect(inside.nth(count - 2)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(fold.locator(':focus')).toHaveCount(0);
  });

  test(`right and left go through all events in order of time at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const events = await readEvents(page);
    const begins = new Map(events.map(({ href, drawn }) => [href, drawn.from]));
    // A narrow sight, so that the way leads through long stretches without events.
    await openView(page, viewFrom(-41, 19));
    await stop(page).focus();
    await page.keyboard.press('Home');
    const first = Math.min(...begins.values());
    await expect.poll(async () => begins.get((await stop(page).getAttribute('href')) ?? '')).toBe(first);
    const there = await walk(page, 'ArrowRight', events.length);
    expect(there.map((href) => begins.get(href))).toEqual(
      events.map(({ drawn }) => drawn.from).toSorted((a, b) => a - b),
    );
    const back = await walk(page, 'ArrowLeft', events.length);
    expect(back.map((href) => begins.get(href))).toEqual(
      events.map(({ drawn }) => drawn.from).toSorted((a, b) => b - a),
    );
  });

  test(`the keys zoom, move, help and come back at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openView(page, viewFrom(-41, 109));
    await stop(page).focus();
    const [first, last] = await firstAndLast(page);
    const [from, to] = [first.drawn.from, last.drawn.from].map((day) => isoDay(day).slice(0, 4));
    const whole = new RegExp(String.raw` ${from} to \d+ [A-Z][a-z]+ ${to}`);
    await page.keyboard.press('0');
    await expect(page.locator('.view-drawing')).toHaveAttribute('aria-label', whole);
    await page.keyboard.press('Home');
    await expectStop(stop(page), first);
    await page.keyboard.press('End');
    await expectStop(stop(page), last);

    const days = async () => (await daysInSight(page)).days;
    const before = await days();
    await page.keyboard.press('+');
    await expect.poll(days).toBeLessThan(before * 0.7);
    const near = await sight(page);
    await page.keyboard.press('PageUp');
    await expect(page.locator('.view-drawing')).not.toHaveAttribute('aria-label', near);
    const earlier = await sight(page);
    await page.keyboard.press('PageDown');
    await expect(page.locator('.view-drawing')).not.toHaveAttribute('aria-label', earlier);
    await page.keyboard.press('-');
    await expect.poll(days).toBeGreaterThan(before * 0.99);

    await page.keyboard.press('?');
    await expect(page.locator('.view-help')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keys' })).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('?');
    await expect(page.locator('.view-help')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
  });

  test(`down and up go to the nearest event of the next lane at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openView(page, viewFrom(-41, 109));
    await stop(page).focus();
    const top = async () => (await stop(page).locator('rect').boundingBox())?.y ?? 0;
    // Of a count, its whole name: two lanes may have as many.
    const kind = async () => /^[^,\d]+|^.*/.exec(await nameOfStop(page))?.[0];
    // To the first lane, then down through all of them.
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowUp');
    const passed = [await kind()];
    let last = await top();
    for (let y = last; ; y = await top()) {
      last = y;
      await page.keyboard.press('ArrowDown');
      if ((await top()) <= y) break;
      passed.push(await kind());
    }
    expect(new Set(passed).size).toBe(passed.length);
    expect(passed.length).toBeGreaterThan(4);
    await page.keyboard.press('ArrowUp');
    expect(await top()).toBeLessThan(last);
  });

  test(`a count opens by Enter, and Escape leads back to it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const [sample] = (await readEvents(page)).filter(
      ({ kind, drawn }) => kind === 'meeting' && drawn.form === 'point',
    );
    const onDay = (id: string, day: number) => ({
      ...sample!,
      id,
      title: id,
      href: `/events/${id}/`,
      drawn: { ...sample!.drawn, from: day, to: day, certainFrom: day, certainTo: day, marks: [day] },
    });
    const day = dayFromCivil(1999, 3, 1);
    const crowd = Array.from({ length: 30 }, (_, index) => onDay(`crowd-${index}`, day));
    await serveEvents(page, [...crowd, onDay('first', day - 400), onDay('last', day + 400)]);
    await openView(page, '?view=1998-11-01/1999-06-30');
    await stop(page).focus();
    for (let presses = 0; presses < 8 && !/close together/.test(await nameOfStop(page)); presses += 1)
      await pressOn(page, 'ArrowRight');
    const count = Number(/^(\d+) events close together, 1 March 1999/.exec(await nameOfStop(page))?.[1]);
    expect(count).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    const list = page.locator('.view-list');
    await expect(list.getByRole('link')).toHaveCount(count);
    await expect(list.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(stop(page)).toBeFocused();
    expect(await nameOfStop(page)).toContain(`${count} events close together`);
  });
}

/**
 * Presses an arrow until `count` events have been passed, the one it starts from among them, and tells their addresses.
 * After the last the arrow leads no further.
 */
async function walk(
  page: Page,
  arrow: 'ArrowLeft' | 'ArrowRight',
  count: number,
): Promise<readonly string[]> {
  const here = async () => (await stop(page).getAttribute('href')) ?? '';
  const visited = [await here()];
  while (visited.length < count) {
    await pressOn(page, arrow);
    visited.push(await here());
  }
  await page.keyboard.press(arrow);
  expect(await here()).toBe(visited.at(-1));
  return visited;
}

import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { isoDay } from '../src/time/edtf/day.ts';
import { asOfDay, lacks, viewFrom } from './archive.ts';
import { daysInSight, drawnIn, nextFrame, openView, pressOn, sight, stop } from './timeline-page.ts';

test.skip(...lacks('a lead span of a context event, with a place', 'many events', 'a dated document'));

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

type Fingers = readonly Point[];

/** Puts fingers down, moves them in steps and lifts them, as a touch screen would say it. */
async function swipe(page: Page, from: Fingers, to: Fingers): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 8;
  await touch(session, 'touchStart', from);
  for (let step = 1; step <= steps; step += 1) {
    const at = from.map(({ x, y }, finger) => ({
      x: x + ((to[finger]!.x - x) * step) / steps,
      y: y + ((to[finger]!.y - y) * step) / steps,
    }));
    await touch(session, 'touchMove', at);
    await nextFrame(page);
  }
  await touch(session, 'touchEnd', []);
  await session.detach();
}

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Fingers) {
  return session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
  });
}

/** A place in the drawing, away from its dates, in the middle of the screen. */
async function placeInDrawing(page: Page): Promise<Point> {
  await page.locator('.view-drawing').evaluate((drawing) => {
    scrollTo({ top: drawing.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' });
  });
  const { top, height } = await page.locator('.view-drawing').evaluate((drawing) => {
    const box = drawing.getBoundingClientRect();
    return { top: box.top, height: box.height };
  });
  return { x: 180, y: top + Math.min(height / 2, 250) };
}

test.beforeEach(async ({ page }) => {
  await openView(page, viewFrom(-41, 200));
});

test('two fingers apart zoom in, together zoom out', async ({ page }) => {
  const { x, y } = await placeInDrawing(page);
  const before = await daysInSight(page);
  const [near, far] = [
    [
      { x: x - 30, y },
      { x: x + 30, y },
    ],
    [
      { x: x - 120, y },
      { x: x + 120, y },
    ],
  ] as const;
  await swipe(page, near, far);
  await expect.poll(async () => (await daysInSight(page)).days).toBeLessThan(before.days / 2);
  await swipe(page, far, near);
  await expect.poll(async () => (await daysInSight(page)).days).toBeGreaterThan(before.days * 0.8);
  // The page itself stays as large as it was.
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a finger moved sideways moves the view', async ({ page }) => {
  const { x, y } = await placeInDrawing(page);
  const [before, top] = [await daysInSight(page), await page.evaluate(() => scrollY)];
  await swipe(page, [{ x, y }], [{ x: x - 120, y }]);
  await expect.poll(async () => (await daysInSight(page)).from > before.from).toBe(true);
  const after = await daysInSight(page);
  expect(Math.abs(after.days - before.days)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test('a finger moved up over the view scrolls the page and leaves the view as it is', async ({ page }) => {
  const { x, y } = await placeInDrawing(page);
  const [before, top] = [await drawnIn(page), await page.evaluate(() => scrollY)];
  await swipe(page, [{ x, y }], [{ x, y: y - 160 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 80);
  await nextFrame(page);
  expect(await drawnIn(page)).toBe(before);
});

test('a tap on a mark and even beside it leads to its event', async ({ page }) => {
  const mark = await page
    .locator('.view-drawing > g:first-child path.draw-glyph.attested')
    .evaluateAll((paths) => {
      const glyphs = paths.find((path) => (path.getAttribute('d') ?? '') !== '')!;
      scrollTo({ top: glyphs.getBoundingClientRect().top + scrollY - 300, behavior: 'instant' });
      const box = glyphs.getBoundingClientRect();
      // The leftmost glyph of its lane is 10 units wide.
      return { x: box.left + 5, y: box.top + 5 };
    });
  await page.touchscreen.tap(mark.x + 8, mark.y);
  await expect(page).toHaveURL(/\/events\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a finger on the dates moves the line of the day, and not the view', async ({ page }) => {
  const { top } = await page.locator('.view-drawing').evaluate((drawing) => {
    scrollTo({ top: drawing.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' });
    return { top: drawing.getBoundingClientRect().top };
  });
  const before = await sight(page);
  const day = page.getByLabel('Day', { exact: true });
  await expect(day).toHaveValue(isoDay(asOfDay));
  await swipe(page, [{ x: 60, y: top + 20 }], [{ x: 120, y: top + 20 }]);
  await expect(day).not.toHaveValue(isoDay(asOfDay));
  // The address follows when the view is at rest, as what it says is in sight does.
  await expect(page).toHaveURL(/day=/);
  expect(await sight(page)).toBe(before);
});

test('fingers find what can be pressed: 44 px for buttons and fields, 24 px for the rest', async ({
  page,
}) => {
  const small = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'main :is(button, summary, select, input, .ways a, .srclist a), .view-list a',
    );
    return [...controls]
      .filter((control) => control.checkVisibility())
      .map((control) => {
        // A label is pressed as its field is.
        const box = (control.closest('label') ?? control).getBoundingClientRect();
        const least = control.matches('.srclist a') ? 24 : 44;
        return { box, least, html: control.outerHTML.slice(0, 90) };
      })
      .filter(({ box, least }) => box.height < least - 0.1 || box.width < 24)
      .map(({ box, html }) => `${box.width} x ${box.height}: ${html}`);
  });
  expect(small).toEqual([]);
});

test('what is small in the strip has a link of 24 px in the list', async ({ page }) => {
  const small = await page.evaluate(() => {
    const links = [...document.querySelectorAll('.strip > .down a')];
    const ids = new Set(links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    const heights = [...ids].map((id) => {
      const link = document.querySelector(`[id="${id}"] h4 a`);
      return { id, height: link?.getBoundingClientRect().height ?? 0 };
    });
    return { listed: ids.size, small: heights.filter(({ height }) => height < 23.9) };
  });
  expect(small.listed).toBeGreaterThan(30);
  expect(small.small).toEqual([]);
});

test('the one stop of the drawing is 24 px wide and high on every mark', async ({ page }) => {
  await stop(page).focus();
  for (let presses = 0; presses < 10; presses += 1) {
    await pressOn(page, 'ArrowRight');
    const box = await stop(page).locator('rect').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.9);
  }
});

import { expect, test as base, type Page } from '@playwright/test';
import { faultsOfControls } from './control-faults.ts';
import { faultsOfDrawings } from './drawing-faults.ts';
import { faultsOfLayout } from './layout-faults.ts';
import { pagesLookedAt } from './pages.ts';
import { slowServer } from './slow-server.ts';

const test = base.extend<{ readonly slowly: string }>({
  slowly: async ({ baseURL }, use) => {
    const { origin, close } = await slowServer(new URL(baseURL ?? '').origin, slowPhone);
    await use(`${origin}/`);
    await close();
  },
});

// Geometry and colour, not pixels: every kind of page at three widths in both themes.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

const widths = [360, 768, 1440] as const;

/**
 * A slow phone's connection: half a second for a first answer, and 50 KB a second of what hosts compress, which is a
 * third of what this server sends.
 */
const slowPhone = { latency: 400, bytesPerSecond: 150_000 };

/** How far what is in sight has moved since the page began to load, as browsers reckon it: 0.1 is much. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum)));
      }),
  );
}

// Here the key stands beside the drawing, and below the view that takes its place.
for (const { name, path, ready } of pagesLookedAt.filter((one) => one.name === 'timeline-view')) {
  test(`${name} stays where it is on a tablet`, async ({ page, slowly }) => {
    await page.setViewportSize({ width: 768, height: 1000 });
    await page.goto(`${slowly}${path}`);
    if (ready !== undefined) await page.locator(ready).first().waitFor();
    expect(await shiftOf(page), 'layout shift').toBeLessThan(0.05);
  });
}

// What a script adds has its place before it comes, in every archive: where it is, nothing below it moves.
for (const [path, below, there] of [
  ['timeline/', '.chron', '.filters'],
  ['known/', 'known-then > ol', 'known-then:defined'],
] as const) {
  test(`/${path} stands as high without its scripts as with them`, async ({ page }) => {
    const heights = async () => {
      const found: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const box = await page.locator(below).first().boundingBox();
        found.push(Math.round(box?.y ?? NaN));
      }
      return found;
    };
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    const before = await heights();
    await page.unroute('**/*.js');
    await page.goto(path);
    await page.locator(there).first().waitFor();
    expect(await heights()).toEqual(before);
  });
}

for (const { name, path, ready } of pagesLookedAt) {
  test(`${name} fits, can be seen, and stays where it is`, async ({ page, slowly }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${slowly}${path}`);
    if (ready !== undefined) await page.locator(ready).first().waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    expect(await shiftOf(page), 'layout shift').toBeLessThan(0.05);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const where = `${colorScheme}, ${width} px`;
        expect(await faultsOfDrawings(page), where).toEqual([]);
        expect(await faultsOfControls(page), where).toEqual([]);
        // Colours move nothing.
        if (colorScheme === 'light') expect(await faultsOfLayout(page), where).toEqual([]);
      }
    }
  });
}

for (const { name, path, ready } of pagesLookedAt) {
  test(`${name} stays where it is on a wide screen`, async ({ page, slowly }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${slowly}${path}`);
    if (ready !== undefined) await page.locator(ready).first().waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    expect(await shiftOf(page), 'layout shift').toBeLessThan(0.05);
  });
}

import { expect, test, type Page } from '@playwright/test';
import { lacks } from './archive.ts';
import { openView, sight } from './timeline-page.ts';

test.skip(
  ...lacks(
    'many events',
    'a lead span of a context event, with a place',
    'a meeting that sources tell of too',
  ),
);

// Pictures are compared within one run, and none are kept: the same page has other pixels with other fonts and with
// another version of the browser, and the tests run on machines that have neither in common.

// The page's policy would refuse the style sheets that the tests add.
test.use({
  bypassCSP: true,
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 1000 },
});

const takeView = (page: Page) => page.locator('.view-drawing').screenshot();

/** Waits until the view says that it shows something else than before. */
async function after(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await sight(page);
  await act();
  await expect(page.locator('.view-drawing')).not.toHaveAttribute('aria-label', before);
}

test('in and out again, there and back again, the view is drawn as it was', async ({ page }) => {
  await openView(page);
  const button = (name: string) => page.getByRole('button', { name }).click();
  await after(page, () => button('Whole period'));
  const whole = await takeView(page);
  await after(page, () => button('Zoom in'));
  expect((await takeView(page)).equals(whole)).toBe(false);
  await after(page, () => button('Later'));
  await after(page, () => button('Whole period'));
  await expect.poll(async () => (await takeView(page)).equals(whole), 'zoomed').toBe(true);
  await page.locator('[data-lanes]').selectOption('layer');
  await expect.poll(async () => (await takeView(page)).equals(whole)).toBe(false);
  await page.locator('[data-lanes]').selectOption('kind');
  await expect.poll(async () => (await takeView(page)).equals(whole), 'lanes').toBe(true);
});

test('a filter that is taken off leaves the view as it was', async ({ page }) => {
  await openView(page);
  const before = await takeView(page);
  await page.getByText('Show only some events').click();
  const meetings = page.locator('.filters').getByRole('checkbox', { name: /^Meeting \d/ });
  await after(page, () => meetings.check());
  expect((await takeView(page)).equals(before)).toBe(false);
  await after(page, () => meetings.uncheck());
  await expect.poll(async () => (await takeView(page)).equals(before)).toBe(true);
});

test('the strip is the same picture with and without script', async ({ page, browser, baseURL }) => {
  const takeStrip = async (of: Page) => {
    await of.goto('timeline/');
    await of.evaluate(() => document.fonts.ready);
    // The key stands in its corner.
    const style = 'figcaption { visibility: hidden }';
    return of.locator('.strip > .across').first().screenshot({ style });
  };
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 1000 },
  });
  const plain = await takeStrip(await context.newPage());
  expect((await takeStrip(page)).equals(plain)).toBe(true);
  await context.close();
});

test('light and dark have every part in the same place', async ({ page }) => {
  const boxesIn = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openView(page);
    await page.addStyleTag({ content: '.month { content-visibility: visible !important }' });
    return page.locator('main *').evaluateAll(async (all) => {
      await document.fonts.ready;
      // What is folded away has no place.
      const seen = all.filter((one) => one.checkVisibility());
      return seen.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return `${one.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`;
      });
    });
  };
  const light = await boxesIn('light');
  expect(light.length).toBeGreaterThan(500);
  expect(await boxesIn('dark')).toEqual(light);
});

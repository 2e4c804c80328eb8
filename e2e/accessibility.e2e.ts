import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { kindsOfPage } from './pages.ts';

for (const path of kindsOfPage) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`/${path} fits 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

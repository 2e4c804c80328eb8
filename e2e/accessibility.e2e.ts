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

// Whatever is written with a long address in it: titles, names, notes and quotations.
for (const path of kindsOfPage) {
  test(`a long address anywhere on /${path} scrolls nothing sideways`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      const overflow = await page.evaluate(() => {
        const address = `https://archive.example/wiki/${'%D0%9F'.repeat(80)}`;
        const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const element = texts.currentNode.parentElement!;
          const isOwn = element.closest('svg, button, form, script, style, .vh, .btn') !== null;
          // Dates and numbers, which have no such words.
          const isKept = getComputedStyle(element).whiteSpace === 'nowrap';
          if (!isOwn && !isKept && (texts.currentNode as Text).data.trim() !== '')
            (texts.currentNode as Text).data = address;
        }
        return document.documentElement.scrollWidth - innerWidth;
      });
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

import { expect, test } from '@playwright/test';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('@large the timeline leads to a page for each year, and each event stands on one of them', async ({
    page,
  }) => {
    await page.goto('timeline/');
    await expect(page.locator('.chron .item')).toHaveCount(0);
    const told = Number(/(\d+) events/.exec((await page.locator('.byline').textContent()) ?? '')?.[1]);
    const years = page.locator('.years a');
    const addresses = await years.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const ids: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('.overview')).toBeVisible();
      ids.push(...(await page.locator('.chron .item').evaluateAll((items) => items.map(({ id }) => id))));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(told);
  });

  test('@large each mark of the strip leads to where its event is listed', async ({ page, request }) => {
    await page.goto('timeline/');
    const marks = await page
      .locator('.strip a')
      .evaluateAll((all) => all.map((one) => new URL(one.getAttribute('href') ?? '', location.href).href));
    expect(marks.length).toBeGreaterThan(60);
    const pages = new Map<string, string>();
    for (const mark of new Set(marks)) {
      const { origin, pathname, hash } = new URL(mark);
      const html = pages.get(pathname) ?? (await (await request.get(origin + pathname)).text());
      pages.set(pathname, html);
      expect(html, mark).toContain(`id="${hash.slice(1)}"`);
    }
  });
});

test('@large what a filter leaves is listed, and taken away with it', async ({ page }) => {
  await page.goto('timeline/?kind=meeting');
  const shown = page.locator('.shown');
  await expect(shown).toContainText(/Showing \d+ of \d+ events/);
  const left = Number(/Showing (\d+)/.exec((await shown.textContent()) ?? '')?.[1]);
  await expect(page.locator('.found li')).toHaveCount(left);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.found')).toBeHidden();
});

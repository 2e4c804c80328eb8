import { expect, test } from '@playwright/test';
import { lacks } from './archive.ts';

test.skip(...lacks('many events'));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('@large the timeline leads to a page for each year or month, and each event stands on one of them', async ({
    page,
  }) => {
    await page.goto('timeline/');
    await expect(page.locator('.chron .item')).toHaveCount(0);
    const told = Number(
      /(\d+) events/.exec(
        (await page
          .locator('main p', { hasText: /^\s*\d+ events/ })
          .first()
          .textContent()) ?? '',
      )?.[1],
    );
    const years = page.locator('[data-years]').first().locator('a');
    const addresses = await years.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const ids: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      // A year that is too long for a page leads to its months.
      const months = await page
        .locator('.parts a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      for (const listed of months.length > 0 ? months : [address]) {
        await page.goto(listed);
        await expect(page.locator('.overview')).toBeVisible();
        ids.push(...(await page.locator('.chron .item').evaluateAll((items) => items.map(({ id }) => id))));
      }
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(told);
  });

  test('@large each mark of the strip leads to where its event is listed', async ({ page, request }) => {
    await page.goto('timeline/');
    const marks = await page
      .locator('.strip > svg a')
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

test('@large every event is three steps from the list of events, and no list is longer than a page', async ({
  request,
}) => {
  const linksOf = async (path: string) => {
    const html = await (await request.get(path)).text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const links = [...main.matchAll(/href="\/archive\/([^"#]*)["#]/g)].map(([, link = '']) => link);
    return [...new Set(links)].filter((link) => link !== path);
  };
  const isEvent = (path: string) => /^events\/[^/]+\/$/.test(path);
  const isList = (path: string) =>
    /^(?:kinds|actors|places|timeline|meetings)\//.test(path) && path.endsWith('/');
  const found = new Set<string>();
  const read = new Set<string>();
  let lists: readonly string[] = ['events/'];
  for (const _step of [1, 2, 3]) {
    const links: string[] = [];
    for (const list of lists) {
      read.add(list);
      const some = await linksOf(list);
      expect(some.filter(isEvent).length, list).toBeLessThanOrEqual(20);
      links.push(...some);
    }
    for (const link of links.filter(isEvent)) found.add(link);
    lists = [...new Set(links.filter(isList))].filter((link) => !read.has(link));
  }
  const told = /([\d,]+) events/.exec(await (await request.get('events/')).text())?.[1]?.replace(',', '');
  expect(found.size).toBe(Number(told));
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

import { expect, test, type Page } from '@playwright/test';
import { watchLoads } from './loads.ts';
import { kindsOfPage } from './pages.ts';

// The timeline's page has all events drawn and listed, and a map.
const budgetOf = (path: string) => (path === 'timeline/' ? 74_000 : 64_000);

const sum = (totals: ReadonlyMap<string, number>) => [...totals.values()].reduce((all, one) => all + one, 0);

for (const path of kindsOfPage) {
  test(`the first load of /${path} is within ${budgetOf(path)} bytes compressed, without fonts`, async ({
    page,
  }, { annotations }) => {
    const { settle, bytes } = watchLoads(page);
    await page.goto(path);
    if ((await page.locator('timeline-filter').count()) > 0)
      await expect(page.locator('.shown')).not.toBeEmpty();
    await settle();
    const loaded = await bytes();
    const total = sum(loaded) - (loaded.get('woff2') ?? 0);
    annotations.push({ type: 'bytes', description: `${total}` });
    console.log(`/${path}: ${total} bytes compressed, ${JSON.stringify(Object.fromEntries(loaded))}`);
    expect(total).toBeLessThanOrEqual(budgetOf(path));
  });
}

/** Bytes of what the embedded timeline loads until its view stands, by kind. */
async function embeddedBytes(page: Page): Promise<ReadonlyMap<string, number>> {
  const { settle, bytes } = watchLoads(page);
  await page.goto('embed/timeline/');
  await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
  await settle();
  return bytes();
}

test('the view that zooms is at most 25 KB of script, with what it is made with', async ({ page }) => {
  const loaded = await embeddedBytes(page);
  console.log(`view: ${JSON.stringify(Object.fromEntries(loaded))}`);
  expect(loaded.get('js')).toBeGreaterThan(0);
  expect(loaded.get('js')).toBeLessThanOrEqual(25_000);
});

test('the embedded timeline is under 100 KB in all, with its fonts', async ({ page }) => {
  expect(sum(await embeddedBytes(page))).toBeLessThan(100_000);
});

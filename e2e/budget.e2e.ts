import { expect, test, type Page } from '@playwright/test';
import { watchLoads } from './loads.ts';

const sum = (totals: ReadonlyMap<string, number>) => [...totals.values()].reduce((all, one) => all + one, 0);

/** Bytes of what the embedded timeline loads until its view stands, by kind. */
async function embeddedBytes(page: Page): Promise<ReadonlyMap<string, number>> {
  const { settle, bytes } = watchLoads(page);
  await page.goto('embed/timeline/');
  await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
  await settle();
  return bytes();
}

test('the view that zooms is at most 26.5 KB of script, with what it is made with', async ({ page }) => {
  const loaded = await embeddedBytes(page);
  console.log(`view: ${JSON.stringify(Object.fromEntries(loaded))}`);
  expect(loaded.get('js')).toBeGreaterThan(0);
  expect(loaded.get('js')).toBeLessThanOrEqual(26_500);
});

test('the embedded timeline is under 100 KB in all, with its fonts', async ({ page }) => {
  expect(sum(await embeddedBytes(page))).toBeLessThan(100_000);
});

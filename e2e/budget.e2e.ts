import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

const budgetBytes = 60_000;

for (const path of kindsOfPage) {
  test(`the first load of /${path} is within ${budgetBytes} bytes compressed, without fonts`, async ({
    page,
  }, { annotations }) => {
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.woff2?$/.test(new URL(response.url()).pathname)) return;
      bodies.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const total = (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
    annotations.push({ type: 'bytes', description: `${total}` });
    console.log(`/${path}: ${total} bytes compressed`);
    expect(total).toBeLessThanOrEqual(budgetBytes);
  });
}

/** Bytes of what a page loads, compressed where a server would compress it, by kind. */
async function loadedBy(page: Page, act: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const bodies: Promise<readonly [kind: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const kind = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
    const size = (body: Buffer) => (kind === 'woff2' ? body.length : gzipSync(body).length);
    bodies.push(response.body().then((body) => [kind, size(body)] as const));
  });
  await act();
  const totals = new Map<string, number>();
  for (const [kind, bytes] of await Promise.all(bodies)) totals.set(kind, (totals.get(kind) ?? 0) + bytes);
  return totals;
}

test('the view that zooms is at most 25 KB of script, with what it is made with', async ({ page }) => {
  const loaded = await loadedBy(page, async () => {
    await page.goto('embed/timeline/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
  });
  console.log(`view: ${JSON.stringify(Object.fromEntries(loaded))}`);
  expect(loaded.get('js')).toBeLessThanOrEqual(25_000);
});

test('the embedded timeline is under 100 KB in all, with its fonts', async ({ page }) => {
  const loaded = await loadedBy(page, async () => {
    await page.goto('embed/timeline/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
  });
  expect([...loaded.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(100_000);
});

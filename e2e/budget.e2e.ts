import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
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

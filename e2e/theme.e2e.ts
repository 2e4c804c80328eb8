import { expect, test } from '@playwright/test';

test('the choice of light or dark is kept', async ({ page }) => {
  await page.goto('');
  await page.locator('.theme summary').click();
  await page.getByLabel('Dark').check();
  await page.goto('about/');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

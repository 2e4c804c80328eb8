import { expect, test } from '@playwright/test';

test('@base a search for "Lachin Corridor" leads to the marked passage', async ({ page }) => {
  await page.goto('search/?q=Lachin%20Corridor');
  const passage = page
    .getByRole('main')
    .locator('a[href*="/documents/artsakh-mfa-2023-03-09/"][href$="#p1"]')
    .first();
  await expect(passage).toBeVisible();
  await passage.click();
  await expect(page).toHaveURL(/documents\/artsakh-mfa-2023-03-09\/.*#p1$/);
  await expect(page.locator('#p1')).toContainText('unblocking of the Lachin Corridor');
  await expect(page.locator('#p1 .ev').first()).toBeVisible();
});

test('the query is kept in the address, and hits are marked', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill('negotiations');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/[?&]q=negotiations/);
  await expect(page.getByRole('main').locator('mark').first()).toContainText(/negotiat/i);
});

test('a query without an answer says so', async ({ page }) => {
  await page.goto('search/?q=zzzzqqqq');
  await expect(page.getByRole('main')).toContainText(/no (document|passage|result)|nothing/i);
});

test('a query is text, never markup', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">"')}`);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so, and offers lists', async ({ page }) => {
    await page.goto('search/?q=negotiations');
    const main = page.getByRole('main');
    await expect(page.locator('noscript')).toHaveCount(1);
    expect(await page.content()).toContain('Searching needs JavaScript');
    await expect(main.locator('a[href*="/kinds/"]').first()).toBeVisible();
  });
});

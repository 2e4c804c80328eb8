import { expect, test } from '@playwright/test';
import { lacks } from './archive.ts';

test.skip(...lacks('many events', 'many days of publication'));

test('a day shows what was known on it, in an address of its own, and says what it leaves out', async ({
  page,
}) => {
  await page.goto('known/');
  const events = page.locator('known-then [data-known]');
  const all = await events.count();
  const days = await page
    .locator('known-then [data-from]')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-from') ?? '').sort());
  expect(new Set(days).size).toBeGreaterThan(1);
  const first = days[0] ?? '';
  await page.goto(`known/?on=${first}`);
  await expect(page.locator('known-then output')).not.toBeEmpty();
  await expect(page.locator('known-then input[name=on]')).toHaveValue(first);
  const shown = await page.locator('known-then [data-known]:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  for (const step of await page.locator('known-then [data-from]:visible').all())
    expect((await step.getAttribute('data-from')) ?? '').toBe(first);
  await page.locator('known-then input[name=on]').fill(days.at(-1) ?? '');
  await page.locator('known-then input[name=on]').dispatchEvent('change');
  await expect(page).toHaveURL(new RegExp(`on=${days.at(-1) ?? ''}$`));
  await expect(page.locator('known-then [data-known]:visible')).toHaveCount(all);
  await page.locator('known-then button').click();
  await expect(page).toHaveURL(/known\/$/);
  await expect(page.locator('known-then output')).toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each date stands with the day from which it was known', async ({ page }) => {
    await page.goto('known/');
    const steps = page.locator('known-then [data-from]');
    await expect(steps.first()).toBeVisible();
    expect(await page.locator('known-then [data-from]:visible').count()).toBe(await steps.count());
    await expect(page.locator('known-then form')).toBeHidden();
  });
});

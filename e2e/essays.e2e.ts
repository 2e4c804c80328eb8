import { expect, test } from '@playwright/test';
import { aMeeting, lacks, someEssays } from './archive.ts';

test.skip(...lacks('an essay', 'a meeting that sources tell of too'));

const [anEssay = ''] = someEssays;

test('a card is shown on focus and on hover, and Escape hides it', async ({ page }) => {
  await page.goto(`essays/${anEssay}/`);
  const card = page.locator('hover-card').first();
  const told = card.getByRole('tooltip', { includeHidden: true });
  await expect(told).toBeHidden();
  await card.getByRole('link').focus();
  await expect(told).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(told).toBeHidden();
  await card.getByRole('link').hover();
  await expect(told).toBeVisible();
  await expect(card.getByRole('link')).toHaveAccessibleDescription(/./);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an essay is read whole, and its cards are shown on focus', async ({ page }) => {
    await page.goto(`essays/${anEssay}/`);
    await expect(page.locator('.prose time, .prose data').first()).toBeVisible();
    const card = page.locator('hover-card').first();
    await card.getByRole('link').focus();
    await expect(card.locator('.card')).toBeVisible();
  });
});

test('on paper there are no cards, and the lists of timelines are open', async ({ page }) => {
  await page.goto(`essays/${anEssay}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('hover-card .card').first()).toBeHidden();
  await expect(page.locator('.drawn svg.at-narrow').first()).toBeHidden();
});

test('an essay is set as in print, but for the words of documents', async ({ page }) => {
  await page.goto(`essays/${anEssay}/`);
  const typed = await page.locator('.prose').evaluate((prose) => {
    const copy = prose.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('[data-voice], code, pre')) one.remove();
    return copy.textContent.match(/.{0,20}["'].{0,20}/g) ?? [];
  });
  expect(typed).toEqual([]);
});

test('a text is compared with the record in the browser, and goes nowhere', async ({ page }) => {
  await page.goto('check/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const address = new URL(`events/${aMeeting.id}/`, page.url().replace(/check\/$/, '')).href;
  await page
    .getByLabel('Text')
    .fill(`[The meeting](${address}) was held on 7 May 1987. Nobody\nsaw 17 cars.`);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('mark[data-verdict="contradicted"]')).toHaveCount(1);
  await expect(page.locator('mark[data-verdict="unknown"]')).toHaveCount(1);
  await expect(page.getByRole('status')).toContainText('The record has');
  expect(await page.locator('[data-answer]').innerText()).toContain('Nobody\nsaw 17 cars.');
  expect(asked.every((one) => one.startsWith('GET '))).toBe(true);
});

import { expect, test, type Page } from '@playwright/test';
import { anEvent, aWord, lacks } from './archive.ts';
import { refusals } from './strict-policy.ts';

// Every page carries its policy (`every-page.e2e.ts`): a reader who uses all of a page meets nothing that it refuses, and
// the page asks nobody else for anything, sets no cookie and keeps nothing but the theme.

test('what a page offers is used under its own policy', async ({ page, context, baseURL }) => {
  test.skip(...lacks('an event'));
  const refused = await refusals(page);
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith('blob:'))
      elsewhere.push(request.url());
  });
  for (const use of Object.values(uses)) await use(page);
  expect(refused).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([
    'theme',
  ]);
});

test('what the policy forbids does not run', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto('about/');
  const alive = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "alive"';
      document.head.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = `alive`">');
    } catch {
      // Trusted Types refuse the assignment itself.
    }
    return document.title === 'alive';
  });
  expect(alive).toBe(false);
  await expect.poll(() => refused.length).toBeGreaterThan(0);
});

const uses: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  theme: async (page) => {
    await page.goto('');
    await page.locator('details.theme > summary').click();
    await page.locator('#theme-dark').check();
    await page.reload();
    await expect(page.locator('#theme-dark')).toBeChecked();
  },
  'search dialog': async (page) => {
    await page.keyboard.press('/');
    await page.locator('dialog input').fill(aWord);
    await expect(page.locator('dialog [role="option"]').first()).toBeVisible();
    await page.keyboard.press('Escape');
  },
  search: async (page) => {
    await page.goto(`search/?q=${aWord}`);
    await expect(page.locator('[data-hits] article').first()).toBeVisible();
  },
  'filter and view': async (page) => {
    await page.goto('timeline/');
    await page.getByRole('button', { name: 'Open the view that zooms' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /Save/ }).click();
    await saved;
    await page.goto(`timeline/?kind=${anEvent.kind}`);
    await expect(page.locator('.shown')).not.toBeEmpty();
  },
  embed: async (page) => {
    await page.goto('embed/timeline/');
    await expect(page.locator('meta[charset] + meta[http-equiv="content-security-policy"]')).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
  },
  print: async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: null });
  },
};

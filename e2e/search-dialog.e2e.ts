import { expect, test, type Page } from '@playwright/test';
import { anEvent, anotherWord, aWord, lacks, words } from './archive.ts';
import { violationsOf } from './axe.ts';
import { watchLoads } from './loads.ts';
import { answered } from './search-page.ts';

test.skip(...lacks('searches to try', 'an event'));

function dialogOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  return {
    dialog,
    box: dialog.getByRole('combobox', { name: 'Search the archive' }),
    status: dialog.getByRole('status'),
    options: dialog.getByRole('option'),
    active: dialog.locator('[aria-selected="true"]'),
  };
}

async function openAndType(page: Page, text: string) {
  const parts = dialogOf(page);
  await page.goto('about/');
  await page.keyboard.press('/');
  await parts.box.fill(text);
  await expect(parts.options.first()).toBeVisible();
  // Hits are shown as they come; how many there are is told when all have.
  await expect(parts.status).toHaveText(/\d/);
  return parts;
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the dialog on any page`, async ({ page }) => {
    const { box } = dialogOf(page);
    for (const path of ['', 'timeline/', `events/${anEvent.id}/`]) {
      await page.goto(path);
      await page.keyboard.press(key);
      await expect(box).toBeFocused();
    }
  });
}

test('what is typed before the dialog is there goes into its box', async ({ page }) => {
  const { box, options } = dialogOf(page);
  const typed = Promise.withResolvers<void>();
  await page.route('**/search-dialog*.js', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(aWord);
  await expect(box).toHaveCount(0);
  typed.resolve();
  await expect(box).toHaveValue(aWord);
  await expect(options.first()).toBeVisible();
  await page.keyboard.type(` ${anotherWord}`);
  await expect(box).toHaveValue(`${aWord} ${anotherWord}`);
});

test('on the search page the keys lead to its own box, and a / in a box is a letter', async ({ page }) => {
  await page.goto('search/');
  const box = page.getByRole('main').getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('nothing of the search is loaded before the first key', async ({ page }) => {
  const { asked, settle } = watchLoads(page);
  const ofSearch = () =>
    asked.map(({ pathname }) => pathname).filter((path) => /pagefind|data\/search|search-/.test(path));
  const files = () => ofSearch().filter((one) => !one.includes('/_astro/'));
  await page.goto('about/');
  await settle();
  expect(files()).toEqual([]);
  // Whoever comes to the page of results searches: what every search needs is asked for with the page, and no more.
  await page.goto('search/');
  await settle();
  expect(files()).toHaveLength(1);
  expect(files()[0]).toMatch(/archive\.json$/);
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect.poll(ofSearch).toContainEqual(expect.stringContaining('filter-in.json'));
  expect(ofSearch().filter((one) => one.includes('/pagefind/'))).toEqual([]);
});

test('arrows, Home, End and Enter work the list, and the box keeps the focus', async ({ page }) => {
  const { box, options, active, dialog } = await openAndType(page, anotherWord);
  const last = (await options.count()) - 1;
  expect(last).toBeGreaterThan(1);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(active).toHaveCount(0);
  const steps = [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', last],
    ['Home', 0],
    ['ArrowUp', undefined],
    ['ArrowUp', last],
    ['ArrowDown', undefined],
    ['ArrowDown', 0],
  ] as const;
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    await expect(box).toBeFocused();
    if (place === undefined) {
      await expect(active).toHaveCount(0);
      await expect(box).not.toHaveAttribute('aria-activedescendant');
    } else {
      await expect(options.nth(place)).toHaveAttribute('aria-selected', 'true');
      await expect(box).toHaveAttribute('aria-activedescendant', `search-option-${place}`);
    }
  }
  await expect(dialog.locator('#search-option-0')).toBeVisible();
  const title = await dialog.locator('#search-option-0 b').innerText();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/[a-z]+\/[\w-]+\/\?(.*&)?mark=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});

test('a new query takes the choice back, and Enter without one leads to all results', async ({ page }) => {
  const { box, options, active, status } = await openAndType(page, aWord);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await box.fill(anotherWord);
  await expect(options.first()).toContainText(new RegExp(anotherWord, 'i'));
  await expect(active).toHaveCount(0);
  await answered(status);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${anotherWord}$`));
});

test('Escape closes, and the page has the focus again', async ({ page }) => {
  const { dialog } = await openAndType(page, aWord);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('recent searches are offered, lead back, and can be cleared', async ({ page }) => {
  const { dialog, options, status } = dialogOf(page);
  await openAndType(page, words);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`search/\\?q=${aWord}`));
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(status).toHaveText('Recent searches, kept on this device only:');
  await expect(options).toHaveText([words]);
  await dialog.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(options).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open dialog in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { active } = await openAndType(page, aWord);
    await page.keyboard.press('ArrowDown');
    await expect(active).toHaveCount(1);
    expect(await violationsOf(page, 'dialog')).toEqual([]);
  });
}

test('at 360 px the dialog fits', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { dialog } = await openAndType(page, aWord);
  const fits = await dialog.evaluate(
    (element) =>
      element.scrollWidth <= element.clientWidth && element.getBoundingClientRect().right <= innerWidth,
  );
  expect(fits).toBe(true);
});

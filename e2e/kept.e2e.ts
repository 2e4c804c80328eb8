import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { anEvent, aSentence, aWord, lacks } from './archive.ts';
import { site } from './built-pages.ts';
import { changingSite, type ChangingSite } from './changing-site.ts';
import { searchPage } from './search-page.ts';
import { refusals } from './strict-policy.ts';

// The site that a reader has had kept: read without a connection, never an old page where a new one can be had, and gone
// when the reader wants it gone.

const test = base.extend<{ readonly host: ChangingSite }>({
  host: async ({ page, baseURL }, use) => {
    const host = await changingSite(new URL(baseURL!).pathname);
    const goto = page.goto.bind(page);
    page.goto = (path, options) => goto(new URL(path, host.address).href, options);
    await use(host);
    await host.goDown();
  },
});

test.skip(...lacks('an event'));

const eventPath = `events/${anEvent.id}/`;
const kindPath = `kinds/${anEvent.kind}/`;
const note = (page: Page) => page.locator('[data-kept]');
const keep = (page: Page) => page.getByRole('button', { name: 'Keep for offline' });
const forget = (page: Page) => page.getByRole('button', { name: 'Take it off this device' });

async function haveKept(page: Page): Promise<void> {
  await page.goto('data/');
  await keep(page).click();
  await expect(page.locator('keep-offline [role="status"]')).toContainText('On this device: the search');
  await expect(forget(page)).toBeVisible();
}

/** Every cache of the site, by name, with the addresses in it. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    return Promise.all(
      names.map(
        async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)] as const,
      ),
    );
  });

const isCached = async (page: Page, path: string) => {
  const [newest] = (await cached(page)).reverse();
  return newest?.[1].some((address) => address.endsWith(`/${path}`)) === true;
};

test('nothing is kept before it is asked for', async ({ page, host: _ }) => {
  await page.goto('data/');
  await expect(keep(page)).toBeVisible();
  await page.goto(eventPath);
  expect(await cached(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('visited pages, the search and the check of quotations are read without a connection', async ({
  page,
  host,
}) => {
  const refused = await refusals(page);
  const { hits, verdict } = searchPage(page);
  await haveKept(page);
  await page.goto(eventPath);
  await expect(note(page)).toHaveCount(0);
  await expect.poll(() => isCached(page, eventPath)).toBe(true);
  // A file that came in half is not kept; what is visited next is kept, so the one before it has been looked at.
  host.cut(`${kindPath}index.html`);
  await page.goto(kindPath);
  await page.goto('about/');
  await expect.poll(() => isCached(page, 'about/')).toBe(true);
  expect(await isCached(page, kindPath)).toBe(false);
  await host.goDown();

  await page.goto(eventPath);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(note(page)).toContainText(/Kept on this device: .* \(?state [0-9a-f]{8}\b/);
  await page.goto(`search/?q=${aWord}`);
  await expect(note(page)).toBeVisible();
  await expect(hits.first()).toBeVisible();
  if (aSentence !== '') {
    await page.goto(`search/?q=${encodeURIComponent(aSentence)}`);
    await expect(verdict).toHaveText(/^Found word for word/);
  }
  await page.goto('data/');
  await expect(forget(page)).toBeVisible();

  for (const path of ['sources/', kindPath]) {
    const unkept = await page.goto(path);
    expect(unkept?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept on this device');
  }
  await page.locator(`main a[href$="/${eventPath}"]`).click();
  await expect(note(page)).toBeVisible();
  expect(refused.filter((what) => !/Failed to load|ERR_/.test(what))).toEqual([]);
});

test('a new build that could not be loaded whole leaves the former one, which says which it is; one that could takes its place', async ({
  page,
  host,
}) => {
  await haveKept(page);
  await page.goto(eventPath);
  await expect.poll(() => isCached(page, eventPath)).toBe(true);
  const [[former = ''] = []] = await cached(page);
  const anew = (path: string) =>
    readFileSync(`${site}${path}index.html`, 'utf8').replace(/<h1([^>]*)>/, '<h1$1>New: ');
  const manifest = readFileSync(`${site}data/search/archive.json`, 'utf8');
  host.publish({
    [`${eventPath}index.html`]: anew(eventPath),
    'search/index.html': anew('search/'),
    'about/index.html': anew('about/'),
    'data/search/archive.json': `${manifest}\n`,
  });

  host.cut('data/search/archive.json');
  await page.goto('about/');
  await expect.poll(async () => (await cached(page)).length).toBe(2);
  await expect.poll(() => isCached(page, 'favicon.svg')).toBe(true);
  await host.goDown();
  await page.goto('search/');
  await expect(note(page)).toContainText(`state ${former.slice(-64, -56)}`);

  await host.comeUp();
  host.cut(undefined);
  await page.goto(eventPath);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^New: /);
  await expect(note(page)).toHaveCount(0);
  await expect.poll(async () => (await cached(page)).map(([name]) => name)).not.toContain(former);
  await expect.poll(async () => (await cached(page)).length).toBe(1);
  await host.goDown();
  for (const path of [eventPath, 'search/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^New: /);
    await expect(note(page)).toBeVisible();
  }
});

test('where not all could be kept, the reader is told, and may try again; taken off the device, nothing is left', async ({
  page,
  host,
}) => {
  host.cut('search/index.html');
  await page.goto('data/');
  await keep(page).click();
  await expect(page.locator('keep-offline [role="status"]')).toContainText('Not all of it could be kept');
  host.cut(undefined);
  await keep(page).click();
  await expect(forget(page)).toBeVisible();

  await page.goto(eventPath);
  await page.goto('data/');
  await forget(page).click();
  await expect(page.locator('keep-offline [role="status"]')).toHaveText(
    'Nothing is kept on this device any more.',
  );
  await expect(keep(page)).toBeVisible();
  await page.goto(eventPath);
  await page.goto('search/');
  expect(await cached(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('below a path, what is kept is that of the path @base', async ({ page, host }) => {
  await haveKept(page);
  await page.goto(eventPath);
  await expect.poll(() => isCached(page, eventPath)).toBe(true);
  await host.goDown();
  await page.goto(eventPath);
  await expect(note(page)).toBeVisible();
  await page.goto(`search/?q=${aWord}`);
  await expect(searchPage(page).hits.first()).toBeVisible();
});

base.describe('without script', () => {
  base.use({ javaScriptEnabled: false });

  base('nothing is offered', async ({ page }) => {
    await page.goto('data/');
    await expect(page.locator('#keep')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

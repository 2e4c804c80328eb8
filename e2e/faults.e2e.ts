import { expect, test, type Page } from '@playwright/test';
import { isoDay } from '../src/time/edtf/day.ts';
import { aPhrase, aWord, aYear, lacks, leadSpan } from './archive.ts';
import { watchLoads } from './loads.ts';
import { kindsOfPage } from './pages.ts';
import { searchPage } from './search-page.ts';

test.skip(...lacks('searches to try', 'a lead span of a context event, with a place', 'many events'));

// What may break while somebody reads: each leaves the page readable, and says what to do. Nothing is told that rests on
// a file that could not be read.

const chunks = /\/timeline\/data\/\d+\.json$/;

type Fault = 'missing' | 'cut' | 'unreachable';

/** Has every address that a pattern names fail. */
async function breakFiles(page: Page, pattern: string | RegExp, fault: Fault): Promise<readonly string[]> {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await page.route(pattern, async (route) => {
    if (fault === 'unreachable') return route.abort();
    if (fault === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
    const response = await route.fetch();
    const whole = await response.body();
    return route.fulfill({ response, body: whole.subarray(0, whole.length >> 1) });
  });
  return uncaught;
}

const isReadable = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

const indexFiles: readonly (readonly [string, query: string])[] = [
  ['**/data/search/archive.json', aWord],
  ['**/pagefind/*/pagefind.js', aWord],
  ['**/pagefind/*/pagefind-entry.json*', aWord],
  ['**/pagefind/*/*.pf_meta*', aWord],
  ['**/pagefind/*/index/*', aWord],
  ['**/pagefind/*/wasm.*', aWord],
  ['**/data/search/records/*', aWord],
  ['**/data/search/filter-when.json*', isoDay(leadSpan.start)],
  ['**/data/search/phrases/*', aPhrase],
];

for (const [pattern, query] of indexFiles)
  for (const fault of ['missing', 'cut'] as const)
    test(`search with ${pattern} ${fault} answers nothing, and says so`, async ({ page }) => {
      const uncaught = await breakFiles(page, pattern, fault);
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-results] [role="status"]')).toContainText(
        'Check the connection and search again',
      );
      await expect(page.locator('[data-hits] article')).toHaveCount(0);
      await isReadable(page);
      expect(uncaught).toEqual([]);
    });

test('search answers again when the index can be had again', async ({ page }) => {
  const { box, hits, status } = searchPage(page);
  const pattern = '**/pagefind/*/index/*';
  await breakFiles(page, pattern, 'unreachable');
  await page.goto(`search/?q=${aWord}`);
  await expect(status).toContainText('Check the connection');
  await page.unroute(pattern);
  await box.press('Enter');
  await expect(hits.first()).toBeVisible();
});

for (const fault of ['missing', 'cut', 'unreachable'] as const)
  test(`the timeline without its data (${fault}) keeps its list, and offers the view again`, async ({
    page,
  }) => {
    const uncaught = await breakFiles(page, '**/timeline/data/*.json', fault);
    await page.goto('timeline/');
    await expect(page.locator('timeline-filter [role="status"]')).toContainText(
      'The filter could not be loaded',
    );
    const open = page.getByRole('button', { name: 'Open the view that zooms' });
    await open.click();
    await expect(page.locator('timeline-view [role="status"]')).toContainText(
      'The view that zooms could not be loaded',
    );
    await expect(open).toBeEnabled();
    await expect(page.locator('.chron .item').first()).toBeVisible();
    await page.unroute('**/timeline/data/*.json');
    await open.click();
    await expect(page.locator('.view-drawing')).toHaveAttribute('aria-label', /in sight/);
    expect(uncaught).toEqual([]);
  });

test('a part of the timeline’s data that is missing narrows nothing, and the view says so', async ({
  page,
}) => {
  await breakFiles(page, chunks, 'missing');
  await page.goto(`timeline/?from=${aYear}&to=${aYear}`);
  await expect(page.locator('.shown')).toContainText('nothing is filtered');
  await page.getByRole('button', { name: 'Open the view that zooms' }).click();
  await expect(page.locator('timeline-view [role="status"]')).toContainText('could not be loaded');
});

for (const pattern of ['**/timeline/data/frame.json', chunks])
  test(`the map without ${String(pattern)} stays links, and says so`, async ({ page }) => {
    const uncaught = await breakFiles(page, pattern, 'missing');
    await page.goto(`map/?from=${aYear}&to=${aYear}`);
    await expect(page.locator('[data-panel] [role="status"]').first()).toContainText(
      'The events could not be read',
    );
    await page.locator('.map-places a').first().click();
    await expect(page).toHaveURL(/place/);
    expect(uncaught).toEqual([]);
  });

test('a text is not compared with a record that is cut', async ({ page }) => {
  await breakFiles(page, '**/check/record.json', 'cut');
  await page.goto('check/');
  await page.locator('prose-check textarea').fill('On 1 May 2001 they met.');
  await page.locator('prose-check form button').first().click();
  await expect(page.locator('[data-answer]')).toContainText('The record could not be loaded');
});

/** Lets what a page does after a while be done now, and tells how long that would have been, in milliseconds. */
function passTheWhile(page: Page): Promise<number> {
  return page.evaluate(() => {
    const waiting = document.getAnimations();
    const delays = waiting.map(({ effect }) => effect?.getTiming().delay ?? 0);
    for (const one of waiting) one.finish();
    return Math.max(...delays);
  });
}

const lateScripts: readonly (readonly [
  script: string,
  path: string,
  use: (page: Page) => Promise<void>,
  said: string,
])[] = [
  [
    'timeline-drawing.define',
    'timeline/',
    (page) => page.getByRole('button', { name: 'Open the view that zooms' }).click(),
    'The view that zooms could not be loaded',
  ],
  ['search-dialog.define', 'about/', (page) => page.keyboard.press('/'), 'Search could not be loaded'],
  ['search-landing.define', `about/?mark=${aWord}`, () => Promise.resolve(), 'Search could not be loaded'],
  [
    'mark-text',
    'check/',
    async (page) => {
      await page.locator('prose-check textarea').fill('On 1 May 2001 they met.');
      await page.locator('prose-check form button').first().click();
    },
    'could not be loaded',
  ],
];

for (const [script, path, use, said] of lateScripts)
  test(`where ${script} does not come, the page says so`, async ({ page }) => {
    const uncaught = await breakFiles(page, `**/_astro/${script}.*.js`, 'unreachable');
    const { settle } = watchLoads(page);
    await page.goto(path);
    await settle();
    await use(page);
    await expect(page.getByText(said).filter({ visible: true }).first()).toBeVisible();
    await isReadable(page);
    expect(uncaught).toEqual([]);
  });

for (const [path, said] of [
  ['search/', 'Search has not loaded'],
  ['search/#check', 'The check has not loaded'],
  ['check/', 'The check has not loaded'],
  ['timeline/', 'have not loaded'],
  ['map/', 'has not loaded'],
] as const)
  test(`/${path} whose scripts do not come says so after a while`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(path);
    const told = page.getByText(said).filter({ visible: true });
    await expect(told).toHaveCount(0);
    expect(await passTheWhile(page)).toBe(10_000);
    await expect(told.first()).toBeVisible();
    await isReadable(page);
  });

test('without scripts that come, every kind of page is read', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const path of kindsOfPage) {
    await page.goto(path);
    await isReadable(page);
    expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(50);
  }
});

test('where storage is refused, the theme holds for the page, and search answers', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  const { ask, hits, box } = searchPage(page);
  await page.goto('');
  await page.locator('details.theme > summary').click();
  await page.locator('#theme-dark').check();
  await expect(page.locator('#theme-dark')).toBeChecked();
  await ask(aWord);
  await box.press('Enter');
  await expect(hits.first()).toBeVisible();
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.locator('dialog input').fill(aWord);
  await expect(page.locator('dialog [role="option"]').first()).toBeVisible();
  expect(uncaught).toEqual([]);
});

test('where the connection breaks in the middle, what is here stays, and search says so', async ({
  page,
  context,
}) => {
  const { ask, box, status, hits } = searchPage(page);
  await ask(aWord);
  await expect(hits.first()).toBeVisible();
  await context.setOffline(true);
  await box.fill('zebra');
  await expect(status).toContainText(/Check the connection|No document/);
  await context.setOffline(false);
  await box.fill(aWord);
  await expect(hits.first()).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';

// The three parts of examples/in-parts below one origin, as `parts.setup.ts` builds and joins them. What is searched
// stands in the part that the name says.

const answered = (page: Page) => page.locator('[data-results] [role="status"]');
const hits = (page: Page) =>
  page
    .locator('[data-hits] h3 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

test('@parts words and quotations are searched in all parts, and a hit leads to its own', async ({
  page,
}) => {
  await page.goto('first/search/?q=keeper');
  await expect(answered(page)).toContainText('documents');
  expect(await hits(page)).toEqual(expect.arrayContaining(['/second/documents/minutes-1996-02-05/']));
  await page.goto(`third/search/?q=${encodeURIComponent('"gates had been tested"')}`);
  await expect(page.locator('.verdict')).toContainText('Found word for word in 1 passage');
  await page.locator('[data-quotations] a[data-hit]').first().click();
  await page.waitForURL('**/first/documents/minutes-1991-03-04/**');
  await expect(page.locator('#p3')).toContainText('gates had been tested');
});

test('@parts what no part has is denied, for the documents of all', async ({ page }) => {
  await page.goto(`first/search/?q=${encodeURIComponent('"the keeper sold the gates"')}`);
  await expect(page.locator('.verdict')).toContainText('Not in any document of this archive');
  await expect(page.locator('[data-quotations]')).toContainText('it holds 6 documents');
});

test('@parts the timeline has the events of all: filtered, zoomed, and each leads to its part', async ({
  page,
}) => {
  await page.goto('first/timeline/?kind=measure');
  await expect(page.locator('timeline-filter .shown')).toContainText('2 of 6');
  const found = page.locator('timeline-filter .found');
  await expect(found.getByRole('link')).toHaveCount(2);
  await page.getByRole('button', { name: 'Open the view that zooms' }).click();
  await expect(page.locator('timeline-drawing svg').first()).toBeVisible();
  await page.goto('first/timeline/?view=1994-11-01/1994-12-01');
  await expect(page.locator('timeline-drawing')).toContainText('Four barges');
  await page.goto('first/timeline/?kind=complaint');
  await found.getByRole('link', { name: 'Four barges wait before the upper lock' }).click();
  await page.waitForURL('**/second/events/barges-waited/');
});

test('@parts a link across parts is followed, and each page names the others', async ({ page }) => {
  await page.goto('second/about/');
  await page.getByRole('link', { name: 'minutes of the first part' }).click();
  await page.waitForURL('**/first/documents/minutes-1991-03-04/#p2');
  await expect(page.locator('#p2')).toContainText('closed for repair');
  await expect(page.locator('footer').getByRole('link', { name: 'The years 1994 to 1996' })).toHaveAttribute(
    'href',
    '/second/',
  );
});

test('@parts what all have is published once', async ({ request }) => {
  const addresses = await (await request.get('first/data/parts/addresses.txt')).text();
  expect(addresses).toContain('/third/events/locks-dry/\n');
  const feed = (await (await request.get('first/data/parts/events.json')).json()) as {
    readonly items: readonly unknown[];
  };
  expect(feed.items).toHaveLength(6);
});

test('@parts a part that is taken away is named, and the rest answers', async ({ page }) => {
  await page.route('**/third/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`first/search/?q=${encodeURIComponent('"mules were hired"')}`);
  await expect(page.locator('.verdict')).toContainText('Not in any document that was searched');
  await expect(page.locator('[data-remarks]')).toContainText('Not searched: “The years 1997 to 1999”');
  await page.goto('first/search/?q=keeper');
  await expect(page.locator('[data-remarks]')).toContainText('Not searched');
  expect(await hits(page)).toContain('/second/documents/minutes-1996-02-05/');
  await page.goto('first/timeline/');
  await expect(page.locator('timeline-filter .unread')).toContainText('The years 1997 to 1999');
});

test('@parts a part whose files are cut short on the way is named too', async ({ page }) => {
  await page.route('**/third/data/search/phrases/**', (route) => route.fulfill({ status: 404 }));
  await page.route('**/third/timeline/data/0.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(`first/search/?q=${encodeURIComponent('"keeper had gone home"')}`);
  await expect(page.locator('.verdict')).toContainText('Found word for word');
  await expect(page.locator('[data-remarks]')).toContainText('Not searched: “The years 1997 to 1999”');
  await page.goto('first/timeline/?kind=measure');
  await expect(page.locator('timeline-filter .unread')).toContainText('The years 1997 to 1999');
});

test('@parts an archive that locates no place has no map, and no empty frame', async ({ page }) => {
  expect((await page.request.get('first/map/')).status()).toBe(404);
  for (const path of ['', 'timeline/', 'places/lower-lock/', 'events/', 'actors/']) {
    await page.goto(`first/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('place-map, .map, .map-piece, #h-map, #h-on-map, #h-where')).toHaveCount(0);
    await expect(page.locator('a[href$="/map/"]')).toHaveCount(0);
  }
  await page.goto('first/events/');
  await page.locator('main a[href*="/first/events/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.map, .map-piece, #h-map')).toHaveCount(0);
});

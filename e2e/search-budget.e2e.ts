import { expect, test, type Page } from '@playwright/test';
import { anotherWord, aPhrase, aWord, aYear, lacks, leadSpan, words } from './archive.ts';
import { isoDay } from '../src/time/edtf/day.ts';
import { watchLoads } from './loads.ts';
import { searchPage } from './search-page.ts';

test.skip(...lacks('searches to try'));

const ownCodeBytes = 32_000;

/** Compressed bytes of the site's own code that a page loads until a query is answered. */
async function ownCode(page: Page, query: string): Promise<number> {
  const { settle, bytes } = watchLoads(page, ({ pathname }) => /\/_astro\/.*\.js$/.test(pathname));
  await searchPage(page).ask(query);
  await settle();
  return (await bytes()).get('js') ?? 0;
}

test(`the search page's own code for words is within ${ownCodeBytes} bytes compressed`, async ({ page }) => {
  const bytes = await ownCode(page, words);
  console.log(`search, own code: ${bytes} bytes compressed for words`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(ownCodeBytes);
});

// On a slow link each load that waits for another costs a round trip more.
test('what the first answer needs of the index is asked for at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // Whatever waited for Pagefind's code would never be asked for.
  await page.route('**/pagefind/*/pagefind.js', () => undefined);
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(anotherWord);
  for (const file of [/pagefind\.js$/, /pagefind-entry\.json$/, /\.pf_meta$/, /\/wasm\./, /filter-in\.json$/])
    await expect.poll(() => asked.filter((path) => file.test(path)).length).toBe(1);
});

test('a quotation and a day are answered without Pagefind, and the first word loads it', async ({ page }) => {
  const { asked } = watchLoads(page);
  const ofPagefind = () => asked.filter(({ pathname }) => pathname.includes('/pagefind/'));
  for (const query of [aPhrase, isoDay(leadSpan.start)]) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-hits] article').first()).toBeVisible();
    expect(ofPagefind()).toEqual([]);
  }
  await searchPage(page).ask(aWord);
  expect(ofPagefind().length).toBeGreaterThan(0);
});

// What no record has in a row is looked for in the lines that pages put together, before it is denied.
test('a quotation loads the code for quotations besides', async ({ page }) => {
  const bytes = await ownCode(page, aPhrase);
  console.log(`search, own code: ${bytes} bytes compressed with quotations`);
  expect(bytes).toBeLessThanOrEqual(41_400);
});

// Dates in a query are read by the very reader that claims are checked with: it is larger than one made for queries
// would be, and reads what pages print.
test('a date loads the reader of dates besides', async ({ page }) => {
  const bytes = await ownCode(page, `${anotherWord} since January ${aYear}`);
  console.log(`search, own code: ${bytes} bytes compressed with dates`);
  expect(bytes).toBeLessThanOrEqual(62_400);
});

test('fonts wait for an answer that is awaited, and for nothing else', async ({ page }) => {
  // Fonts of the device stand in for them until then: their names are longer.
  const own = /^"?Sheet (?:Serif|Sans)"?$/;
  const loaded = async () => {
    const families = await page.evaluate(() =>
      [...document.fonts].flatMap(({ status, family }) => (status === 'loaded' ? [family] : [])),
    );
    return families.filter((family) => own.test(family)).length;
  };
  for (const address of ['about/', 'search/', `search/?q=${anotherWord}`]) {
    await page.goto(address);
    await expect.poll(loaded).toBeGreaterThan(1);
    await expect(page.locator('html')).not.toHaveAttribute('data-awaits');
  }
  await page.route('**/pagefind.js', () => undefined);
  await page.goto(`search/?q=${anotherWord}`);
  await expect(page.locator('archive-search [role="status"]')).not.toBeEmpty();
  expect(await loaded()).toBe(0);
});

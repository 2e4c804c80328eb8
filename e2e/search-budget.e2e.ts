import { expect, test, type Page } from '@playwright/test';
import { anotherWord, aPhrase, aYear, words } from './archive.ts';
import { watchLoads } from './loads.ts';
import { searchPage } from './search-page.ts';

const ownCodeBytes = 24_700;

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

test('a quotation loads the code for quotations besides', async ({ page }) => {
  const bytes = await ownCode(page, aPhrase);
  console.log(`search, own code: ${bytes} bytes compressed with quotations`);
  expect(bytes).toBeLessThanOrEqual(30_700);
});

// Dates in a query are read by the very reader that claims are checked with: it is larger than one made for queries
// would be, and reads what pages print.
test('a date loads the reader of dates besides', async ({ page }) => {
  const bytes = await ownCode(page, `${anotherWord} since January ${aYear}`);
  console.log(`search, own code: ${bytes} bytes compressed with dates`);
  expect(bytes).toBeLessThanOrEqual(47_700);
});

import { expect, test, type Page } from '@playwright/test';
import { watchLoads } from './loads.ts';
import { searchPage } from './search-page.ts';

const ownCodeBytes = 24_000;

/** Compressed bytes of the site's own code that a page loads until a query is answered. */
async function ownCode(page: Page, query: string): Promise<number> {
  const { settle, bytes } = watchLoads(page, ({ pathname }) => /\/_astro\/.*\.js$/.test(pathname));
  await searchPage(page).ask(query);
  await settle();
  return (await bytes()).get('js') ?? 0;
}

test(`the search page's own code for words is within ${ownCodeBytes} bytes compressed`, async ({ page }) => {
  const words = await ownCode(page, 'gas supply');
  console.log(`search, own code: ${words} bytes compressed for words`);
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(ownCodeBytes);
});

test('a quotation loads the code for quotations besides', async ({ page }) => {
  const bytes = await ownCode(page, '"the Lachin corridor"');
  console.log(`search, own code: ${bytes} bytes compressed with quotations`);
  expect(bytes).toBeLessThanOrEqual(31_500);
});

// Dates in a query are read by the very reader that claims are checked with: it is larger than one made for queries
// would be, and reads what pages print.
test('a date loads the reader of dates besides', async ({ page }) => {
  const bytes = await ownCode(page, 'corridor since December 2022');
  console.log(`search, own code: ${bytes} bytes compressed with dates`);
  expect(bytes).toBeLessThanOrEqual(41_500);
});

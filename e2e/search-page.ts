import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the search page, by what they are for a reader. */
export function searchPage(page: Page) {
  const main = page.getByRole('main');
  const results = page.locator('[data-results]');
  return {
    box: main.getByRole('searchbox', { name: 'Search the archive' }),
    results,
    status: results.getByRole('status'),
    hits: page.locator('[data-hits] article'),
    links: page.locator('[data-hits] a[data-hit]'),
    remarks: page.locator('[data-remarks]'),
    chips: page.locator('[data-chips] button'),
    facets: page.getByRole('form', { name: 'Narrow the results' }),
    verdict: page.locator('[data-quotations] .verdict'),
    ask: async (text: string) => {
      await page.goto(`search/?q=${encodeURIComponent(text)}`);
      await answered(results.getByRole('status'));
    },
  };
}

/** Waits until a line says what was found. */
export async function answered(status: Locator): Promise<void> {
  await expect(status).not.toHaveText(/^(Searching …)?$/);
}

/** What a page says on its console of errors, and the exceptions that nobody caught. */
export function watchErrors(page: Page): { readonly console: string[]; readonly uncaught: string[] } {
  const errors = { console: [] as string[], uncaught: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error') errors.console.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.uncaught.push(message));
  return errors;
}

import { expect, test } from '@playwright/test';
import { anotherWord, aPhrase, aWord, lacks } from './archive.ts';
import { answered, searchPage, watchErrors } from './search-page.ts';

test.skip(...lacks('searches to try'));

// What a reader may put into the box, and what is then said.
const inputs = [
  ['spaces', ' \t  ', /no word in this to search for/],
  ['a megabyte', 'road and water '.repeat(70_000), /first 2,000 characters/],
  ['only punctuation', '?!.,;:—()[]{}', /no word in this to search for/],
  ['only stop words', 'the of and', /pages?|documents?|events?/],
  ['an unmatched quotation mark', `"${aPhrase.slice(1, -1)}`, /no partner/],
  ['regular-expression characters', `.*+?^\${}()|[]\\ (?:${aWord}`, new RegExp(`${aWord}|hold`)],
  ['markup', '<img src=x onerror=alert(1)>', /Nothing|hold/],
  ['right-to-left and mixed text', `שלום ${aWord} مرحبا`, /some of these words/],
  ['emoji', '😀 🇦🇲 👩‍👩‍👧', /no word|Nothing/],
] as const;

for (const [name, text, said] of inputs) {
  test(`${name}: an answer, and no exception`, async ({ page }) => {
    const errors = watchErrors(page);
    const { box, results, status } = searchPage(page);
    await page.goto('search/');
    await box.fill(text);
    await box.press('Enter');
    await answered(status);
    await expect(results).toContainText(said);
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
    expect(errors).toEqual({ console: [], uncaught: [] });
  });
}

test('a box that is emptied says what to type', async ({ page }) => {
  const errors = watchErrors(page);
  const { box, ask, status } = searchPage(page);
  await ask(aWord);
  await box.fill('');
  await box.press('Enter');
  await expect(status).toHaveText(/Type a word, a date or a sentence/);
  expect(errors).toEqual({ console: [], uncaught: [] });
});

test('an address with impossible parameters is answered as far as it can be', async ({ page }) => {
  const errors = watchErrors(page);
  const { status, hits } = searchPage(page);
  await page.goto(`search/?q=${aWord}&from=1995-02-31&to=x&sort=backwards&dates=maybe&kind=&foo=%E0&page=-1`);
  await answered(status);
  await expect(hits.first()).toBeVisible();
  expect(errors).toEqual({ console: [], uncaught: [] });
});

test.describe('when the index cannot be had', () => {
  test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

  test('a missing file of it is said', async ({ page }) => {
    const { uncaught } = watchErrors(page);
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }));
    const { ask, status } = searchPage(page);
    await ask(aWord);
    await expect(status).toContainText('could not be read');
    expect(uncaught).toEqual([]);
  });

  test('a file of it that is cut short is said', async ({ page }) => {
    const { uncaught } = watchErrors(page);
    await page.route('**/*.pf_index', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 200) });
    });
    const { ask, status } = searchPage(page);
    await ask(aWord);
    await expect(status).toContainText('could not be read');
    expect(uncaught).toEqual([]);
  });

  test('no index at all is said, and the lists are there', async ({ page }) => {
    const { uncaught } = watchErrors(page);
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    const { ask, status } = searchPage(page);
    await ask(aWord);
    await expect(status).toContainText('could not be read');
    await expect(page.getByRole('heading', { name: 'Without searching' })).toBeVisible();
    expect(uncaught).toEqual([]);
  });

  test('offline in the middle of a query is said, and a query after it is answered', async ({
    page,
    context,
  }) => {
    const { uncaught } = watchErrors(page);
    const { ask, box, status, hits } = searchPage(page);
    await ask(aWord);
    await context.setOffline(true);
    await box.fill('zyzzogeton');
    await expect(status).toContainText('could not be read');
    await context.setOffline(false);
    await box.fill(anotherWord);
    await expect(hits.first()).toContainText(new RegExp(anotherWord, 'i'));
    expect(uncaught).toEqual([]);
  });
});

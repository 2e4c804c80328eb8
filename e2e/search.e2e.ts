import { expect, test } from '@playwright/test';
import {
  anotherWord,
  aPhrase,
  aSentence,
  aWord,
  aYear,
  lacks,
  mistyped,
  passageOfSentence,
  words,
} from './archive.ts';
import { toldBy } from './axe.ts';
import { withOneOfEachLook } from './one-of-each-look.ts';
import { answered, searchPage } from './search-page.ts';
import { underStrictPolicy } from './strict-policy.ts';

test.skip(...lacks('searches to try', 'two passages, one of fourteen words'));

test('the query is kept in the address, and hits are marked', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill(anotherWord);
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(new RegExp(`[?&]q=${anotherWord}`));
  await expect(page.getByRole('main').locator('mark').first()).toContainText(new RegExp(anotherWord, 'i'));
});

test('a query without an answer says so', async ({ page }) => {
  await page.goto('search/?q=zzzzqqqq');
  await expect(page.getByRole('main')).toContainText(/no (document|passage|result)|nothing/i);
});

test('a query is text, never markup', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await searchPage(page).ask('<img src=x onerror="document.title=1">"');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('of queries in haste the newest is shown', async ({ page }) => {
  const { box, status, hits } = searchPage(page);
  await page.goto('search/');
  await box.pressSequentially(aWord, { delay: 1 });
  await box.fill(anotherWord);
  await answered(status);
  await expect(hits.first().locator('mark').first()).toHaveText(new RegExp(anotherWord, 'i'));
  await expect(page).toHaveURL(new RegExp(`\\?q=${anotherWord}$`));
});

test('arrows, Home, End and Escape lead from the box through the results and back', async ({ page }) => {
  const { ask, box, links } = searchPage(page);
  await ask(aWord);
  await box.focus();
  const steps = [
    ['ArrowDown', links.first()],
    ['ArrowDown', links.nth(1)],
    ['End', links.last()],
    ['Home', links.first()],
    ['ArrowUp', box],
    ['ArrowDown', links.first()],
    ['Escape', box],
  ] as const;
  for (const [key, target] of steps) {
    await page.keyboard.press(key);
    await expect(target).toBeFocused();
  }
});

test('a facet that was unfolded stays so while counts change', async ({ page }) => {
  const { ask, box, facets } = searchPage(page);
  await ask(anotherWord);
  const actors = facets.getByRole('group', { name: 'Who takes part' });
  await actors.locator('summary').click();
  const before = await actors.textContent();
  await box.fill(words);
  await expect(actors).not.toHaveText(before ?? '');
  await expect(actors.locator('details')).toHaveAttribute('open');
});

test('a mistyped word is said, and what comes nearest is shown', async ({ page }) => {
  const { ask, remarks, hits } = searchPage(page);
  await ask(mistyped);
  await expect(remarks).toContainText(
    `No document, event, name or source of this archive has “${mistyped}”; shown is what comes nearest: ${aWord}`,
  );
  await expect(hits.first()).toContainText(new RegExp(aWord, 'i'));
});

test.describe('sentences', () => {
  test('one that was said is found word for word, with its link and citation', async ({ page }) => {
    const { ask, verdict, results } = searchPage(page);
    await ask(aSentence);
    await expect(verdict).toHaveText('Found word for word in 1 passage');
    await expect(results.getByRole('button', { name: 'Copy with its source' })).toBeVisible();
    await expect(results.getByRole('button', { name: 'Copy a link to the words' })).toBeVisible();
    await results
      .getByRole('link', { name: `passage ${passageOfSentence.slice(1)}` })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`#${passageOfSentence}$`));
    await expect(page.getByRole('region', { name: 'Words that were searched for' })).toContainText(
      '1 of 1 hit',
    );
  });

  test('one that was changed is not, and the word that differs is marked', async ({ page }) => {
    const { ask, verdict, results } = searchPage(page);
    await ask(aSentence.split(' ').with(5, 'seventeen').join(' '));
    await expect(verdict).toHaveText(/^Not in any document of this archive; one word differs/);
    await expect(results.locator('del')).toHaveText('seventeen');
    await expect(results.locator('ins')).toHaveCount(1);
  });
});

test('where the index of phrases cannot be read, nothing is denied', async ({ page }) => {
  await page.route('**/data/search/phrases/**', (route) => route.abort());
  const { ask, results } = searchPage(page);
  await ask('"these words are nowhere at all"');
  await expect(results).toContainText('The search index could not be read');
  await expect(results).not.toContainText('Not in any document of this archive');
});

test('@base under a strict policy and Trusted Types everything works', async ({ page }) => {
  const refused = await underStrictPolicy(page);
  const { ask, hits, verdict } = searchPage(page);
  await ask(`${aPhrase} since ${aYear}`);
  await expect(hits.first()).toBeVisible();
  await expect(verdict).toBeVisible();
  await hits.first().locator('a').first().click();
  await expect(page.getByRole('region', { name: 'Words that were searched for' })).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the archive' }).fill(aWord);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  expect(refused).toEqual([]);
});

test('axe finds nothing on the page with results, in light and dark', async ({ page }) => {
  const { ask } = searchPage(page);
  for (const query of [`${aWord} March ${aYear}`, aSentence, mistyped]) {
    await page.emulateMedia({ colorScheme: 'light' });
    await ask(query);
    expect((await toldBy(page, 'but colours')).violations, query).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await withOneOfEachLook(page, () => toldBy(page, 'colours'));
      expect(violations, `${query}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('at 360 px results and facets fit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { ask, results, facets } = searchPage(page);
  for (const query of [aWord, aSentence]) {
    await ask(query);
    await results.getByText('Narrow the results').click();
    // They are counted after the answer; of one passage there may be none.
    if (query === aWord) await expect(facets.locator('[data-facets] label').first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, query).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so, and offers lists', async ({ page }) => {
    await page.goto(`search/?q=${aWord}`);
    const main = page.getByRole('main');
    await expect(page.locator('noscript')).toHaveCount(1);
    expect(await page.content()).toContain('Searching needs JavaScript');
    for (const list of ['Year', 'Issuer', 'Kind', 'Who takes part', 'Place'])
      await expect(main.getByRole('heading', { name: list, exact: true })).toBeVisible();
    await expect(main.locator('a[href*="/kinds/"]').first()).toBeVisible();
    await main.getByRole('link', { name: aYear, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(aYear);
  });
});

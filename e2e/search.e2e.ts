import { expect, test, type APIRequestContext } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { answered, searchPage } from './search-page.ts';
import { underStrictPolicy } from './strict-policy.ts';

test('@base a search for "Lachin Corridor" leads to the marked passage', async ({ page }) => {
  await page.goto('search/?q=Lachin%20Corridor');
  const passage = page
    .getByRole('main')
    .locator('a[href*="/documents/artsakh-mfa-2023-03-09/"][href*="#p1"]')
    .first();
  await expect(passage).toHaveAttribute('href', /#p1:~:text=.*Lachin%20Corridor/);
  await passage.click();
  await expect(page).toHaveURL(/documents\/artsakh-mfa-2023-03-09\/.*#p1$/);
  await expect(page.locator('#p1')).toContainText('unblocking of the Lachin Corridor');
  await expect(page.locator('#p1 .ev').first()).toBeVisible();
});

test('the query is kept in the address, and hits are marked', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill('negotiations');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/[?&]q=negotiations/);
  await expect(page.getByRole('main').locator('mark').first()).toContainText(/negotiat/i);
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
  await box.pressSequentially('gas supply', { delay: 1 });
  await box.fill('drinking water');
  await answered(status);
  await expect(hits.first()).toContainText('drinking water');
  await expect(page).toHaveURL(/\?q=drinking\+water$/);
});

test('arrows, Home, End and Escape lead from the box through the results and back', async ({ page }) => {
  const { ask, box, links } = searchPage(page);
  await ask('gas');
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

test('facets narrow, say right counts, stand in the address, and go back', async ({ page }) => {
  const { ask, facets, hits, status } = searchPage(page);
  await ask('peacekeepers');
  const before = await status.textContent();
  const meeting = facets.getByRole('checkbox', { name: /^Meeting/ });
  const count = Number(
    /\d+$/.exec((await facets.locator('label', { hasText: /^Meeting/ }).textContent()) ?? '')?.[0],
  );
  await meeting.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/[?&]kind=meeting/);
  await expect(hits).toHaveCount(Math.min(10, count));
  await expect(facets.locator('label', { hasText: /^2024/ })).toHaveCount(0);
  await expect(meeting).toBeFocused();
  await facets.getByRole('checkbox', { name: /^2023/ }).check();
  await expect(page).toHaveURL(/kind=meeting.*year=2023/);
  await expect(meeting).toBeChecked();
  await page.goBack();
  await expect(page).not.toHaveURL(/year=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(status).toHaveText(before ?? '');
});

test('a facet that was unfolded stays so while counts change', async ({ page }) => {
  const { ask, box, facets } = searchPage(page);
  await ask('peacekeepers');
  const actors = facets.getByRole('group', { name: 'Who takes part' });
  await actors.locator('summary').click();
  const before = await actors.textContent();
  await box.fill('peacekeepers Lachin');
  await expect(actors).not.toHaveText(before ?? '');
  await expect(actors.locator('details')).toHaveAttribute('open');
});

test('by date, the earliest or the latest come first', async ({ page }) => {
  const { ask, facets, hits } = searchPage(page);
  await ask('peacekeepers');
  await facets.getByLabel('Sort').selectOption('earliest');
  await expect(page).toHaveURL(/sort=earliest/);
  await expect(hits.first()).toContainText('2020');
  await facets.getByLabel('Sort').selectOption('latest');
  await expect(hits.first()).toContainText('2024');
});

test('a range of days by hand narrows, and is kept in the address', async ({ page }) => {
  const { ask, facets, hits } = searchPage(page);
  await ask('meeting');
  await facets.getByLabel('From').fill('2023-09-20');
  await facets.getByLabel('To').fill('2023-09-22');
  await expect(page).toHaveURL(/from=2023-09-20&to=2023-09-22/);
  await expect(hits.first()).toContainText('First meeting in Yevlakh');
  await page.reload();
  await expect(facets.getByLabel('From')).toHaveValue('2023-09-20');
  await expect(hits.first()).toContainText('First meeting in Yevlakh');
});

test('a date is understood as a chip, which comes off', async ({ page }) => {
  const { ask, chips, hits } = searchPage(page);
  await ask('gas in March 2022');
  await expect(chips).toHaveText(/March 2022/);
  await expect(hits.first()).toContainText('Natural gas supply stops');
  await chips.click();
  await expect(chips).toHaveCount(0);
  await expect(page).toHaveURL(/dates=no/);
});

test('operators: OR, -word, kind:, and one that is none', async ({ page }) => {
  const { ask, hits, remarks } = searchPage(page);
  await ask('Munich OR Yevlakh');
  await expect(hits).toContainText([/Yevlakh/, /Yevlakh|Munich/]);
  await expect(hits.filter({ hasText: 'Munich' })).not.toHaveCount(0);
  await ask('Munich OR Yevlakh -Yevlakh');
  await expect(hits.filter({ hasText: 'Yevlakh' })).toHaveCount(0);
  await ask('gas kind:meeting');
  await expect(hits.filter({ hasText: 'Gas supply interrupted' })).toHaveCount(0);
  await ask('foo:gas');
  await expect(remarks).toContainText('“foo:” is no operator here');
});

test('a mistyped word is said, and what may be meant leads there', async ({ page }) => {
  const { ask, remarks, hits } = searchPage(page);
  await ask('lachn');
  await expect(remarks).toContainText(
    'No document, event, name or source of this archive has “lachn”; did you mean Lachin',
  );
  await remarks.getByRole('link', { name: 'Lachin' }).click();
  await expect(hits.first()).toContainText('Lachin');
});

/** Twelve words of the second passage of the document. */
async function wordsOf(request: APIRequestContext): Promise<readonly string[]> {
  const seed = await (await request.get('seeds/000_cb492ac738297fc6.txt')).text();
  return (seed.split('\n')[1] ?? '').split(/\s+/).slice(2, 14);
}

const sentence = 'the Artsakh side expressed its readiness to continue discussions';

test.describe('sentences', () => {
  test('one that was said is found word for word, with its link and citation', async ({ page, request }) => {
    const { ask, verdict, results } = searchPage(page);
    await ask((await wordsOf(request)).join(' '));
    await expect(verdict).toHaveText('Found word for word in 1 passage');
    await expect(results.getByRole('button', { name: 'Copy with its source' })).toBeVisible();
    await expect(results.getByRole('button', { name: 'Copy a link to the words' })).toBeVisible();
    await results.getByRole('link', { name: 'passage 2' }).first().click();
    await expect(page).toHaveURL(/#p2$/);
    await expect(page.getByRole('region', { name: 'Words that were searched for' })).toContainText(
      '1 of 1 hit',
    );
  });

  test('one that was changed is not, and the word that differs is marked', async ({ page, request }) => {
    const { ask, verdict, results } = searchPage(page);
    await ask((await wordsOf(request)).with(5, 'seventeen').join(' '));
    await expect(verdict).toHaveText(/^Not in this archive; one word differs/);
    await expect(results.locator('del')).toHaveText('seventeen');
    await expect(results.locator('ins')).toHaveCount(1);
  });
});

test('words in a row come first and are marked as one, without quotation marks too', async ({ page }) => {
  const { ask, hits } = searchPage(page);
  await ask('unblocking of the Lachin Corridor');
  await expect(hits.first().locator('mark')).toHaveText('unblocking of the Lachin Corridor');
});

test('what only the archive says stands first, then that no document has it', async ({ page }) => {
  const { ask, hits, verdict, results } = searchPage(page);
  await ask('"the Azerbaijani side"');
  await expect(verdict).toHaveCount(0);
  await expect(hits.first().locator('mark').first()).toHaveText('the Azerbaijani side');
  await expect(hits.last()).toContainText('In no document; in the archive’s own words');
  await expect(results).not.toContainText('Not in this archive');
});

test('where the index of phrases cannot be read, nothing is denied', async ({ page }) => {
  await page.route('**/data/search/phrases/**', (route) => route.abort());
  const { ask, results } = searchPage(page);
  await ask('"these words are nowhere at all"');
  await expect(results).toContainText('The search index could not be read');
  await expect(results).not.toContainText('Not in this archive');
});

test('on arrival hits are marked and counted, one after the other, and the way leads back', async ({
  page,
}) => {
  const { ask, links } = searchPage(page);
  await ask('dialogue');
  await links.filter({ hasText: 'Answer on mediators' }).first().click();
  const landing = page.getByRole('region', { name: 'Words that were searched for' });
  await expect(landing.getByRole('status')).toHaveText(/^1 of \d+ hits$/);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0))
    .toBeGreaterThan(1);
  await landing.getByRole('button', { name: 'Next' }).click();
  await expect(landing.getByRole('status')).toHaveText(/^2 of/);
  await landing.getByRole('button', { name: 'Previous' }).click();
  await expect(landing.getByRole('status')).toHaveText(/^1 of/);
  await landing.getByRole('link', { name: 'Back to the results' }).click();
  await expect(page).toHaveURL(/search\/\?q=dialogue/);
});

test('@base under a strict policy and Trusted Types everything works', async ({ page }) => {
  const refused = await underStrictPolicy(page);
  const { ask, hits, verdict } = searchPage(page);
  await ask('"the Lachin corridor" meeting since 2022');
  await expect(hits.first()).toBeVisible();
  await expect(verdict).toBeVisible();
  await hits.first().locator('a').first().click();
  await expect(page.getByRole('region', { name: 'Words that were searched for' })).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('gas');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  expect(refused).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page with results in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { ask } = searchPage(page);
    for (const query of ['gas March 2022', sentence, 'lachn']) {
      await ask(query);
      expect(await violationsOf(page), query).toEqual([]);
    }
  });
}

test('at 360 px results and facets fit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { ask, results } = searchPage(page);
  for (const query of ['gas', sentence]) {
    await ask(query);
    await results.getByText('Narrow the results').click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, query).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so, and offers lists', async ({ page }) => {
    await page.goto('search/?q=negotiations');
    const main = page.getByRole('main');
    await expect(page.locator('noscript')).toHaveCount(1);
    expect(await page.content()).toContain('Searching needs JavaScript');
    for (const list of ['Year', 'Issuer', 'Kind', 'Who takes part', 'Place'])
      await expect(main.getByRole('heading', { name: list, exact: true })).toBeVisible();
    await expect(main.locator('a[href*="/kinds/"]').first()).toBeVisible();
    await main.getByRole('link', { name: '2022', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2022');
  });
});

import { expect, test } from '@playwright/test';
import { searchPage } from '../e2e/search-page.ts';

// What the search finds in this record.

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
  await expect(results).not.toContainText('Not in any document of this archive');
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

test('a date in another language’s words is the same as in ours', async ({ page }) => {
  const { ask, chips, hits } = searchPage(page);
  for (const date of ['12 December 2022', '12 декабря 2022', '12 décembre 2022', '12 Aralık 2022']) {
    await ask(date);
    await expect(chips).toHaveText(/12 December 2022/);
    await expect(hits.first()).toContainText('Lachin corridor blockade');
  }
  await ask('դեկտեմբեր');
  await expect(chips).toHaveText(/December, any year/);
});

test('a person’s page comes first for the name, and what is called just so for a title', async ({ page }) => {
  const { ask, hits } = searchPage(page);
  for (const name of ['Ruben Vardanyan', 'Vardanyan', 'who is Ruben Vardanyan?']) {
    await ask(name);
    await expect(hits.first().locator('h3')).toHaveText('Ruben Vardanyan');
  }
  await ask('Trilateral Statement');
  await expect(hits.first().locator('h3')).toHaveText('Trilateral Statement');
});

test('a question of a beginning or an end is answered by who says when', async ({ page }) => {
  const { ask, hits } = searchPage(page);
  const passage = hits.first().locator('.phit').first();
  await ask('when did the blockade begin');
  await expect(passage).toContainText(/: When it began: .*December 2022/);
  await ask('when did the blockade end?');
  await expect(passage).toContainText(/: (?:When it ended|What the archive takes for a candidate end): /);
  await ask('how long did the war last');
  await expect(passage).toContainText('27 September 2020 to 10 November 2020');
});

test('pages about the site come behind the record, under a heading of their own', async ({ page }) => {
  const { ask, results, hits } = searchPage(page);
  await ask('quotation');
  const heading = results.getByRole('heading', { name: 'Pages about the site itself' });
  const more = results.getByRole('button', { name: /more/i });
  while ((await heading.count()) === 0 && (await more.isVisible())) {
    const shown = await hits.count();
    await more.click();
    await expect.poll(() => hits.count()).toBeGreaterThan(shown);
  }
  await expect(heading).toBeVisible();
  const kinds = await results.locator('[data-hits] > *').evaluateAll((parts) =>
    parts.map(({ tagName, textContent }) => (tagName === 'H3' ? 'heading' : /nobody’s evidence/.test(textContent) ? 'own' : 'record')),
  );
  expect(kinds.lastIndexOf('record')).toBeLessThan(kinds.lastIndexOf('heading'));
});

test('a false quotation of many words stands nowhere, and is not said to', async ({ page }) => {
  const { ask, remarks, verdict, hits } = searchPage(page);
  await ask('“The last such meeting was held on 2 March 2023”');
  await expect(verdict).toContainText('Not in any document of this archive');
  await expect(hits).toHaveCount(0);
  await expect(remarks).not.toContainText('stands here in a row');
});

test('a row of words that only a line put together has leads to its page, and is not denied', async ({ page }) => {
  const { ask, hits, results, status } = searchPage(page);
  for (const [query, path, line] of [
    ['"km of Shusha"', '/places/', 'km of Shusha'],
    ['"From outside sources: Massis Post"', '/embed/', 'From outside sources: Massis Post'],
    ['through Hakari bridge, then', '/places/lachin-corridor/', 'through Hakari bridge, then'],
  ] as const) {
    await ask(query);
    await expect(hits.first().locator('a').first()).toHaveAttribute('href', new RegExp(path));
    await expect(hits.first().locator('mark').first()).toHaveText(line);
    await expect(status).toContainText(/\d+ pages? holds? (?:this|all of this)/);
    await expect(results).not.toContainText('Not in any document of this archive');
  }
});

test('a name of several words in letters of its own is the place’s', async ({ page }) => {
  const { ask, hits, remarks } = searchPage(page);
  for (const name of ['Нагорный Карабах', 'Dağlıq Qarabağ', 'Լեռնային Ղարաբաղ']) {
    await ask(name);
    await expect(hits.first().locator('h3')).toContainText('Nagorno-Karabakh');
    await expect(remarks).toContainText('“Nagorno-Karabakh”');
  }
});

test('keywords, however many, are no quotation that is denied', async ({ page }) => {
  const { ask, verdict, hits } = searchPage(page);
  await ask('trilateral statement 9 November 2020 article 6');
  await expect(hits.nth(1)).toContainText('Trilateral Statement');
  await expect(verdict).toHaveCount(0);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';

const withheldSchema = z.array(
  z.object({ event: z.string(), clause: z.string(), absent: z.array(z.string()) }),
);
const withheld = withheldSchema.parse(
  parse(readFileSync(new URL('./withheld.yaml', import.meta.url), 'utf8')),
);

test.use({ javaScriptEnabled: false });

for (const { event, clause, absent } of withheld) {
  test(`the page of ${event} does not tell ${clause}`, async ({ page }) => {
    await page.goto(`events/${event}/`);
    // What the archive calls a source is the source's own words.
    const told = await page.getByRole('main').evaluate((main: HTMLElement) => {
      for (const named of main.querySelectorAll('a.source')) named.remove();
      return main.innerText.toLowerCase();
    });
    expect(told).toContain('outside sources');
    expect(absent.filter((words) => told.includes(words))).toEqual([]);
  });
}

test('the page of a document tells the dates that its words give, and no others', async ({ page }) => {
  await page.goto('documents/artsakh-mfa-2023-03-09/');
  const dates = page.locator('section[aria-labelledby="h-dates"]');
  await expect(dates.locator('li > span:nth-child(2)')).toHaveText([
    '9 November 2020',
    /between 9 November 2020 and 1 March 2023/,
    /^from about December 2022, still going on/,
    '1 March 2023',
  ]);
  await expect(dates.locator('li > span:nth-child(2)').filter({ hasText: /April|September|10 November/ })).toHaveCount(0);
  await expect(page.getByText('Published on the 88th day')).toBeVisible();
  await page.goto('documents/');
  await expect(page.getByText('4 events dated by it')).toBeVisible();
  await page.goto('');
  await expect(page.getByText('4 dated by a document')).toBeVisible();
  await page.goto('events/statement-2023-03-09/');
  await expect(page.locator('#begin')).toContainText('The date in the address of the copy; the text bears none: Aravot');
});

test('an account that was not found is said to be so, beside the one that was', async ({ page }) => {
  await page.goto('events/meeting-2023-09-25/');
  await expect(page.locator('#accounts dl > div')).toHaveText([
    /^Artsakh.*account not found; last looked for on 27 November 2026/s,
    /^Azerbaijan.*Aid, utilities/s,
  ]);
});

test('accounts of a thing stand together, a court’s among them', async ({ page }) => {
  await page.goto('events/gas-supply-2022-12-13/');
  const accounts = page.locator('#accounts dl > div');
  await expect(accounts).toHaveText([
    /Armenia and Artsakh.*Azerbaijan cut the supply/s,
    /Azerbaijan.*Azerigaz.*“Azerbaijan has nothing to do with this issue.”/s,
    /International Court of Justice.*sufficient evidence/s,
  ]);
});

test('a cut quotation says so, and is one account among others', async ({ page }) => {
  await page.goto('events/meeting-2023-03-01/');
  const entries = page.locator('#accounts dl > div');
  await expect(entries.locator('dt')).toHaveText([
    /^Artsakh/,
    /^Azerbaijan/,
    /^Ministry of Foreign Affairs of the Republic of Artsakh/,
    /^Russian peacekeepers/,
  ]);
  await expect(entries.locator('blockquote')).toHaveText(/during which humanitarian issues were discussed …”$/);
  const sizes = await entries
    .locator('blockquote, dd > p:not(.quiet)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
  expect(new Set(sizes).size).toBe(1);
});

test('each candidate end is told as what its sources give', async ({ page }) => {
  await page.goto('events/lachin-corridor-2022/');
  await expect(page.locator('.head')).toContainText('a day between 28 April and 30 September 2023: 137 to 292 days');
  const rows = page.locator('#end tbody tr');
  await expect(rows).toHaveText([
    /^A\s*28 April 2023.*The archive’s candidate; its sources give the happening: APA.*137\s*138th day/s,
    /^B\s*about 1 May 2023.*“?thus lifting the blockade.*Said to be the end by: Eurasianet.*about 140\s*about 141st day/s,
    /^C\s*September 2023.*Said to be the end by: Wikipedia mirror.*263 to 292/s,
    /^D\s*18 September 2023.*The archive’s candidate/s,
    /^E\s*from 19 to 20 September 2023.*The archive’s candidate/s,
    /^F\s*24 September 2023.*The archive’s candidate/s,
    /^Open/,
  ]);
  await page.goto('events/departure-2023-09-24/');
  await expect(page.locator('#end')).toContainText('2 October 2023');
});

test('both dates of a disagreement stand on its page, each with its source', async ({ page }) => {
  await page.goto('events/meeting-2023-02-24-or-25/');
  const dates = page.locator('#begin .text dl > div');
  await expect(dates).toHaveText([/24 February 2023.*Turanews/s, /25 February 2023.*Asbarez/s]);
});

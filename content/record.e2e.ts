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
    const told = (await page.getByRole('main').innerText()).toLowerCase();
    expect(told).toContain('outside sources');
    expect(absent.filter((words) => told.includes(words))).toEqual([]);
  });
}

test('an account that was not found is said to be so, beside the one that was', async ({ page }) => {
  await page.goto('events/gas-supply-2022-12-13/');
  const accounts = page.locator('#accounts dl > div');
  await expect(accounts).toHaveText([/Armenia/, /Artsakh/, /Azerbaijan\s*account not found/]);
});

test('both dates of a disagreement stand on its page, each with its source', async ({ page }) => {
  await page.goto('events/meeting-2023-02-24-or-25/');
  const dates = page.locator('#begin .text dl > div');
  await expect(dates).toHaveText([/24 February 2023.*Turanews/s, /25 February 2023.*Asbarez/s]);
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { aDocument, aMeeting, lacks } from './archive.ts';
import { refusals } from './strict-policy.ts';
import { literalPattern } from '../src/text/literal-pattern.ts';

test.skip(...lacks('a meeting that sources tell of too'));

const [attested] = aMeeting.quotes;

test('an event offers its card as picture and data, and what its head names is there', async ({ page }) => {
  await page.goto(`events/${aMeeting.id}/`);
  const [width, height] = [1200, 630];
  const named = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(named).toContain(`/cards/events/${aMeeting.id}.png`);
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
    'content',
    new RegExp(literalPattern(attested!.exact)),
  );
  await page.getByText('What it rests on in one picture').click();
  for (const name of ['PNG', 'SVG']) {
    const address = await page.getByRole('link', { name, exact: true }).first().getAttribute('href');
    const size = await page.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, address!);
    expect(size).toEqual([width, height]);
  }
});

test('every page of each kind names a picture that is there', async ({ page, request }) => {
  for (const path of [
    '',
    'documents/',
    `documents/${aDocument.id}/`,
    'timeline/',
    'docs/guides/writing/',
    'dossier/',
  ]) {
    await page.goto(path);
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    const found = await request.get(new URL(picture!).pathname);
    expect([path, found.headers()['content-type']]).toEqual([path, 'image/png']);
  }
});

test('what a card claims is verified anew, and the embedded card leads there', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto(`embed/events/${aMeeting.id}/`);
  await expect(page.locator('blockquote')).toContainText(attested!.exact);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Verify anew' }).click();
  await expect(page.locator('[data-seals]')).toContainText(
    `the SHA-256 that the card tells, ${aDocument.seed.sha256}`,
  );
  await expect(page.locator('.dossier-entry').filter({ hasText: 'Word for word' }).first()).toContainText(
    attested!.exact,
  );
  expect(await page.evaluate(() => localStorage.getItem('dossier'))).toBeNull();
  expect(refused).toEqual([]);
});

test('an original that was changed is told', async ({ page }) => {
  await page.route('**/seeds/*', (route) => route.fulfill({ body: 'another text' }));
  await page.goto(`dossier/#card=events/${aMeeting.id}`);
  await expect(page.locator('[data-seals]')).toContainText('has another SHA-256 than the card tells');
});

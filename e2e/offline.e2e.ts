import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { isoDay } from '../src/time/edtf/day.ts';
import {
  aDocument,
  aMeeting,
  anotherWord,
  aSentence,
  aWord,
  aYear,
  lacks,
  leadSpan,
  passageOfSentence,
} from './archive.ts';
import { builtAddress } from './built-site.ts';
import { site } from './built-pages.ts';
import { watchLoads } from './loads.ts';
import { test, zipPath } from './offline-copy.ts';
import { kindsOfPage } from './pages.ts';
import { searchPage, watchErrors } from './search-page.ts';
import { refusals } from './strict-policy.ts';
import { openView, sight, stop } from './timeline-page.ts';

test.skip(
  ...lacks(
    'searches to try',
    'a lead span of a context event, with a place',
    'a meeting that sources tell of too',
    'two passages, one of fourteen words',
  ),
);

const pagesOfCopy = kindsOfPage.filter((path) => path !== '404.html');

test('the data page tells its size and digest, and it is small', ({ copy }) => {
  const zip = readFileSync(zipPath);
  const page = readFileSync(`${site}data/index.html`, 'utf8');
  expect(page).toContain(createHash('sha256').update(zip).digest('hex'));
  expect(page).toContain(`Size in bytes: ${new Intl.NumberFormat('en-GB').format(zip.length)}`);
  const rest = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, -zip.length);
  const unpacked = [...copy.files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`offline copy: ${zip.length} bytes, ${unpacked} unpacked, of a site of ${rest}`);
  expect(zip.length).toBeLessThan(rest);
  expect(unpacked).toBeLessThan(1.6 * rest);
});

test('every address in its pages leads to a file and a place within it', ({ copy: { files } }) => {
  const broken: string[] = [];
  const htmlOf = new Map<string, string>();
  for (const [path, bytes] of files)
    if (path.endsWith('.html')) htmlOf.set(path, new TextDecoder().decode(bytes));
  for (const [path, html] of htmlOf)
    for (const [, raw = ''] of html.matchAll(/\s(?:href|src|action|cite)="([^"]*)"/g)) {
      const url = new URL(raw.replaceAll('&amp;', '&'), builtAddress + path);
      if (url.origin !== new URL(builtAddress).origin) continue;
      const target = decodeURIComponent(url.pathname.slice(1));
      // A card that is to be compared is named for a script.
      const id = url.hash.startsWith('#card=') ? '' : decodeURIComponent(url.hash.slice(1));
      const isThere = files.has(target) && (id === '' || htmlOf.get(target)?.includes(` id="${id}"`));
      if (raw.startsWith('/') || isThere !== true) broken.push(`${path}: ${raw}`);
    }
  expect(broken).toEqual([]);
  expect(htmlOf.size).toBeGreaterThan(10);
});

test('its digests are those of its files', ({ copy: { files } }) => {
  const listed = new TextDecoder().decode(files.get('manifest-sha256.txt')).trim().split('\n');
  expect(listed).toHaveLength(files.size - 1);
  for (const line of listed) {
    const [digest, path = ''] = line.split('  ');
    expect(createHash('sha256').update(files.get(path)!).digest('hex'), path).toBe(digest);
  }
});

test('every kind of page opens from the disk, and nothing is refused or asked of anybody', async ({
  page,
}) => {
  const refused = await refusals(page);
  const errors = watchErrors(page);
  const { settle } = watchLoads(page);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) elsewhere.push(request.url());
  });
  // Last the one that tells of the copy.
  for (const path of [...pagesOfCopy, 'embed/timeline/', 'data/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await settle();
  }
  await expect(page.getByText('You are reading this copy.')).toBeVisible();
  expect(refused).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual({ console: [], uncaught: [] });
});

test('links lead on: from the first page to an event, to the passage that dates it, and back', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Events');
  await page.goto(`events/${aMeeting.id}/`);
  const { passage } = aMeeting.quotes[0]!;
  await page.locator(`main a[href*="#${passage}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/documents/.*/index\\.html#${passage}$`));
  await expect(page.locator(`#${passage}`)).toBeInViewport();
});

test('the timeline opens its view, zooms, and leads to an event', async ({ page }) => {
  await openView(page);
  const before = await sight(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('.view-drawing')).not.toHaveAttribute('aria-label', before);
  await expect(page).toHaveURL(/view=/);
  await page.locator('.view-drawing').focus();
  const href = await stop(page).getAttribute('href');
  expect(href).toMatch(/^file:.*\/events\/[^/]+\/index\.html$/);
  await page.goto(href!);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the timeline is filtered, and going back undoes it', async ({ page }) => {
  await page.goto(`timeline/?from=${aYear}&to=${aYear}`);
  await expect(page.locator('.shown')).toContainText(/\d/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).not.toHaveURL(/from=/);
  await page.goBack();
  await expect(page).toHaveURL(/from=/);
});

test('words are found, and lead to where they stand', async ({ page }) => {
  const { hits, links } = searchPage(page);
  await page.goto('');
  await page.goto('search/');
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill(anotherWord);
  await box.press('Enter');
  await expect(hits.first().locator('mark').first()).toHaveText(new RegExp(anotherWord, 'i'));
  await links.first().click();
  const landing = page.getByRole('region', { name: 'Words that were searched for' });
  await expect(landing).toContainText(/1 of \d+ hit/);
  await landing.getByRole('link', { name: 'Back to the results' }).click();
  await expect(hits.first()).toBeVisible();
});

test('a date is found, and a mistyped word', async ({ page }) => {
  const { ask, hits, chips, remarks } = searchPage(page);
  await ask(isoDay(leadSpan.start));
  await expect(hits.first()).toBeVisible();
  await expect(chips.first()).toBeVisible();
  await ask(aWord.slice(0, -3) + aWord.slice(-2));
  await remarks.getByRole('link', { name: aWord }).click();
  await expect(hits.first()).toContainText(new RegExp(aWord, 'i'));
});

test('a sentence is found word for word, and one that was changed is not', async ({ page }) => {
  const { ask, verdict, results } = searchPage(page);
  await ask(aSentence);
  await expect(verdict).toHaveText('Found word for word in 1 passage');
  await results
    .getByRole('link', { name: `passage ${passageOfSentence.slice(1)}` })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`#${passageOfSentence}$`));
  await ask(aSentence.split(' ').with(5, 'seventeen').join(' '));
  await expect(verdict).toHaveText(/^Not in any document of this archive; one word differs/);
});

test('the search dialog leads to a page', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.locator('dialog input').fill(aWord);
  await page.locator('dialog [role="option"]').first().click();
  await expect(page).toHaveURL(/^file:.*\/index\.html/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the map lights the places of a day, and one that is chosen', async ({ page }) => {
  await page.goto(`map/?from=${aYear}&to=${aYear}`);
  await expect(page.locator('.map-status')).toContainText(/\d/);
  const place = page.locator('.map-places').getByRole('link').first();
  await place.click();
  await expect(page).toHaveURL(/place=/);
  await expect(page.locator('.map-places a[aria-current="true"]')).not.toHaveCount(0);
  await page.locator('.map-chosen').getByRole('link').click();
  await expect(page).toHaveURL(/\/places\/[^/]+\/index\.html$/);
});

test('a text is compared with the record', async ({ page }) => {
  await page.goto('check/');
  await page.locator('prose-check textarea').fill(`“${aSentence}”`);
  await page.locator('prose-check form button').first().click();
  await expect(page.locator('[data-answer]')).toContainText(/\d/);
});

test.describe('copied words', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('name the address that others find them by', async ({ page }) => {
    await page.goto(`documents/${aDocument.id}/`);
    await page.getByRole('button', { name: /^Copy passage 1 / }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`https?://\\S+/documents/${aDocument.id}/#p1$`));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the copy is read all the same', async ({ page }) => {
    await page.goto('timeline/');
    await page.locator('.chron .item a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { aDocument, aMeeting, lacks, words as wordsOfSearch } from './archive.ts';
import { searchPage } from './search-page.ts';
import { refusals } from './strict-policy.ts';

test.skip(...lacks('a meeting that sources tell of too', 'searches to try'));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const passages = aDocument.passages.map(({ id }) => id);

test('what is gathered on pages and in a search is ordered, annotated and taken along', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto('dossier/');
  await expect(page.getByText('Nothing is gathered yet.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('dossier'))).toBeNull();

  await page.goto(`documents/${aDocument.id}/`);
  await page.getByRole('button', { name: 'Add passage 1 to the dossier' }).click();
  await expect(page.getByText('In your dossier, on this device only.')).toBeVisible();
  const first = await page.locator(`#${passages[0]!}`).textContent();
  await page.goto(`events/${aMeeting.id}/`);
  const inDossier = page.getByText('In your dossier, on this device only.');
  await page.getByRole('button', { name: 'Add this event to the dossier' }).click();
  await expect(inDossier).toHaveCount(1);
  const cited = page.locator('figure[data-cite-as]').first();
  await cited.getByRole('button', { name: 'Add to dossier' }).click();
  await expect(cited.getByText('Added.').filter({ visible: true })).toHaveCount(1);
  const quotation = await page.locator('figure[data-cite-as] [data-words]').first().textContent();
  await searchPage(page).ask(wordsOfSearch);
  await page.locator('.phit').first().getByRole('button', { name: 'Add to dossier' }).click();
  await expect(page.locator('.phit').first().getByText('In your dossier')).toBeVisible();

  await page.goto('dossier/');
  const entries = page.locator('.dossier-entry');
  await expect(entries.nth(0)).toContainText(first!.trim());
  await expect(entries.nth(0)).toContainText('read just now');
  await expect(entries.nth(2)).toContainText(quotation!.trim().replace(/\s+/g, ' '));
  await expect(entries.nth(2)).toContainText('Word for word in the archive');
  await page.getByRole('button', { name: 'Move 1 down' }).focus();
  await page.keyboard.press('Enter');
  await expect(entries.nth(1)).toContainText(first!.trim());
  await expect(page.getByRole('button', { name: 'Move 2 down' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Note to 2' }).fill('*My* <b>note</b>');
  await page.getByRole('textbox', { name: 'Title' }).fill('What I found');
  await page.getByRole('textbox', { name: 'Title' }).blur();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const markdown = await saved(page, 'Markdown');
  expect(markdown.toString()).toContain('# What I found');
  expect(markdown.toString()).toContain('\\*My\\* \\<b\\>note\\</b\\>');
  expect(markdown.toString()).toContain(`#${passages[0]!}>`);
  // Entries and sources name the site as it is served here, not as it was built for elsewhere.
  const addresses = markdown.toString().match(/https?:\/\/[^\s>)#]+/g) ?? [];
  const { href } = new URL(page.url());
  const site = href.slice(0, href.indexOf('dossier/'));
  expect(
    addresses.filter((address) => address.includes(`/documents/${aDocument.id}/`)).length,
  ).toBeGreaterThan(1);
  expect(
    addresses.filter((address) => /\/(?:documents|events)\//.test(address) && !address.startsWith(site)),
  ).toEqual([]);
  expect(JSON.parse((await saved(page, 'JSON')).toString())).toMatchObject({
    format: 'attested-dossier',
    items: [{}, { note: '*My* <b>note</b>', compared: 'as-is' }, { compared: 'verified' }, {}],
  });
  const docx = unzipSync(await saved(page, 'Word (DOCX)'));
  expect(new TextDecoder().decode(docx['word/document.xml'])).toContain('What I found');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-note').nth(1)).toContainText('*My* <b>note</b>');
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.getByRole('button', { name: 'Copy its address' }).click();
  await expect(page.getByRole('status')).toContainText('Copied:');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(entries).toHaveCount(0);
  await page.goto(address);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Somebody’s dossier' })).toBeVisible();
  await expect(entries.nth(1)).toContainText('Note by whoever gathered this');
  expect(await page.evaluate(() => localStorage.getItem('dossier'))).toBeNull();
  expect(refused).toEqual([]);
});

test('what was being added when a link was followed is not lost', async ({ page }) => {
  // The script that gathers comes after the page has gone, or never.
  await page.route('**/copying.*.js', () => undefined);
  await page.goto(`documents/${aDocument.id}/`);
  await page.getByRole('button', { name: 'Add passage 1 to the dossier' }).click();
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await page.waitForURL('**/timeline/**');
  await page.goto(`events/${aMeeting.id}/`);
  await page.getByRole('button', { name: 'Add this event to the dossier' }).click();
  await page.goto('dossier/');
  const entries = page.locator('.dossier-entry');
  await expect(entries).toHaveCount(2);
  await expect(entries.nth(0)).toContainText('read just now');
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(entries).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what an address carries is text, and words that do not stand there are told', async ({ page }) => {
  const refused = await refusals(page);
  const items = [
    {
      at: `documents/${aDocument.id}/#${passages[0]!}`,
      words: 'It never said so <img src=x onerror=alert(1)>',
    },
    {
      at: 'documents/no-such-document/#p1',
      words: 'Neither this',
      note: '<script>alert(1)</script>\u202egnp',
    },
    { at: 'https://evil.example/' },
    { at: 'javascript:alert(1)' },
    null,
  ];
  await page.goto(`dossier/${fragmentOf({ title: '<i>Theirs</i>', items })}`);
  const entries = page.locator('.dossier-entry');
  await expect(entries).toHaveCount(2);
  await expect(entries.nth(0)).toContainText('These words do not stand there. The archive has:');
  await expect(entries.nth(0).locator('del')).toContainText('<img src=x onerror=alert(1)>');
  await expect(entries.nth(1)).toContainText('The archive has nothing at this address.');
  await expect(entries.nth(1)).toContainText('<script>alert(1)</script>gnp');
  await expect(page.locator('[data-title]')).toHaveText('<i>Theirs</i>');
  expect(await page.locator('dossier-page :is(img, script, i)').count()).toBe(0);
  await page.goto('dossier/#d=AAAA');
  await page.reload();
  await expect(page.getByText('carries a dossier that cannot be read')).toBeVisible();
  await page.goto(`dossier/${fragmentOf(' '.repeat(3_000_000))}`);
  await page.reload();
  await expect(page.getByText('carries a dossier that cannot be read')).toBeVisible();
  expect(refused).toEqual([]);
});

test('a dossier comes back from its file and its address, and what has no room is told', async ({ page }) => {
  await page.goto('dossier/');
  await page.getByText('Bring in a dossier').click();
  const at = (index: number) => `documents/${aDocument.id}/#p${index}`;
  const many = { title: 'Many', items: Array.from({ length: 503 }, (_, index) => ({ at: at(index + 1) })) };
  const file = (value: unknown) => ({
    name: 'dossier.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  await page.getByLabel('A file saved as JSON').setInputFiles(file('{"items": 3}'));
  await expect(page.getByRole('status')).toContainText('no dossier that can be read');
  await page.getByLabel('A file saved as JSON').setInputFiles(file(many));
  await expect(page.getByRole('heading', { name: 'Somebody’s dossier' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('3 entries were left out: a dossier holds 500');
  await page.getByRole('button', { name: 'Show mine' }).click();
  await expect(page.locator('.dossier-entry')).toHaveCount(0);

  await page.getByLabel('A file saved as JSON').setInputFiles(file({ items: [{ at: at(1), note: 'Mine' }] }));
  await page.getByRole('button', { name: 'Add it to mine' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Note to 1' })).toHaveValue('Mine');
  await page
    .getByRole('textbox', { name: 'An address that carries one' })
    .fill(`https://elsewhere.example/dossier/${fragmentOf({ items: [{ at: `events/${aMeeting.id}/` }] })}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Somebody’s dossier' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs', async ({ page }) => {
    await page.goto('dossier/');
    expect(await page.content()).toContain('Gathering needs JavaScript');
    await expect(page.locator('dossier-page')).toBeHidden();
  });
});

function fragmentOf(value: unknown): string {
  return `#d=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
}

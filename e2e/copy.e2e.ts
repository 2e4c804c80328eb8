import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readEvents } from '../src/testing/read-record.ts';
import { aDocument, archiveName, lacks, words as wordsOfSearch } from './archive.ts';
import { searchPage } from './search-page.ts';

test.skip(...lacks('searches to try', 'two passages, one of fourteen words'));

const { passages } = aDocument;
const told = readEvents().find(({ event }) => event.accounts.some(({ says }) => says !== null))?.event;
const lacksAccounts = 'this archive lacks an account of an event';
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a passage’s button copies its words, whose they are, and the way there', async ({ page }) => {
  await page.goto(`documents/${aDocument.id}/`);
  const passage = page.locator(`#${passages[0]!.id}`);
  const words = (await passage.textContent())!.trim();
  await page.getByRole('button', { name: /^Copy passage 1 / }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const { text, html } = await clipboard(page);
  expect(text.startsWith(`“${words}”\n\n`)).toBe(true);
  expect(text).toMatch(/, passage 1\. http\S+\/#p1$/);
  expect(html).toContain('<blockquote');
  expect(html).toContain('#p1"');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button[aria-label*="Copy passage 1 "]')).toBeHidden();
});

test('the button that was pressed says what came of it, to the eye and by its name, until another is', async ({
  page,
}) => {
  await page.goto(`documents/${aDocument.id}/`);
  const copy = page.getByRole('button', { name: /Copy passage 1 / });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(copy).toBeFocused();
  await expect(copy).toHaveText('Copied.');
  await expect(copy).toHaveAccessibleName('Copied. Copy passage 1 with its citation');
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const add = page.getByRole('button', { name: /Add passage 2 / });
  await add.click();
  await expect(add).toHaveText('Added.');
  await expect(copy).toHaveText('Copy');
  await expect(copy).toHaveAccessibleName('Copy passage 1 with its citation');
});

test('selected words are copied in each form, and the link leads to them', async ({ page }) => {
  await page.goto(`documents/${aDocument.id}/`);
  const words = await select(page, passages[1]!.id, 3, 6);
  const bar = page.getByRole('toolbar', { name: 'Copy the selected words' });
  await expect(bar).toBeVisible();
  await bar.getByRole('button', { name: 'Copy with citation' }).click();
  await expect.poll(async () => (await clipboard(page)).text.split('\n')[0]).toBe(`“${words}”`);

  await bar.getByRole('button', { name: 'Markdown' }).click();
  await expect.poll(async () => (await clipboard(page)).text).toMatch(/^> /);

  await bar.getByRole('button', { name: 'Data' }).click();
  await expect.poll(async () => (await clipboard(page)).text).toContain('TextQuoteSelector');
  const { source, selector } = JSON.parse((await clipboard(page)).text) as Selected;
  const passage = (await page.locator(`#${passages[1]!.id}`).textContent())!;
  const { exact, prefix, suffix } = selector.refinedBy;
  expect(selector.value).toBe(passages[1]!.id);
  expect(exact).toBe(words);
  expect(passage).toContain(prefix + exact + suffix);
  expect(source).toBe(page.url().replace(/#.*/, ''));

  await bar.getByRole('button', { name: 'Link' }).click();
  await expect.poll(async () => (await clipboard(page)).text).toMatch(/^http.*#p\d+:~:text=/);
  const link = (await clipboard(page)).text;
  const other = await page.context().newPage();
  await other.goto(link);
  await expect(other.locator(':target')).toHaveAttribute('id', passages[1]!.id);
});

test('words of two passages name both', async ({ page }) => {
  await page.goto(`documents/${aDocument.id}/`);
  await page.evaluate(
    ([from, to]) => {
      const range = globalThis.document.createRange();
      range.setStart(globalThis.document.getElementById(from!)!, 0);
      range.setEndAfter(globalThis.document.getElementById(to!)!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [passages[1]!.id, passages[2]!.id],
  );
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await expect.poll(async () => (await clipboard(page)).text).toMatch(/, passages 2 to 3\. /);
});

test('quotations and accounts on an event’s page are copied with their speaker', async ({ page }) => {
  test.skip(told === undefined, lacksAccounts);
  await page.goto(`events/${told!.id}/`);
  const account = page.locator('[data-copied="told"]').first();
  await expect(account.getByRole('button', { name: 'Copy' })).toHaveAccessibleName(
    /^Copy with its citation: “.+”$/,
  );
  await account.getByRole('button', { name: 'Copy' }).click();
  await expect(account.getByRole('button', { name: 'Copied.' })).toBeVisible();
  const { text } = await clipboard(page);
  const says = (await account.locator('[data-words]').textContent())!;
  expect(text.startsWith(says)).toBe(true);
  expect(text).toContain(told!.title);
  const speaker = await page.locator('[data-voice="side"] dt').first().textContent();
  expect(text).toContain(speaker!.trim());
});

test('the bar leaves with Escape, is out of the way without words, and passes axe', async ({ page }) => {
  await page.goto(`documents/${aDocument.id}/`);
  const bar = page.getByRole('toolbar', { name: 'Copy the selected words' });
  await expect(bar).toBeHidden();
  await select(page, passages[1]!.id, 0, 2);
  await expect(bar).toBeVisible();
  expect((await new AxeBuilder({ page }).include('copy-words').analyze()).violations).toEqual([]);
  await bar.getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('a hit of a search is copied with its citation and a link that leads there', async ({ page }) => {
  await searchPage(page).ask(wordsOfSearch);
  const hit = page.locator('.phit:not(.whole)').first();
  await hit.getByRole('button', { name: 'Copy' }).click();
  await expect(hit.getByRole('button', { name: 'Copied.' })).toBeVisible();
  const { text, html } = await clipboard(page);
  const link = /\S+$/.exec(text)![0];
  expect(html).toContain('<blockquote');
  expect(text).toContain(`in ${archiveName}`);
  await page.goto(link);
  await expect(page.locator(':target')).toHaveText(/^“(.*)”$/m.exec(text)![1]!);
});

test('an event’s page that is copied whole has each account whole, and no button within it', async ({
  page,
}) => {
  test.skip(told === undefined, lacksAccounts);
  await page.goto(`events/${told!.id}/`);
  await expect(page.locator('[data-copied="told"]').getByRole('button').first()).toBeVisible();
  await page.locator('main').evaluate((main) => getSelection()!.selectAllChildren(main));
  await page.keyboard.press('Control+C');
  await expect.poll(async () => (await clipboard(page)).text).toContain(told!.title);
  const { text } = await clipboard(page);
  const buttons = await page.locator('main button').allTextContents();
  const words = await page.locator('[data-copied="told"] [data-words]').allTextContents();
  expect(buttons).not.toHaveLength(0);
  for (const account of words)
    expect(text.replace(/\s+/g, ' ')).toContain(account.replace(/\s+/g, ' ').trim());
  for (const button of new Set(buttons)) expect(text).not.toContain(button.trim());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing of it shows', async ({ page }) => {
    await page.goto(`documents/${aDocument.id}/`);
    await expect(page.getByRole('button', { name: /Copy passage/ })).toHaveCount(0);
    await expect(page.locator('copy-words [role="toolbar"]')).toBeHidden();
  });
});

interface Selected {
  readonly source: string;
  readonly selector: {
    readonly value: string;
    readonly refinedBy: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  };
}

/** Selects words of a passage by their place in it, and returns them. */
async function select(page: Page, id: string, from: number, to: number): Promise<string> {
  return page.locator(`#${id}`).evaluate(
    (block, [first, last]) => {
      const walker = globalThis.document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
      const starts = [...block.textContent.matchAll(/\S+/g)];
      const [begin, end] = [starts[first!]!.index, starts[last!]!.index + starts[last!]![0].length];
      const range = globalThis.document.createRange();
      let passed = 0;
      for (const node of nodes) {
        const after = passed + node.length;
        if (begin >= passed && begin < after) range.setStart(node, begin - passed);
        if (end > passed && end <= after) range.setEnd(node, end - passed);
        passed = after;
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return range.toString();
    },
    [from, to],
  );
}

async function clipboard(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(async () => {
    const read = async () => {
      const [item] = await navigator.clipboard.read();
      const textOf = async (type: string) =>
        item!.types.includes(type) ? (await item!.getType(type)).text() : '';
      return { text: await textOf('text/plain'), html: await textOf('text/html') };
    };
    // What is copied in between ends a reading.
    return read().catch(read);
  });
}

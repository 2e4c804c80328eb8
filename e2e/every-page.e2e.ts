import { expect, test, type Page } from '@playwright/test';
import { toldBy } from './axe.ts';
import { watchLoads } from './loads.ts';
import { withOneOfEachLook } from './one-of-each-look.ts';
import { kindsOfPage } from './pages.ts';
import { refusals } from './strict-policy.ts';
import { unsettledOf } from './unsettled-contrast.ts';

// What every kind of page must hold, in one visit of each.

// The timeline's page has all events drawn and listed, and a map.
// The page of the search asks at once for what every answer needs: the program of the index is 60 KB of it.
const budgets: Readonly<Record<string, number>> = { 'timeline/': 76_500, 'search/': 126_500 };
const budgetOf = (path: string) => budgets[path] ?? 64_000;

for (const path of kindsOfPage) {
  test(`/${path} loads little, meets its policy, passes axe, fits, and is copied as words`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { settle, bytes, asked } = watchLoads(page);
    const refused = await refusals(page);
    await page.goto(path);
    if ((await page.locator('timeline-filter').count()) > 0)
      await expect(page.locator('.shown')).not.toBeEmpty();
    await settle();

    await expect(page.locator('meta[charset] + meta[http-equiv="content-security-policy"]')).toHaveCount(1);
    expect.soft(refused, 'what the policy refuses').toEqual([]);
    const elsewhere = asked.filter(({ href }) => !href.startsWith(baseURL!) && !href.startsWith('blob:'));
    expect
      .soft(
        elsewhere.map(({ href }) => href),
        'asked of others',
      )
      .toEqual([]);

    // A face of 16 KB for a word or a note.
    const slanted = asked.filter(({ href }) => /italic[^/]*\.woff2/.test(href)).map(({ href }) => href);
    if (path === '' || path === 'timeline/') expect.soft(slanted, 'faces of italics').toEqual([]);

    const loaded = await bytes();
    const total = [...loaded].reduce((sum, [kind, size]) => (kind === 'woff2' ? sum : sum + size), 0);
    console.log(`/${path}: ${total} bytes compressed, ${JSON.stringify(Object.fromEntries(loaded))}`);
    expect.soft(total, 'bytes of the first load, without fonts').toBeLessThanOrEqual(budgetOf(path));

    const whole = await toldBy(page, 'but colours');
    expect.soft(whole.violations, 'axe').toEqual([]);
    expect.soft(await unsettledOf(page, whole.incomplete), 'left by axe').toEqual([]);
    await expectGoodColours(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 900 });
    await expectGoodColours(page, 'dark');

    await page.setViewportSize({ width: 320, height: 700 });
    expect.soft(await overflow(page), 'px too wide at 320 px').toBeLessThanOrEqual(0);
    // A reader whose letters are twice as large.
    await page.setViewportSize({ width: 360, height: 740 });
    const size = (fontSize: string) =>
      page.evaluate((to) => (document.documentElement.style.fontSize = to), fontSize);
    await size('200%');
    expect.soft(await overflow(page), 'px too wide with letters of twice the size').toBeLessThanOrEqual(0);
    await size('');
    // Whatever is written with a long address in it: titles, names, notes and quotations.
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const tooWide = await page.evaluate(overflowOfLongWords);
      expect.soft(tooWide, `px too wide at ${width} px with long words`).toBeLessThanOrEqual(0);
    }

    const taken = await page.evaluate(whatIsCopied);
    expect.soft(taken.words).not.toBe('');
    expect.soft(taken.ofControls, 'copied of what a press does').toEqual([]);
  });
}

/** Of each look on the page one: `npm run test:review` looks at all. */
function expectGoodColours(page: Page, theme: 'light' | 'dark'): Promise<void> {
  return withOneOfEachLook(page, async () => {
    const { violations, incomplete } = await toldBy(page, 'colours');
    expect.soft(violations, `axe in the ${theme}`).toEqual([]);
    expect.soft(await unsettledOf(page, incomplete), `left by axe in the ${theme}`).toEqual([]);
  });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Runs in the page: what a reader copies who selects all of it, and of its controls alone. */
function whatIsCopied(): { readonly words: string; readonly ofControls: readonly string[] } {
  const main = document.querySelector('main')!;
  const selection = getSelection()!;
  const own = (element: Element) => {
    selection.selectAllChildren(element);
    return selection.toString().trim();
  };
  const controls =
    'button, svg, .sr-only, .no-print > .label, [aria-labelledby="h-cite"] > .label, details:not([open]) > summary';
  return {
    words: own(main),
    ofControls: [...main.querySelectorAll(controls)].map(own).filter((words) => words !== ''),
  };
}

/** Runs in the page: by how much it is too wide with a long address in place of each text, which is then put back. */
function overflowOfLongWords(): number {
  const address = `https://archive.example/wiki/${'%D0%9F'.repeat(80)}`;
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const before = new Map<Text, string>();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const element = text.parentElement!;
    const isOwn = element.closest('svg, button, form, script, style, .sr-only, .btn') !== null;
    // Dates and numbers, which have no such words.
    const isKept = getComputedStyle(element).whiteSpace === 'nowrap';
    if (!isOwn && !isKept && text.data.trim() !== '') before.set(text, text.data);
  }
  for (const text of before.keys()) text.data = address;
  const tooWide = document.documentElement.scrollWidth - innerWidth;
  for (const [text, words] of before) text.data = words;
  return tooWide;
}

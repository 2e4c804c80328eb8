import { expect, test, type Page } from '@playwright/test';
import { aDocument, anEvent, aSentence, aWord, aYear, lacks } from './archive.ts';
import { where } from './pages.ts';
import { pagesOfScripts } from './pages-of-scripts.ts';
import { searchPage, watchErrors } from './search-page.ts';

// What browsers get that lack something: each thing is taken away, and what docs/guides/browsers.md promises is tried.

/** Things that a browser may lack, and how it is made to. Each runs in the page before any script of it. */
const lacking: Readonly<Record<string, () => void>> = {
  'the Custom Highlight API': () => {
    Reflect.deleteProperty(globalThis, 'Highlight');
    Reflect.deleteProperty(CSS, 'highlights');
  },
  popovers: () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  },
  'view transitions': () => {
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
  },
  'Intl.Segmenter and Intl.DurationFormat': () => {
    Reflect.deleteProperty(Intl, 'Segmenter');
    Reflect.deleteProperty(Intl, 'DurationFormat');
  },
  'any storage': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  },
  'observers of sizes and sight': () => {
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  },
  'a clipboard': () => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  },
  'Trusted Types': () => {
    Reflect.deleteProperty(globalThis, 'trustedTypes');
  },
};

/** Searches, checks a quotation, and filters. */
async function readOn(page: Page): Promise<void> {
  const { ask, hits, verdict } = searchPage(page);
  await ask(aWord);
  await expect(hits.first()).toBeVisible();
  if (aSentence !== '') {
    await ask(aSentence);
    await expect(verdict).toHaveText(/^Found word for word/);
  }
  await page.goto(`timeline/?from=${aYear}&to=${aYear}`);
  await expect(page.locator('.shown')).toContainText(/\d/);
}

/** What is taken away, as it stands in scripts: one that names none of it does the same with and without. */
function namesOf(take: () => void): readonly string[] {
  const names = [...String(take).matchAll(/["']([A-Za-z]+)["']/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(0);
  return names;
}

for (const [thing, take] of Object.entries(lacking))
  test(`a browser without ${thing} searches, filters and reads`, async ({ page }) => {
    const { uncaught } = watchErrors(page);
    await page.addInitScript(take);
    await readOn(page);
    const names = namesOf(take);
    for (const { path } of pagesOfScripts().filter(({ scripts }) =>
      names.some((name) => scripts.includes(name)),
    )) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    }
    expect(uncaught).toEqual([]);
  });

for (const [thing, take] of [
  ['WebAssembly', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  ['DecompressionStream', () => Reflect.deleteProperty(globalThis, 'DecompressionStream')],
] as const)
  test(`a browser without ${thing} is told that search does not answer, or is answered`, async ({ page }) => {
    const { uncaught } = watchErrors(page);
    await page.addInitScript(take);
    const { hits, status } = searchPage(page);
    for (const asked of [aWord, ...(aSentence === '' ? [] : [`"${aSentence}"`])]) {
      await page.goto(`search/?q=${encodeURIComponent(asked)}`);
      await expect(
        hits.first().or(status.filter({ hasText: /Check the connection|WebAssembly/ })),
      ).toBeVisible();
    }
    await page.goto(`timeline/?from=${aYear}&to=${aYear}`);
    await expect(page.locator('.shown')).toContainText(/\d/);
    expect(uncaught).toEqual([]);
  });

test('without a place to keep things, the data page says that nothing can be kept, and the dossier that it is not', async ({
  page,
}) => {
  await page.addInitScript(lacking['any storage']!);
  await page.goto('data/');
  await expect(page.locator('keep-offline [role="status"]')).toContainText('cannot keep pages here');
  test.skip(...lacks('a reviewed document'));
  await page.goto(`documents/${aDocument.id}/`);
  await page.getByRole('button', { name: 'Add passage 1 to the dossier' }).click();
  await expect(page.locator('copy-words [role="status"]')).not.toBeEmpty();
});

test('without a clipboard, words are copied in the older way', async ({ page }) => {
  await page.addInitScript(lacking['a clipboard']!);
  test.skip(...lacks('a reviewed document'));
  await page.goto(`documents/${aDocument.id}/`);
  await page.getByRole('button', { name: /^Copy passage 1 / }).click();
  await expect(page.locator('copy-words [role="status"]')).toHaveText('Copied.');
});

/** As browsers do where a page changes its address too often. */
const takeNoAddress = () => {
  History.prototype.pushState = History.prototype.replaceState = () => {
    throw new DOMException('too many calls', 'SecurityError');
  };
};

test('where no address is taken, the timeline filters and zooms', async ({ page }) => {
  const { uncaught } = watchErrors(page);
  await page.addInitScript(takeNoAddress);
  await page.goto('timeline/');
  await page
    .locator('timeline-filter details', { has: page.locator('input[name="from"]') })
    .evaluate((one) => one.setAttribute('open', ''));
  await page.locator('timeline-filter input[name="from"]').fill(String(aYear));
  await page.keyboard.press('Enter');
  await expect(page.locator('.shown')).toContainText('Showing');
  await page.getByRole('button', { name: 'Open the view that zooms' }).click();
  await page.locator('[data-do="in"]').click();
  await expect(page.locator('.view-drawing')).toBeVisible();
  expect(uncaught).toEqual([]);
});

test('where no address is taken, the map lights', async ({ page }) => {
  test.skip(...lacks('places on a map'));
  const { uncaught } = watchErrors(page);
  await page.addInitScript(takeNoAddress);
  await page.goto('map/');
  const place = page.locator('place-map .map-places a').first();
  await place.click();
  await expect(place).toHaveAttribute('aria-current', /./);
  expect(page.url()).not.toContain('place=');
  expect(uncaught).toEqual([]);
});

test('without observers of sizes, the view opens', async ({ page }) => {
  const { uncaught } = watchErrors(page);
  await page.addInitScript(lacking['observers of sizes and sight']!);
  await page.goto('timeline/');
  await page.getByRole('button', { name: 'Open the view that zooms' }).click();
  await expect(page.locator('[data-do="in"]')).toBeFocused();
  expect(uncaught).toEqual([]);
});

test('without style sheets, a page is read from top to bottom', async ({ page }) => {
  await page.route('**/*.css', (route) => route.abort());
  for (const path of [
    '',
    ...where('an event', `events/${anEvent.id}/`),
    ...where('a reviewed document', `documents/${aDocument.id}/`),
    'timeline/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
  }
});

import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { aDocument, aSentence, aWord, aYear, type Example } from './archive.ts';
import type { ChangingSite } from './changing-site.ts';
import { kindsOfPage } from './pages.ts';

/** A page of its own for each step, and the site that it is opened on. */
export interface Stage {
  readonly page: Page;
  readonly host: ChangingSite;
}

export type Step = (stage: Stage) => Promise<void>;

// A page that never says it fails all the same.
const waitMs = 30_000;

/** Of steps that not every archive can take, what they need. */
export const needs: Readonly<Record<string, readonly Example[]>> = {
  'check of a quotation': ['two passages, one of fourteen words'],
  'copy, and paste into the check of a text': ['a reviewed document'],
  dossier: ['a reviewed document'],
  print: ['a reviewed document'],
  'filter and zoom': ['an event'],
  'a link without script': ['an event'],
};

/** What is done in the browser, by name; what is wrong is thrown. */
export const steps: Readonly<Record<string, Step>> = {
  'every kind of page': async ({ page, host }) => {
    for (const path of kindsOfPage) {
      const response = await page.goto(host.address + path, { waitUntil: 'load' });
      assert.equal(response?.status(), 200, path);
      assert.equal((await page.$$('h1')).length, 1, path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(beyond <= 0, `${path} scrolls sideways by ${beyond}`);
    }
  },
  search: async ({ page, host }) => {
    await page.goto(`${host.address}search/`);
    await page.type('main input[name="q"]', aWord);
    await says(page, '[data-hits] article mark', new RegExp(aWord, 'i'));
    await page.click('[data-hits] article a[data-hit]');
    await says(page, 'search-landing', /1 of \d+ hit/);
    await page.goto(`${host.address}about/`);
    await page.keyboard.press('/');
    await (await page.waitForSelector('dialog input', { visible: true, timeout: waitMs }))!.type(aWord);
    await says(page, 'dialog [role="option"]', /\S/);
  },
  'check of a quotation': async ({ page, host }) => {
    await page.goto(`${host.address}search/?q=${encodeURIComponent(aSentence)}`);
    await says(page, '.verdict', /^Found word for word/);
    const changed = aSentence.split(' ').with(5, 'seventeen').join(' ');
    await page.goto(`${host.address}search/?q=${encodeURIComponent(changed)}`);
    await says(page, '.verdict', /one word differs/);
  },
  'filter and zoom': async ({ page, host }) => {
    await page.goto(`${host.address}timeline/?from=${aYear}&to=${aYear}`);
    await says(page, '.shown', /\d/);
    await page.goto(`${host.address}timeline/`);
    await press(page, 'Open the view that zooms');
    const before = await attribute(page, '.view-drawing', 'aria-label');
    await press(page, 'Zoom in');
    await until(async () => (await attribute(page, '.view-drawing', 'aria-label')) !== before, 'it zooms');
    await page.evaluate(() => document.querySelector<SVGAElement>('.view-targets a[tabindex="0"]')?.focus());
    const stop = await attribute(page, '.view-targets a[tabindex="0"]', 'href');
    await page.keyboard.press('ArrowRight');
    await until(
      async () => (await attribute(page, '.view-targets a[tabindex="0"]', 'href')) !== stop,
      'keys lead on',
    );
  },
  'the embedded timeline': async ({ page, host }) => {
    await page.goto(`${host.address}embed/timeline/`);
    await until(
      async () => /in sight/.test((await attribute(page, '.view-drawing', 'aria-label')) ?? ''),
      'it draws',
    );
  },
  theme: async ({ page, host }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(host.address);
    const before = await paper();
    await page.click('details.theme > summary');
    for (const id of ['#theme-light', '#theme-dark']) await page.click(id);
    await until(async () => (await paper()) !== before, 'it darkens');
    const dark = await paper();
    await page.goto(`${host.address}about/`);
    assert.equal(await paper(), dark);
  },
  'copy, and paste into the check of a text': async ({ page, host }) => {
    await page.goto(`${host.address}documents/${aDocument.id}/`);
    const words = await text(page, `#${aDocument.passages[0]!.id}`);
    await page.click('button[aria-label^="Copy passage 1 "]');
    await says(page, 'copy-words [role="status"]', /^Copied\.$/);
    await page.goto(`${host.address}check/`);
    await page.focus('prose-check textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('prose-check textarea', (area) => area.value);
    assert.ok(pasted.startsWith(`“${words}”`), pasted.slice(0, 80));
    await page.click('prose-check form button');
    await says(page, '[data-answer]', /\d/);
  },
  dossier: async ({ page, host }) => {
    await page.goto(`${host.address}documents/${aDocument.id}/`);
    await page.click('button[aria-label="Add passage 1 to the dossier"]');
    await says(page, 'copy-words [role="status"]', /In your dossier/);
    const words = await text(page, `#${aDocument.passages[0]!.id}`);
    await page.goto(`${host.address}dossier/`);
    await until(async () => (await text(page, '.dossier-entry')).includes(words), 'the passage is there');
  },
  print: async ({ page, host }) => {
    await page.goto(`${host.address}documents/${aDocument.id}/`);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const printed = (await extractText(pdf, { mergePages: true })).text;
    // In a PDF some letters that are drawn as one are not told.
    const letters = (words: string) => words.replace(/\s|Th|f[fil]+|\uFFFD/g, '');
    assert.ok(letters(printed).includes(letters(aSentence)), 'what the document says is printed');
    const link = (await text(page, 'footer ul a')).replace(/\s+/g, ' ');
    assert.ok(link !== '' && !printed.includes(link), 'links of the foot are not printed');
  },
  'kept for reading offline': async ({ page, host }) => {
    await page.goto(`${host.address}data/`);
    await press(page, 'Keep for offline');
    await says(page, 'keep-offline [role="status"]', /^On this device/);
    await host.goDown();
    try {
      await page.goto(`${host.address}search/?q=${aWord}`);
      await says(page, '[data-kept]', /Kept on this device/);
      await says(page, '[data-hits] article', /\S/);
    } finally {
      await host.comeUp();
    }
    await page.goto(`${host.address}data/`);
    await press(page, 'Take it off this device');
    await says(page, 'keep-offline [role="status"]', /^Nothing is kept/);
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  },
};

/** The same in a browser whose scripts are switched off. */
export const scriptlessSteps: Readonly<Record<string, Step>> = {
  'every kind of page without script': async ({ page, host }) => {
    for (const path of kindsOfPage) {
      await page.goto(host.address + path);
      assert.ok((await text(page, 'main')).length > 50, path);
    }
  },
  'a link without script': async ({ page, host }) => {
    await page.goto(`${host.address}timeline/`);
    const link = '.chron .item a';
    await page.evaluate((first) => {
      document.querySelector(first)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, link);
    const [x = 0, y = 0] = await page.evaluate((first) => {
      const box = document.querySelector(first)!.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    }, link);
    await page.mouse.click(x, y);
    await until(() => Promise.resolve(/\/(?:events|documents)\//.test(page.url())), 'it leads on');
  },
};

/** Waits until an element says something. */
async function says(page: Page, selector: string, what: RegExp): Promise<void> {
  await until(async () => what.test(await text(page, selector)), `${selector} says ${String(what)}`);
}

async function until(is: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + waitMs;
  while (!(await is().catch(() => false))) {
    assert.ok(performance.now() < end, what);
    await new Promise((later) => setTimeout(later, 100));
  }
}

function text(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent.trim() ?? '', selector);
}

function attribute(page: Page, selector: string, name: string): Promise<string | null> {
  return page.evaluate(
    (wanted, asked) => document.querySelector(wanted)?.getAttribute(asked) ?? null,
    selector,
    name,
  );
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`, {
    visible: true,
    timeout: waitMs,
  });
  await button!.click();
}

import { expect, test, type Page } from '@playwright/test';
import { aDocument, aMeeting, aWord, lacks, viewFrom } from './archive.ts';
import { watchLoads } from './loads.ts';

test.skip(
  ...lacks(
    'searches to try',
    'a lead span of a context event, with a place',
    'many events',
    'a reviewed document',
  ),
);

// On every kind of page with scripts of its own each of them is taken away in turn: the page stays readable, and where
// something is missing it says what.

/** Pages, and what each is before a reader has asked it for something: what scripts that has is tried there. */
const pages: readonly (readonly [path: string, before: string])[] = [
  [`documents/${aDocument.id}/`, 'about/'],
  [`documents/${aDocument.id}/?mark=${aWord}`, `documents/${aDocument.id}/`],
  [`events/${aMeeting.id}/`, 'about/'],
  ['timeline/', 'about/'],
  [`timeline/${viewFrom(-14, 290)}`, 'timeline/'],
  ['embed/timeline/', 'about/'],
  ['map/', 'about/'],
  ['known/?on=2001-01-01', 'about/'],
  ['check/', 'about/'],
  ['dossier/', 'about/'],
  // Where something is asked there are all scripts of the page where nothing is.
  [`search/?q=${aWord}`, 'about/'],
  ['data/', 'about/'],
];

for (const [path, before] of pages)
  test(`/${path} is readable whichever script does not come, and says what is missing`, async ({
    page,
    context,
  }) => {
    const shared = await scriptsOf(page, before);
    const own = (await scriptsOf(page, path)).filter((name) => !shared.includes(name));
    expect(own.length, 'scripts of its own').toBeGreaterThan(0);
    for (const [place, name] of own.entries()) {
      const tried = await context.newPage();
      const uncaught: string[] = [];
      tried.on('pageerror', ({ message }) => uncaught.push(message));
      // The first is cut on the way; the others are not there.
      await tried.route(`**/_astro/${name}`, async (route) => {
        if (place > 0) return route.fulfill({ status: 404, body: 'Not found' });
        const response = await route.fetch();
        const whole = await response.body();
        return route.fulfill({ response, body: whole.subarray(0, whole.length >> 1) });
      });
      const { settle } = watchLoads(tried);
      await tried.goto(path);
      await settle();
      await passTime(tried);
      await expect.soft(tried.getByRole('heading', { level: 1 }), name).toHaveCount(1);
      expect.soft((await tried.getByRole('main').innerText()).length, name).toBeGreaterThan(50);
      expect.soft(await unsaid(tried), name).toEqual([]);
      // What is cut can be no script, and the browser says so.
      if (place > 0) expect.soft(uncaught, name).toEqual([]);
      await tried.close();
    }
  });

test('where no script comes that is said after a while, and nothing stands there that does nothing', async ({
  page,
}) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const [path] of pages) {
    await page.goto(path);
    await passTime(page);
    await expect.poll(() => unsaid(page), { message: path }).toEqual([]);
  }
  await page.goto('embed/timeline/');
  await passTime(page);
  await expect(page.getByText('The view that zooms could not be loaded.')).toBeVisible();
  await expect(page.locator('.strip > svg').filter({ visible: true })).not.toHaveCount(0);
  await page.goto('check/');
  await expect(page.locator('prose-check textarea')).toBeVisible();
  await expect(page.locator('prose-check button')).toBeHidden();
});

async function scriptsOf(page: Page, path: string): Promise<readonly string[]> {
  const names = new Set<string>();
  const listen = (request: { url: () => string }) => {
    const name = /\/_astro\/([^/?]+\.js)$/.exec(request.url())?.[1];
    if (name !== undefined) names.add(name);
  };
  page.on('request', listen);
  const { settle } = watchLoads(page);
  await page.goto(path);
  await settle();
  page.off('request', listen);
  return [...names];
}

/** As when the ten seconds have gone by after which the absence of a script is told. */
async function passTime(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

/** Elements whose script has not come, with nothing in sight that says so or stands in for them. */
function unsaid(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    // Without them nothing is missing: keys and buttons that no page needs, and links that lead where they led.
    const additions = ['search-anywhere', 'theme-choice', 'copy-words', 'hover-card'];
    return (
      [...document.querySelectorAll('main :not(:defined)')]
        .filter(({ localName }) => localName.includes('-') && !additions.includes(localName))
        // What is folded is loaded when it is opened.
        .filter((element) => element.querySelector(':scope > details:not([open])') === null)
        .filter(({ parentElement }) => parentElement === null || isSeen(parentElement))
        .filter((element) => {
          const standsIn = [
            ...element.querySelectorAll('.strip > svg'),
            ...document.querySelectorAll('.not-loaded'),
          ];
          return !standsIn.some(isSeen);
        })
        .map(({ localName }) => localName)
    );
  });
}

/** What is loaded when it is asked for, by a press or a key. */
const asked: readonly (readonly [
  script: string,
  path: string,
  use: (page: Page) => Promise<void>,
  said: string,
])[] = [
  [
    'copy-hit',
    `search/?q=${aWord}`,
    (page) => page.locator('[data-hits] .does button').first().click(),
    'Not done. Check the connection',
  ],
  [
    'save',
    `timeline/${viewFrom(-14, 290)}`,
    (page) => page.locator('timeline-drawing [data-do="save"]').click(),
    'The picture could not be made',
  ],
  [
    'read-typed-date',
    'timeline/',
    async (page) => {
      await page.getByText('Show only some events').click();
      await page.locator('timeline-filter input[name="from"]').fill('1 March 2001');
      await page.locator('timeline-filter input[name="from"]').press('Tab');
    },
    '“1 March 2001” is no date',
  ],
  [
    'read-typed-date',
    'map/',
    async (page) => {
      await page.locator('.map-days input').first().fill('1 March 2001');
      await page.locator('.map-days input').first().press('Tab');
    },
    '“1 March 2001” is no date',
  ],
  [
    'quotations',
    `search/?q=${encodeURIComponent(`"${aWord}"`)}`,
    () => Promise.resolve(),
    'Check the connection and search again',
  ],
  [
    'dossier-docx',
    'dossier/',
    async (page) => {
      await page.goto(`events/${aMeeting.id}/`);
      await page.getByRole('button', { name: 'Add this event to the dossier' }).click();
      await expect(page.getByText('In your dossier, on this device only.').first()).toBeVisible();
      await page.goto('dossier/');
      await page.locator('[data-does="docx"]').click();
    },
    'The file could not be made',
  ],
];

for (const [script, path, use, said] of asked)
  test(`where ${script} does not come to /${path} when it is asked for, that is said`, async ({ page }) => {
    const uncaught: string[] = [];
    page.on('pageerror', ({ message }) => uncaught.push(message));
    await page.route(`**/_astro/${script}.*.js`, (route) =>
      route.fulfill({ status: 404, body: 'Not found' }),
    );
    const { settle } = watchLoads(page);
    await page.goto(path);
    await settle();
    await use(page);
    await expect(page.getByText(said).filter({ visible: true }).first()).toBeVisible();
    expect(uncaught).toEqual([]);
  });

import { expect, test, type Page } from '@playwright/test';
import { isoDay } from '../src/time/edtf/day.ts';
import { aMeeting, archiveName, aYear, lacks, leadSpan, viewFrom } from './archive.ts';
import { violationsOf } from './axe.ts';
import { drawnIn, expectStop, firstAndLast, nextFrame, readEvents } from './timeline-page.ts';
import { underStrictPolicy } from './strict-policy.ts';

test.skip(
  ...lacks(
    'a lead span of a context event, with a place',
    'a meeting that sources tell of too',
    'many events',
  ),
);

/** Opens the view by its button, and waits until it says what it shows. */
async function openByButton(page: Page): Promise<void> {
  await page.goto('timeline/');
  await page.getByRole('button', { name: 'Open the view that zooms' }).click();
  await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
  await expect(page.locator('.view-drawing')).toHaveAttribute('aria-label', /in sight/);
}

const hot = (page: Page) => page.locator('.view-targets a:focus');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every event stands in order, with its date, its layer and a link', async ({ page }) => {
    await page.goto('timeline/');
    const items = page.locator('.chron .item');
    const told = Number(
      /^(\d+) events/.exec(
        (
          await page
            .locator('main p', { hasText: /^\s*\d+ events/ })
            .first()
            .textContent()
        )?.trim() ?? '',
      )?.[1],
    );
    await expect(items).toHaveCount(told);
    const layers = await items.locator('.kind-line').allTextContents();
    expect(layers.every((text) => /Attested|Context/.test(text))).toBe(true);
    const times = await page
      .locator('.chron time.when')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(times).toEqual(times.toSorted());
  });

  test('@base evidence leads to the passage it is quoted from', async ({ page }) => {
    // Of an archive of many events the timeline lists this one on a page of its month.
    await page.goto(`events/${aMeeting.id}/`);
    await page.locator(`a[href$="#${aMeeting.id}"][href*="/timeline/"]`).first().click();
    await expect(page).toHaveURL(/\/timeline\//);
    const item = page.locator(`#${aMeeting.id}`);
    // An ellipsis tells that the passage goes on.
    const quoted = ((await item.locator('blockquote').first().textContent()) ?? '').trim().slice(1, -1);
    const words = quoted.replace(/^… | …$/g, '');
    const passage = aMeeting.quotes[0]!.passage;
    await item
      .getByRole('link', { name: `passage ${passage.slice(1)}` })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`#${passage}$`));
    expect(await page.locator(`#${passage}`).textContent()).toContain(words);
  });

  test('a year has a page, and each mark of the strip leads to its event', async ({ page }) => {
    await page.goto('timeline/');
    await page
      .getByRole('navigation', { name: 'Ways into the timeline' })
      .getByRole('link', { name: new RegExp(`^${aYear}`) })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(aYear);
    const targets = await page
      .locator('.strip > svg a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('#')[1] ?? ''));
    expect(targets.length).toBeGreaterThan(30);
    for (const id of new Set(targets)) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  });

  test('what the list says of a date is what its machine-readable form says', async ({ page }) => {
    await page.goto('timeline/');
    const pairs = await page
      .locator('.chron time.when')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('datetime') ?? '',
          (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ]),
      );
    const long = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    for (const [datetime = '', words] of pairs)
      expect(words).toBe(long.format(new Date(`${datetime}T00:00:00Z`)));
  });

  test('where sources are said to differ on the day, their dates do', async ({ page }) => {
    await page.goto('timeline/');
    const lists = await page
      .locator('.chron .claims')
      .evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll('li > b')].map((date) => date.textContent?.trim())),
      );
    test.skip(lists.length === 0, 'no event of this archive has sources that differ on its day');
    for (const dates of lists) {
      expect(dates.length).toBeGreaterThan(1);
      expect(new Set(dates).size).toBe(dates.length);
    }
  });

  test('prints sources by name, without a path of the site, nothing folded away', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('timeline/');
    await expect(page.locator(`#${aMeeting.id} .fold .sum`)).toBeVisible();
    const address = await page
      .locator(`#${aMeeting.id} p.src a`)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    // Where the addresses stand is a link; on paper its path leads nowhere.
    expect(address).toBe('none');
  });
});

test('filters narrow the list, say how many are left, and go back', async ({ page }) => {
  const month = isoDay(leadSpan.start).slice(0, 7);
  await page.goto('timeline/');
  const status = page.locator('.shown');
  await expect(status).toContainText('Showing all');
  await page.getByText('Show only some events').click();
  await page
    .locator('.filters')
    .getByRole('checkbox', { name: /^Meeting \d/ })
    .check();
  await page.getByLabel('From').fill(month);
  await page.getByLabel('From').press('Tab');
  await expect(page).toHaveURL(new RegExp(`kind=meeting&from=${month}`));
  await expect(status).toContainText(/Showing \d+ of \d+ events/);
  const left = Number(/Showing (\d+)/.exec((await status.textContent()) ?? '')?.[1]);
  await expect(page.locator('.chron .item:visible')).toHaveCount(left);
  // Each drawing shows the same events, those that are listed.
  const drawnIds = await page
    .locator('.strip > .across a:visible')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.split('#')[1]))]);
  expect(drawnIds.length).toBe(left);
  await page.goBack();
  await page.goBack();
  await expect(status).toContainText('Showing all');
});

test('a date that there is not is refused in words, and nothing is filtered by it', async ({ page }) => {
  await page.goto('timeline/');
  const status = page.locator('.shown');
  await expect(status).toContainText('Showing all');
  await page.getByText('Show only some events').click();
  const from = page.getByLabel('From');
  for (const [text, told] of [
    ['1995-02-31', '“1995-02-31” is no date'],
    ['yesterday', '“yesterday” is no date'],
  ] as const) {
    await from.fill(text);
    await from.press('Tab');
    await expect(status).toContainText(told);
    await expect(status).toBeVisible();
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    await expect(page).toHaveURL(/timeline\/$/);
  }
  await from.fill('2024');
  await page.getByLabel('To', { exact: true }).fill('2021');
  await page.getByLabel('To', { exact: true }).press('Tab');
  await expect(status).toContainText('“2024” is later than “2021”');
  await from.fill('2021');
  await from.press('Tab');
  await expect(from).toHaveAttribute('aria-invalid', 'false');
  await expect(page).toHaveURL(/from=2021&to=2021/);
});

test('an answer that comes late does not hide what is wrong', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(/timeline\/data\/(?!frame\.)/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('timeline/');
  const status = page.locator('.shown');
  await page.getByText('Show only some events').click();
  await page.getByLabel('From').fill('2024');
  await page.getByLabel('From').press('Tab');
  await expect(page).toHaveURL(/from=2024/);
  await page.getByLabel('To', { exact: true }).fill('2021');
  await page.getByLabel('To', { exact: true }).press('Tab');
  await expect(status).toContainText('“2024” is later than “2021”');
  const answered = page.waitForResponse(/timeline\/data\/(?!frame\.)/);
  resolve(undefined);
  await answered;
  // Of the year that was asked for first the list shows fewer.
  await expect.poll(() => page.locator('.chron .item:visible').count()).toBeLessThan(10);
  await expect(status).toContainText('“2024” is later than “2021”');
});

test('a filtered address opens filtered, and tells what is only possible', async ({ page }) => {
  await page.goto('timeline/');
  const { drawn } = (await readEvents(page)).find(({ id }) => id === leadSpan.id)!;
  // A month in which the span may have been going on, and may not.
  const month = isoDay(Math.round((drawn.certainTo + drawn.to) / 2)).slice(0, 7);
  await page.goto(`timeline/?from=${month}&to=${month}`);
  await expect(page.locator('.shown')).toContainText('possible by date');
  await expect(page.locator(`#${leadSpan.id}`).locator('.when .possible')).toHaveText('possible by date');
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(`the view is in sight when it has been opened, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openByButton(page);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.view-drawing')).toBeInViewport();
  });
}

test('the view is worked by keys alone', async ({ page }) => {
  await page.goto('timeline/');
  await page.getByRole('button', { name: 'Open the view that zooms' }).focus();
  await page.keyboard.press('Enter');
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await expect(zoomIn).toBeFocused();
  await expect(page.locator('.view-drawing')).toHaveAttribute('aria-label', /in sight/);
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Tab');
  const [first, last] = await firstAndLast(page);
  await page.keyboard.press('End');
  await expectStop(hot(page), last);
  await page.keyboard.press('Home');
  await expectStop(hot(page), first);
  await page.keyboard.press('ArrowRight');
  await expect(hot(page)).not.toHaveAttribute('href', first.href);
  const before = await page.locator('.view-drawing').getAttribute('aria-label');
  await page.keyboard.press('+');
  await expect(page.locator('.view-drawing')).not.toHaveAttribute('aria-label', before ?? '');
  await page.keyboard.press('Escape');
  await expect(zoomIn).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(':focus')).toHaveCount(1);
});

test('the day can be moved, and tells what was going on', async ({ page }) => {
  await openByButton(page);
  const { title } = (await readEvents(page)).find(({ id }) => id === leadSpan.id)!;
  // The first day is counted.
  const day = isoDay(leadSpan.start + 79);
  await page.getByRole('textbox', { name: 'Day' }).fill(day);
  await expect(page.locator('.view-day output')).toContainText(`${title}, day 80`);
  await expect(page).toHaveURL(new RegExp(`day=${day}`));
});

test('a wheel without a modifier scrolls the page and leaves the view as it is', async ({ page }) => {
  await openByButton(page);
  await page.locator('.view-drawing').hover();
  const [before, top] = [await drawnIn(page), await page.evaluate(() => scrollY)];
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  await nextFrame(page);
  expect(await drawnIn(page)).toBe(before);
});

test('@base under a strict policy and Trusted Types filter, view and embed work', async ({ page }) => {
  const refused = await underStrictPolicy(page);
  await page.goto(`timeline/${viewFrom(0, 286)}`);
  await expect(page.locator('.view-drawing')).toHaveAttribute('aria-label', /in sight/);
  await page.locator('.view-targets a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.view-card')).not.toBeEmpty();
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.locator('.view-help')).toBeVisible();
  await page.getByText('Show only some events').click();
  await page
    .locator('.filters')
    .getByRole('checkbox', { name: /^Meeting \d/ })
    .check();
  await expect(page.locator('.shown')).toContainText(/Showing \d+ of \d+/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('timeline.svg');
  await page.goto('embed/timeline/');
  await expect(page.locator('.view-drawing')).toHaveAttribute('aria-label', /in sight/);
  expect(refused).toEqual([]);
});

test('the whole range is saved as a picture that stands alone', async ({ page }) => {
  await openByButton(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('timeline.svg');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const svg = Buffer.concat(chunks).toString();
  // The page itself may not read markup from texts.
  const blank = await page.context().newPage();
  const { faults, words } = await blank.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
    const texts = [...parsed.querySelectorAll('title, text')].map(({ textContent }) => textContent);
    return { faults: parsed.querySelectorAll('parsererror').length, words: texts.join('\n') };
  }, svg);
  expect(faults).toBe(0);
  const [first] = await firstAndLast(page);
  expect(words).toContain(first.title);
  expect(words).toContain('/timeline/');
});

for (const width of [360, 1440]) {
  test(`the open view passes axe, fits ${width} px and holds its targets and nodes to size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openByButton(page);
    // Of the whole page it is asked in contrast.e2e.ts.
    expect(await violationsOf(page, 'timeline-view')).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const box = await page.locator('.view-targets a[tabindex="0"] rect').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.9);
    expect(await page.locator('timeline-view *').count()).toBeLessThan(2000);
    expect(await page.locator('timeline-view [style]').count()).toBeLessThanOrEqual(1);
  });
}

test('@base embedded, it tells its height, takes the same address, and links back', async ({
  page,
  baseURL,
}) => {
  const address = new URL(`embed/timeline/?view=${aYear}-01-01/${aYear}-06-30`, baseURL).href;
  // Another site's page: one of this site may frame nothing.
  const elsewhere = new URL('another-site/', baseURL).href;
  await page.route(elsewhere, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Another site</title>' }),
  );
  await page.goto(elsewhere);
  const height = await page.evaluate(async (src) => {
    const told = new Promise<number>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<{ type?: string; height?: number }>) => {
        if (data.type === 'timeline-height') resolve(data.height ?? 0);
      });
    });
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    return told;
  }, address);
  expect(height).toBeGreaterThan(100);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('group', { name: 'View' })).toBeVisible();
  await expect(inside.locator('.view-drawing')).toHaveAttribute(
    'aria-label',
    new RegExp(`1 January ${aYear} to 30 June ${aYear}`),
  );
  await expect(inside.getByRole('link', { name: new RegExp(`^${archiveName}`) })).toHaveAttribute(
    'href',
    /timeline\/$/,
  );
});

import { expect, test } from '@playwright/test';
import { wordsOfDay } from '../src/words/dates.ts';
import { archiveName, asOfDay, aYear, lacks } from './archive.ts';
import { faultsOfLayout } from './layout-faults.ts';
import { openView, readEvents } from './timeline-page.ts';

test.skip(...lacks('many events', 'a lead span of a context event, with a place'));

// A4 within its margins, in CSS px.
test.use({ viewport: { width: 658, height: 970 } });

test('printed, the timeline is a chronology: every event, nothing folded, cut or to be pressed', async ({
  page,
}) => {
  await openView(page);
  await page.emulateMedia({ media: 'print' });
  const events = await readEvents(page);
  await expect(page.locator('.chron .item h4:visible')).toHaveCount(events.length);
  const leftOut = await page.evaluate(() => {
    const hidden = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => !one.checkVisibility()).length;
    const pressed = 'main :is(button, input, select, summary, nav), header nav, .skip, .view, .filters';
    return {
      folded: hidden('.chron :is(.sum, .says dd, .claims li, p.src, .evidence .q)'),
      controls: document.querySelectorAll(pressed).length - hidden(pressed),
    };
  });
  expect(leftOut).toEqual({ folded: 0, controls: 0 });
  await expect.poll(() => faultsOfLayout(page)).toEqual([]);
  await expect(page.locator('.strip > .middle')).toBeVisible();
  await expect(page.locator('.strip > .down')).toBeHidden();
  await expect(page.locator('.legend').first()).toBeVisible();
  // A map that nobody opened has no drawing, so that what stands below it is not printed alone.
  await expect(page.locator('place-map')).toBeHidden();
});

test('printed on paper as narrow as a phone, the drawing is that of a phone, as wide as the paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 330, height: 600 });
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.strip > .middle')).toBeHidden();
  const drawing = page.locator('.strip > .down');
  await expect(drawing).toBeVisible();
  expect((await drawing.boundingBox())?.width).toBeGreaterThan(300);
});

test('printed, no word of the drawing is smaller than 11 px, and the drawing ends on its first sheet', async ({
  page,
}) => {
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  const drawing = page.locator('.strip > .middle');
  const sizes = await drawing.evaluate((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    const box = (svg as SVGSVGElement).viewBox.baseVal;
    const scale = Math.min(width / box.width, height / box.height);
    return [...svg.querySelectorAll('text')].map((one) => parseFloat(getComputedStyle(one).fontSize) * scale);
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  const box = await drawing.boundingBox();
  // A4 without its margins of 20 and 22 mm, at 96 px an inch.
  expect(box!.y + box!.height).toBeLessThan(((297 - 42) / 25.4) * 96);
});

test('printed, each entry says where it is to be read', async ({ page }) => {
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  const told = await page
    .locator('.chron .event-title > a')
    .evaluateAll(
      (links) =>
        links.filter((link) => !/attr\(href\)|\/events\//.test(getComputedStyle(link, '::after').content))
          .length,
    );
  expect(told).toBe(0);
  expect(await page.locator('.chron .event-title > a').count()).toBeGreaterThan(0);
});

test('printed, each source has its full address', async ({ page }) => {
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  const bare = await page.locator('.chron a[href^="http"]').evaluateAll((links) =>
    links
      .map((link) => ({ href: link.getAttribute('href')!, after: getComputedStyle(link, '::after').content }))
      .filter(({ href, after }) => !after.includes('attr(href)') && !after.includes(href))
      .map(({ href }) => href),
  );
  expect(bare).toEqual([]);
  await expect(page.locator('.chron a[href^="http"]').first()).toBeVisible();
});

for (const path of ['timeline/', `timeline/${aYear}/`]) {
  test(`printed, /${path} says of which archive and as of which day it is`, async ({ page }) => {
    test.skip(...lacks('a dated document'));
    await page.goto(path);
    const told = page.locator('.on-paper');
    await expect(told).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(told).toBeVisible();
    await expect(told).toHaveText(
      new RegExp(
        String.raw`^\s*${archiveName}: .+ As of ${wordsOfDay(asOfDay)}, .+ https?:\/\/\S+\/timeline\/\S*\s*$`,
        's',
      ),
    );
  });
}

test('printed, a day that is not known is framed where the screen has a hatch', async ({ page }) => {
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  const frame = await page
    .locator('.when.vague')
    .first()
    .evaluate((when) => {
      const { borderTopStyle, borderLeftStyle } = getComputedStyle(when, '::before');
      return [borderTopStyle, borderLeftStyle];
    });
  expect(frame).toEqual(['dashed', 'solid']);
});

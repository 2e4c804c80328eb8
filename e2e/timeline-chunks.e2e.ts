import { expect, test, type Page } from '@playwright/test';
import { isoDay } from '../src/time/edtf/day.ts';
import { drawnSpan, framed, generatedEvents } from '../src/testing/generated-events.ts';
import { packEvents } from '../src/timeline/data/wire.ts';
import { lacks } from './archive.ts';
import { openView } from './timeline-page.ts';

test.skip(...lacks('many events'));

// Nine thousand events over four years, and a span of half a year in the second of them.
const many = generatedEvents(9000);
const first = Math.min(...many.map(({ drawn }) => drawn.from));
const long = { ...many[0]!, id: 'long', title: 'The long one', drawn: drawnSpan(first + 400, first + 600) };
const { frame, chunks } = framed([...many, long]);
const days = (from: number, to: number) => `?view=${isoDay(first + from)}/${isoDay(first + to)}`;

/** Serves them in place of the site's, and tells which of their chunks have been asked for. */
async function serveMany(page: Page): Promise<readonly number[]> {
  const asked: number[] = [];
  await page.route('**/timeline/data/frame.json', (route) => route.fulfill({ json: frame }));
  for (const [index, { href }] of frame.chunks.entries())
    await page.route(`**${href}`, (route) => {
      asked.push(index);
      return route.fulfill({ json: packEvents(chunks[index]!, frame) });
    });
  return asked;
}

const drawing = (page: Page) => page.locator('.view-drawing');

test('the whole of a large archive is drawn as counts, its longest spans by name, and little is read', async ({
  page,
}) => {
  const asked = await serveMany(page);
  await openView(page, days(0, 1500));
  await expect(drawing(page)).toHaveAttribute('aria-label', /9,001 events in sight/);
  await expect(drawing(page).getByText('The long one')).toBeVisible();
  expect(asked).toEqual([0]);
  expect(await page.locator('timeline-view *').count()).toBeLessThan(3000);
});

test('what is in sight is read when it is little enough, and only that', async ({ page }) => {
  const asked = await serveMany(page);
  await openView(page, days(1000, 1020));
  const reaching = many.filter(({ drawn }) => drawn.from < first + 1021 && drawn.to >= first + 1000);
  await expect(drawing(page)).toHaveAttribute(
    'aria-label',
    new RegExp(` ${reaching.length.toLocaleString('en-GB')} events in sight`),
  );
  expect(asked.length).toBeLessThan(4);
});

test('zoomed out from where no long span reaches, the long span is there', async ({ page }) => {
  const asked = await serveMany(page);
  await openView(page, days(1200, 1220));
  expect(asked).not.toContain(0);
  await page.getByRole('button', { name: 'Whole period' }).click();
  await expect(drawing(page).getByText('The long one')).toBeVisible();
});

test('a filter reads everything, and says how much is left', async ({ page }) => {
  const asked = await serveMany(page);
  await page.goto('timeline/');
  await expect(page.locator('.shown')).toHaveText('Showing all 9,001 events.');
  expect(asked).toEqual([]);
  await page.goto('timeline/?kind=meeting');
  const left = [...many, long].filter(({ kind }) => kind === 'meeting').length;
  await expect(page.locator('.shown')).toHaveText(`Showing ${left.toLocaleString('en-GB')} of 9,001 events.`);
  expect(asked.toSorted((a, b) => a - b)).toEqual(frame.chunks.map((_, index) => index));
});

test('where chunks cannot be had the counts stay, and nothing is thrown', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await serveMany(page);
  const refused: string[] = [];
  for (const { href, long: isLong } of frame.chunks)
    if (isLong !== true)
      await page.route(`**${href}`, (route) => {
        refused.push(href);
        return route.abort();
      });
  await openView(page, days(0, 1500));
  await page.locator('[data-do="in"]').focus();
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('Enter');
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  await expect(drawing(page).locator('.draw-count[d^="M"]').first()).toBeVisible();
  await expect(drawing(page)).toHaveAttribute('aria-label', /, [1-9][\d,]* events in sight/);
  expect(errors).toEqual([]);
});

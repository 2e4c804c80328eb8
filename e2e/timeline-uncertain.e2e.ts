import { expect, test } from '@playwright/test';
import { lacks } from './archive.ts';
import { openView } from './timeline-page.ts';

test.skip(...lacks('many events', 'a lead span of a context event, with a place'));

test('hatched is a pattern, solid a colour, in strip, view and legend alike', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page);
  const fills = await page.evaluate(() =>
    ['.strip > .across', '.legend', '.view-drawing > g:first-child'].map((part) =>
      ['.draw-possible', '.draw-certain'].map((name) => {
        const shape = document.querySelector(`${part} ${name}`);
        return shape === null ? 'none' : getComputedStyle(shape).fill.replace(/\d+/g, '0');
      }),
    ),
  );
  for (const fill of fills) expect(fill).toEqual(['url("#hatch") none', 'rgb(0, 0, 0)']);
  await expect(page.locator('#hatch')).toHaveCount(1);
});

test('the legend names each way of drawing', async ({ page }) => {
  await page.goto('timeline/');
  const legend = page.locator('.legend').first();
  for (const words of [
    'filled: dated by a document',
    'hollow: context',
    'both ends known',
    'hatched: possible; a tick closes',
    'end not known',
  ])
    await expect(legend).toContainText(words);
});

import { expect, test, type Locator, type Page } from '@playwright/test';
import { aDocument, aMeeting, lacks, leadSpan } from './archive.ts';
import { faultsOfLayout } from './layout-faults.ts';
import { contrast, inkShare } from './pixels.ts';
import { nextFrame, openTimeline, openView, readEvents } from './timeline-page.ts';

test.skip(
  ...lacks(
    'a lead span of a context event, with a place',
    'a meeting that sources tell of too',
    'many events',
  ),
);

// What axe does not look at: drawings, boxes, order, and how the page stands a reader's own settings.
// The page's policy would refuse the style sheets that the tests add.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

type Rgb = readonly number[];

interface Inked {
  readonly what: string;
  readonly isText: boolean;
  readonly inks: readonly Rgb[];
}

/** The colours that each mark and text of the page's drawings is drawn with, and what lies behind them. */
function inksOfDrawings(page: Page): Promise<{ ground: Rgb; marks: Inked[] }> {
  return page.evaluate(() => {
    const rgb = (colour: string): number[] | undefined => {
      const [red = 0, green = 0, blue = 0, opacity = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return colour.startsWith('rgb') && opacity > 0 ? [red, green, blue] : undefined;
    };
    const ground = rgb(getComputedStyle(document.documentElement).backgroundColor)!;
    const hatched = (fill: string) => {
      const pattern = /#([\w-]+)/.exec(fill)?.[1];
      const strokes = document.querySelectorAll(`#${pattern} :is(.fill-ink, .fill-accent)`);
      return [...strokes].map((stroke) => getComputedStyle(stroke).fill);
    };
    // Lines that only part, the ground of a window, what a filter made faint and what takes the pointer.
    // A name in a bar is read on the bar.
    const quiet =
      '.draw-grid, .draw-window, .draw-plate, .draw-bar-label, .faint, .view-targets *, .fill-paper';
    const shapes = document.querySelectorAll<SVGElement>('main svg :is(path, rect, use, text)');
    const marks = [...shapes]
      .filter((shape) => !shape.matches(quiet) && shape.checkVisibility() && shape.getAttribute('d') !== '')
      .filter((shape) => shape.tagName !== 'path' || shape.hasAttribute('d'))
      .map((shape) => {
        const { fill, stroke, color } = getComputedStyle(shape);
        const isText = shape.tagName === 'text';
        const from = shape.tagName === 'use' ? [color] : isText ? [fill] : [...hatched(fill), fill, stroke];
        return {
          what: `${shape.tagName} ${shape.getAttribute('class') ?? ''}`,
          isText,
          inks: from.map(rgb).filter((ink) => ink !== undefined),
        };
      });
    return { ground, marks };
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`marks of the strip, legend and view are seen at 3:1, words read at 4.5:1, in ${colorScheme} at ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await openTimeline(page);
      const strip = await inksOfDrawings(page);
      await openView(page);
      const { ground, marks } = await inksOfDrawings(page);
      expect(strip.marks.length).toBeGreaterThan(60);
      expect(marks.length).toBeGreaterThan(60);
      const weak = [...strip.marks, ...marks]
        .map(({ what, isText, inks }) => {
          const best = Math.max(0, ...inks.map((ink) => contrast(ink, ground)));
          return { what, best: Math.round(best * 10) / 10, least: isText ? 4.5 : 3 };
        })
        .filter(({ best, least }) => best < least);
      expect(weak).toEqual([]);
      const list = await page.evaluate(() =>
        ['.item.attested', '.item:not(.attested)'].map((row) => {
          const colour = getComputedStyle(document.querySelector(`${row} > .kind-line .glyph`)!).color;
          return (colour.match(/[\d.]+/g) ?? []).map(Number);
        }),
      );
      for (const glyph of list) expect(contrast(glyph, ground)).toBeGreaterThan(3);
    });
  }
}

test('the first event is on the second screen of a phone, and the masthead is one row on a tablet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openTimeline(page);
  const { y } = (await page.locator('.item').first().boundingBox())!;
  expect(y).toBeLessThan(1520);
  await page.setViewportSize({ width: 768, height: 900 });
  expect((await page.locator('body > header').boundingBox())!.height).toBeLessThan(80);
});

test('the list stands in order of time, and is read in the order in which it is seen', async ({ page }) => {
  await openTimeline(page);
  // What is far from the screen has its place only when it is laid out.
  await page.addStyleTag({ content: '.month { content-visibility: visible !important }' });
  const begins = new Map((await readEvents(page)).map(({ id, drawn }) => [id, drawn.from]));
  const rows = await page
    .locator('.chron .item')
    .evaluateAll((items) => items.map((item) => ({ id: item.id, top: item.getBoundingClientRect().top })));
  const days = rows.map(({ id }) => begins.get(id) ?? NaN);
  expect(days.length).toBe(begins.size);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  const tops = rows.map(({ top }) => top);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What a date in English words is to a machine; undefined where they name no date alone, or another day's weekday. */
function machineDate(words: string): string | undefined {
  const [, weekday, day, month = '', year] =
    /^(?:([A-Z][a-z]+day), )?(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})$/.exec(words) ?? [];
  if (year === undefined) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = [
    year,
    ...(month ? [two(months.indexOf(month) + 1)] : []),
    ...(day ? [two(Number(day))] : []),
  ];
  const date = parts.join('-');
  const named = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
  return weekday === undefined || weekday === named ? date : undefined;
}

for (const [path, least] of [
  ['timeline/', 50],
  [`events/${leadSpan.id}/`, 2],
  [`events/${aMeeting.id}/`, 1],
  [`documents/${aDocument.id}/`, 1],
] as const) {
  test(`each <time> of /${path} says the date that it carries`, async ({ page }) => {
    await page.goto(path);
    const times = await page
      .locator('main time[datetime]')
      .evaluateAll((all) =>
        all.map((one) => [
          (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
          one.getAttribute('datetime') ?? '',
        ]),
      );
    expect(times.length).toBeGreaterThanOrEqual(least);
    expect(times.filter(([words = '', date]) => machineDate(words) !== date)).toEqual([]);
  });
}

/** Where an element is once it is in sight: months take their true height only as they come near. */
async function placeOf(page: Page, element: Locator) {
  let before = '';
  for (;;) {
    await element.scrollIntoViewIfNeeded();
    await nextFrame(page);
    const box = (await element.boundingBox())!;
    if (JSON.stringify(box) === before) return box;
    before = JSON.stringify(box);
  }
}

test('with forced colours glyphs, the line of a span, hatches and drawings still stand out', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  const ground = async () =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'Canvas';
      document.body.append(probe);
      const colour = getComputedStyle(probe)
        .color.match(/[\d.]+/g)!
        .map(Number);
      probe.remove();
      return colour;
    });
  const inkOf = async (selector: string, part: { x?: number; width?: number; height?: number } = {}) => {
    const box = await placeOf(page, page.locator(selector).first());
    const clip = { ...box, ...part, x: box.x + (part.x ?? 0) };
    return inkShare(page, clip, await ground(), 3);
  };
  await openTimeline(page);
  // A glyph is 13 px square, the line 5 px wide.
  for (const glyph of ['circle', 'square', 'triangle', 'cross', 'dome', 'bar', 'diamond'])
    expect(await inkOf(`.kind-line .glyph:has([href="#g-${glyph}"])`), glyph).toBeGreaterThan(0.08);
  expect(await inkOf('.item.line-certain', { width: 5 }), 'line').toBeGreaterThan(0.9);
  const possible = await inkOf('.item.line-possible', { width: 5 });
  expect(possible, 'hatched line').toBeGreaterThan(0.2);
  expect(possible, 'hatched line').toBeLessThan(0.9);
  expect(await inkOf('.chron .when.vague', { width: 35, height: 16 }), 'vague day').toBeGreaterThan(0.1);
  expect(await inkOf('.strip > .across'), 'strip').toBeGreaterThan(0.015);
  await page.locator('.legends > summary').click();
  expect(await inkOf('.legend .sample'), 'legend').toBeGreaterThan(0.3);
  await openView(page);
  expect(await inkOf('.view-drawing'), 'view').toBeGreaterThan(0.01);
  expect(await inkOf('.view-map'), 'minimap').toBeGreaterThan(0.01);
});

test('nothing moves by itself, and with reduced motion nothing glides', async ({ page }) => {
  await openView(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const moving = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const gliding = all.filter((one) =>
      getComputedStyle(one)
        .transitionDuration.split(',')
        .some((time) => parseFloat(time) > 0),
    );
    return {
      animations: document.getAnimations().length,
      gliding: gliding.map(({ tagName }) => tagName),
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    };
  });
  expect(moving).toEqual({ animations: 0, gliding: [], scroll: 'auto' });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'Zoom out' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

const wcagSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

for (const [name, width, css] of [
  ['at 320 px', 320, ''],
  ['at 360 px with wider text spacing', 360, wcagSpacing],
  ['at 1280 px with wider text spacing', 1280, wcagSpacing],
  ['at 1280 px zoomed to 200 %', 640, ''],
] as const) {
  test(`everything fits and is in reach ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await openView(page);
    if (css !== '') await page.addStyleTag({ content: css });
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect.poll(() => faultsOfLayout(page)).toEqual([]);
  });
}

for (const width of [360, 1440]) {
  test(`a link to an event shows it below the heading of its month at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openTimeline(page);
    const listed = await page.locator('.chron .item').evaluateAll((items) => items.map(({ id }) => id));
    // From an early one to the last, and one with all that an event can have.
    for (const id of [listed.at(listed.length / 3)!, aMeeting.id, listed.at(-1)!]) {
      await page.goto('about/');
      await openTimeline(page, `#${id}`);
      const title = page.locator(`#${id} h4 a`);
      await expect(title).toBeInViewport();
      const seen = () =>
        page.locator(`#${id}`).evaluate((item) => {
          const places = ['.when', 'h4 a'].map((part) => item.querySelector(part)!.getBoundingClientRect());
          return places.every(({ left, top, height }) =>
            item.contains(document.elementFromPoint(left + 4, top + Math.min(8, height / 2))),
          );
        });
      await expect.poll(seen, id).toBe(true);
    }
  });
}

for (const width of [360, 768, 1440])
  test(`at ${width} px the list is about as long before it was seen as after`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('timeline/');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const guessed = await height();
    // What was seen once is as high as it is.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    expect(Math.abs((await height()) / guessed - 1)).toBeLessThan(0.15);
  });

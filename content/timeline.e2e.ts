import { expect, test, type Locator, type Page } from '@playwright/test';
import { openView, pressOn, readEvents, serveEvents, stop } from '../e2e/timeline-page.ts';

interface Case {
  readonly id: string;
  /** How the list and the view tell its date. */
  readonly words: RegExp;
  /** How the strip draws it: how many of each. */
  readonly hatched: number;
  readonly certain: number;
  readonly ticks: number;
  /** Pieces of an end that is not known. */
  readonly pieces: number;
  readonly glyphs: number;
}

const none = { hatched: 0, certain: 0, ticks: 0, pieces: 0, glyphs: 0 };

// The archive's own events, one of each kind of uncertainty that it has.
const cases: readonly Case[] = [
  { ...none, id: 'meeting-2023-03-01', words: /^1 March 2023$/, glyphs: 1 },
  { ...none, id: 'meeting-2023-02-24-or-25', words: /^24 or 25 February 2023$/, glyphs: 1 },
  { ...none, id: 'gas-supply-2022-03', words: /^March 2022$/, hatched: 1, ticks: 2, glyphs: 1 },
  { ...none, id: 'meeting-offer-2023-04', words: /^about April 2023$/, hatched: 1, glyphs: 1 },
  {
    ...none,
    id: 'war-of-autumn-2020',
    words: /^27 September 2020 to 10 November 2020$/,
    certain: 1,
    ticks: 2,
  },
  {
    ...none,
    id: 'lachin-corridor-2022',
    words: /^12 December 2022 to a day between 28 April and 30 September 2023$/,
    certain: 1,
    hatched: 1,
    ticks: 7,
  },
  {
    ...none,
    id: 'departure-2023-09-24',
    words: /^24 September 2023 to 2 October 2023$/,
    certain: 1,
    ticks: 2,
  },
  {
    ...none,
    id: 'meetings-artsakh-azerbaijan',
    words: /^several, between 9 November 2020 and 1 March 2023, days not given$/,
    hatched: 1,
    ticks: 2,
  },
];

for (const { id, words, ...drawn } of cases) {
  test(`${id} is told and drawn as exactly as it is known, and not more`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openView(page);
    expect(await heard(page.locator(`[id="${id}"] > .when`))).toMatch(words);
    expect(await stripDrawing(page, id)).toEqual(drawn);
    const [event] = (await readEvents(page)).filter((one) => one.id === id);
    expect(event?.words).toMatch(words);
    await serveEvents(page, [event!]);
    await openView(page);
    await stop(page).focus();
    await expect(stop(page)).toHaveAttribute(
      'aria-label',
      new RegExp(`, ${words.source.slice(1, -1)}(, |: )`),
    );
    await expect(page.locator('.view-card')).toContainText(new RegExp(words.source.slice(1, -1)));
  });
}

/** The words of an element without what is hidden from screen readers. */
function heard(element: Locator): Promise<string> {
  return element.evaluate((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** How many of each the wide strip draws for an event. */
function stripDrawing(page: Page, id: string) {
  return page.locator(`.strip > .across > .whole a[href$="#${id}"]`).evaluateAll((links) => {
    const all = (selector: string) => links.flatMap((link) => [...link.querySelectorAll(selector)]);
    const count = (selector: string, part: RegExp) =>
      all(selector).reduce((sum, path) => sum + (path.getAttribute('d')?.match(part)?.length ?? 0), 0);
    return {
      hatched: count('.draw-possible', /z/g),
      certain: count('.draw-certain', /z/g),
      ticks: count('.draw-edge', /M[\d.]+ [\d.]+v/g),
      pieces: count('.draw-unknown', /z/g),
      glyphs: all('use').length,
    };
  });
}

test('in the list, too, a tick closes what has bounds, and not what is only about', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('timeline/');
  const ticks = (id: string) =>
    page.locator(`[id="${id}"] > .when`).evaluate((when) => {
      const { backgroundImage, borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(
        when,
        '::before',
      );
      const widths = [borderInlineStartWidth, borderInlineEndWidth].map(parseFloat);
      return { hatched: backgroundImage !== 'none', ticks: widths.filter((width) => width > 0).length };
    });
  expect(await ticks('meetings-artsakh-azerbaijan')).toEqual({ hatched: true, ticks: 2 });
  expect(await ticks('meeting-offer-2023-04')).toEqual({ hatched: true, ticks: 0 });
  expect(await ticks('meeting-2023-03-01')).toEqual({ hatched: false, ticks: 0 });
});

const hot = (page: Page) => page.locator('.view-targets a:focus');

test('an event is heard with its kind, date and day of the span, and Enter opens it', async ({ page }) => {
  await openView(page, '?view=2023-02-27/2023-03-08');
  await page.locator('.view-targets a[tabindex="0"]').focus();
  const name = 'Meeting, 1 March 2023, Day 80 of the blockade: Meeting at the peacekeepers';
  for (let presses = 0; presses < 12; presses += 1) {
    const label = (await hot(page).getAttribute('aria-label')) ?? '';
    if (label.toLowerCase().startsWith(name.toLowerCase())) break;
    await pressOn(page, 'ArrowRight');
  }
  expect(((await hot(page).getAttribute('aria-label')) ?? '').toLowerCase()).toContain(name.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/events\/meeting-2023-03-01\/$/);
});

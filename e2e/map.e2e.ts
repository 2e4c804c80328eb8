import { expect, test, type Page } from '@playwright/test';
import { readEvents, readPlaces } from '../src/testing/read-record.ts';
import { spotOf } from '../src/model/located.ts';
import { placeName } from '../src/model/vocabulary.ts';
import { lacks } from './archive.ts';
import { violationsOf } from './axe.ts';

test.skip(...lacks('places on a map'));

// An event on one day at a place with coordinates that is named by no other event, whichever archive this is.
const events = readEvents().map(({ event }) => event);
const located = new Map(
  readPlaces().flatMap((place) => (spotOf(place) === undefined ? [] : [[place.id, place]])),
);
const found = events.flatMap((event) => {
  const [id] = event.places;
  const [claim] = event.claims;
  const place = id === undefined ? undefined : located.get(id);
  const isDay =
    event.shape === 'point' && /^\d{4}-\d\d-\d\d$/.test(claim?.edtf ?? '') && event.claims.length === 1;
  const isAlone = events.filter(({ places }) => places.includes(id ?? '')).length === 1;
  return place !== undefined && isDay && isAlone && event.places.length === 1
    ? [{ title: event.title, place: place.id, name: placeName(place), day: claim!.edtf! }]
    : [];
})[0];
test.skip(found === undefined, 'this archive has no event on one day at a place of its own');
const { title, place, name, day } = found ?? { title: '', place: '', name: '', day: '' };

const mark = (page: Page) => page.locator(`place-map svg:visible [data-place~="${place}"]`).first();
const inList = (page: Page) => page.locator('.map-places').getByRole('link', { name });
const isLit = (page: Page) => expect(mark(page)).toHaveClass(/\blit\b/);

test('from a day to the place to the event and back, by keys alone', async ({ page }) => {
  await page.goto('map/');
  await page.getByRole('textbox', { name: 'From' }).fill(day);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`from=${day}`));
  await isLit(page);

  await inList(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`place=${place}`));
  await expect(inList(page)).toHaveAttribute('aria-current', 'true');

  const link = page.locator('.map-found').getByRole('link', { name: title });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await isLit(page);
  await expect(page.locator('.map-found').getByRole('link', { name: title })).toBeVisible();
  await page.goBack();
  await expect(inList(page)).not.toHaveAttribute('aria-current', 'true');
  await isLit(page);
});

test('a day is read from words, and what is none is told and kept', async ({ page }) => {
  await page.goto('map/');
  const from = page.getByRole('textbox', { name: 'From' });
  for (const none of ['1995-02-30', 'abc']) {
    await from.fill(none);
    await from.press('Enter');
    await expect(page.locator('.map-status')).toContainText(`“${none}” is no date`);
    await expect(from).toHaveValue(none);
    await expect(from).toHaveAttribute('aria-invalid', 'true');
  }
  await from.fill('1 March 1995');
  await from.press('Enter');
  await expect(page).toHaveURL(/from=1995-03-01/);
  await expect(from).toHaveValue('1995-03-01');
  await expect(from).not.toHaveAttribute('aria-invalid', 'true');
});

test('days are turned to the next on which something happened, and all is shown again', async ({ page }) => {
  await page.goto(`map/?from=${day}&to=${day}`);
  await isLit(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).not.toHaveURL(new RegExp(`from=${day}`));
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(page).toHaveURL(new RegExp(`from=${day}`));
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page.locator('place-map .lit')).toHaveCount(0);
});

test('beside the timeline the map follows the filter, and a place chosen on it filters the list', async ({
  page,
}) => {
  await page.goto(`timeline/?from=${day}&to=${day}`);
  await page.locator('place-map summary').click();
  await isLit(page);
  await mark(page).locator('a').first().click();
  await expect(page).toHaveURL(new RegExp(`place=${place}`));
  await expect(page.locator('.chron .item:visible')).toHaveCount(1);
  await page.goBack();
  await expect(page).not.toHaveURL(/place=/);
  await isLit(page);
  await page.goto(`timeline/?day=${day}`);
  await page.locator('place-map summary').click();
  await isLit(page);
});

test('what the map beside the timeline shows is in the address: it comes back with the page, and from an event', async ({
  page,
}) => {
  const details = page.locator('place-map > details');
  await page.goto(`timeline/?from=${day}&to=${day}`);
  await details.locator('summary').first().click();
  await isLit(page);
  await mark(page).locator('a').first().click();
  await expect(page).toHaveURL(new RegExp(`place=${place}`));
  await expect(page).toHaveURL(/[?&]map=open/);
  await page.reload();
  await expect(mark(page)).toHaveClass(/\bchosen\b/);
  await isLit(page);
  await page.locator('.chron .item:visible').getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await isLit(page);
  await expect(mark(page)).toHaveClass(/\bchosen\b/);
  await details.locator('summary').first().click();
  await expect(page).not.toHaveURL(/map=/);
  await expect(page).toHaveURL(new RegExp(`place=${place}`));
});

test('beside the timeline by keys alone: the lit places are a list, and the whole map shows the same', async ({
  page,
}) => {
  await page.goto(`timeline/?from=${day}&to=${day}`);
  await page.locator('place-map summary').focus();
  await page.keyboard.press('Enter');
  const lit = page.locator('place-map [data-lit]');
  const link = lit.getByRole('link', { name });
  await expect(lit.getByRole('status')).toHaveText(/^Set off on the map: \d+ places?$/);
  await expect(link).toBeVisible();
  // As many as are set off in the drawing: each once, though it may be drawn twice.
  const drawn = await page
    .locator('place-map svg.map .lit[data-place]')
    .evaluateAll((marks) => [
      ...new Set(marks.flatMap((mark) => (mark as SVGElement).dataset['place']!.split(' '))),
    ]);
  const listed = await lit
    .getByRole('link')
    .evaluateAll((links) => links.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
  expect(listed.filter((one) => !drawn.some((id) => one.endsWith(`/places/${id}/`)))).toEqual([]);

  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`place=${place}`));
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.chron .item:visible')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/place=/);

  const whole = page.locator('place-map').getByRole('link', { name: 'The whole map' });
  await expect(whole).toHaveAttribute('href', new RegExp(`from=${day}&to=${day}$`));
  await whole.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue(day);
  await isLit(page);
});

test('beside the timeline every place is a link too where nothing is asked for, with its name', async ({
  page,
}) => {
  await page.goto('timeline/');
  await page.locator('place-map summary').first().focus();
  await page.keyboard.press('Enter');
  const all = page.locator('place-map [data-lit] details');
  await all.locator('summary').focus();
  await page.keyboard.press('Enter');
  const names = await all.getByRole('link').allTextContents();
  expect(names).toEqual(
    expect.arrayContaining([...located.values()].map(placeName).slice(0, names.length - 1)),
  );
  await all.getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`place=${place}`));
  await expect(page.locator('place-map [data-lit] a[aria-current="true"]')).toBeFocused();
  await isLit(page);
});

test('a place that is pointed at in the list shows what is told of it, however far below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('map/');
  await inList(page).click();
  await expect(page.locator('.map-chosen')).toContainText(name);
  await expect(page.locator('.map-status')).toBeInViewport();
});

test('a sign that several places share chooses all of them, and no other choice loses one', async ({
  page,
}) => {
  await page.goto('timeline/');
  await page.locator('place-map summary').first().click();
  // The map is drawn when the list is opened.
  await page.locator('place-map svg:visible g.place').first().waitFor();
  const shared = page.locator('place-map svg:visible g.place[data-place*=" "]').first();
  test.skip((await shared.count()) === 0, 'no two places of this archive share a sign');
  const ids = (await shared.getAttribute('data-place'))!.split(' ');
  await shared.locator('a').first().dispatchEvent('click', { button: 0 });
  const asked = () => new URL(page.url()).searchParams.getAll('place');
  await expect.poll(asked).toEqual(ids);
  await page.locator('.filters select[name="dated"]').selectOption('day');
  await expect(page).toHaveURL(/dated=day/);
  expect(asked()).toEqual(ids);
});

test('a place at which nothing is known to have happened is told by its name, and set off', async ({
  page,
}) => {
  const named = new Set(events.flatMap((event) => event.places));
  const empty = [...located.values()].find(({ id }) => !named.has(id));
  test.skip(empty === undefined, 'something happened at every place of this archive');
  await page.goto(`timeline/?place=${empty!.id}`);
  await expect(page.locator('.filters .shown')).toContainText(
    `No event names the place ${placeName(empty!)}.`,
  );
  await page.goto(`map/?place=${empty!.id}`);
  await expect(page.locator('.map-status')).toHaveText(`No event names ${placeName(empty!)}.`);
  await expect(page.locator('.map-chosen')).toContainText(placeName(empty!));
  await expect(page.locator(`place-map svg:visible [data-place~="${empty!.id}"]`).first()).toHaveClass(
    /\bchosen\b/,
  );
});

test('of a place and days that there are not only that is told', async ({ page }) => {
  await page.goto('map/?place=nowhere&from=1995-99-99');
  await expect(page.locator('.map-status')).toContainText('“1995-99-99” is no date');
  await expect(page.locator('.map-status')).toContainText('“nowhere”');
  await expect(page.locator('.map-status')).not.toContainText('No event is known');
});

test('what is lit only possibly has a broken outline, and what is lit for certain a whole one', async ({
  page,
}) => {
  await page.goto('map/');
  const dashes = (more: string) =>
    page.evaluate((names) => {
      const strokes = [...document.querySelectorAll('svg.map .place')].flatMap((one) => {
        one.classList.add(...names.split(' '));
        return [...one.querySelectorAll(one.matches('.road') ? '.draw-possible' : '.ring')];
      });
      return [...new Set(strokes.map((one) => getComputedStyle(one).strokeDasharray))];
    }, more);
  expect(await dashes('lit')).toEqual(['none']);
  expect(await dashes('lit maybe')).not.toContain('none');
});

for (const theme of ['light', 'dark'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`forced colours are the reader's, beside the ${theme} theme too (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto('map/');
      const [ground, ...inks] = await page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.cssText = 'color: CanvasText; background: Canvas';
        const { color, backgroundColor } = getComputedStyle(probe);
        const names = [...document.querySelectorAll('svg.map .name')].map(
          (one) => getComputedStyle(one).fill,
        );
        const dots = [...document.querySelectorAll('svg.map .draw-certain')].map(
          (one) => getComputedStyle(one).color,
        );
        return [`${color} on ${backgroundColor}`, ...new Set([...names, ...dots])];
      }, theme);
      expect(inks).toEqual([ground.split(' on ')[0]]);
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the map stands, and its places are links', async ({ page }) => {
    await page.goto('map/');
    await expect(page.locator('svg.map:visible').first()).toBeVisible();
    await expect(mark(page).locator('a').first()).toHaveAttribute('href', new RegExp(`/places/${place}/$`));
    await inList(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('.map-piece .lit')).not.toHaveCount(0);
  });
});

for (const width of [360, 768, 1440])
  test(`at ${width} px the names stand apart, and axe finds nothing of the map`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`map/?from=${day}&to=${day}`);
    await isLit(page);
    const met = await page.evaluate(() => {
      const faults: string[] = [];
      for (const svg of document.querySelectorAll('place-map svg.map')) {
        const names = [...svg.querySelectorAll('text.name')].filter((one) => one.getClientRects().length > 0);
        const boxes = names.map((one) => one.getBoundingClientRect());
        boxes.forEach((a, index) => {
          for (const [other, b] of boxes.entries()) {
            if (other <= index || names[other]!.parentNode === names[index]!.parentNode) continue;
            // Line boxes of a face are higher than its letters.
            const [across, down] = [
              Math.min(a.right, b.right) - Math.max(a.left, b.left),
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
            ];
            if (across > 1 && down > 0.35 * a.height)
              faults.push(`${names[index]!.textContent} / ${names[other]!.textContent}`);
          }
        });
      }
      return faults;
    });
    expect(met).toEqual([]);
    // Of the rest of the page it is asked in every-page.e2e.ts.
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page, 'place-map'), colorScheme).toEqual([]);
    }
  });

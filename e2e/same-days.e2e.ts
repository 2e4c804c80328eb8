import { expect, test, type Page } from '@playwright/test';
import { lacks } from './archive.ts';
import { readEvents } from './timeline-page.ts';

test.skip(...lacks('many events', 'many spans', 'a lead span of a context event, with a place'));

/** Days as a drawing has them: read back from its geometry, not from what it was made of. */
interface DrawnDays {
  /** First day, and the day behind the last. */
  readonly all: readonly [number, number] | undefined;
  readonly certain: readonly [number, number] | undefined;
  /** Pieces beside ends that nobody gives. */
  readonly pieces: number;
  /** Boxes that lie outside of what is shown. */
  readonly outside: number;
}

/** The days that every drawing has for a group of shapes; a drawing in folds is read as one. */
function daysDrawn(page: Page, drawing: string, group: string): Promise<readonly DrawnDays[]> {
  return page.locator(drawing).evaluateAll((svgs, selector) => {
    const boxesOf = (path: Element) =>
      [...(path.getAttribute('d') ?? '').matchAll(/M([\d.-]+) [\d.-]+h([\d.]+)/g)].map(([, x, width]) => ({
        x: Number(x),
        end: Number(x) + Number(width),
      }));
    const reach = (days: readonly (readonly number[])[]) =>
      days.length === 0
        ? undefined
        : ([Math.min(...days.flat()), Math.max(...days.flat())] as [number, number]);
    return svgs.flatMap((svg) => {
      const groups = [...svg.querySelectorAll(selector)];
      if (groups.length === 0) return [];
      const inDays = (name: string) =>
        groups.flatMap((one) => {
          const axis = one.closest('[data-axis]')?.getAttribute('data-axis') ?? '';
          const [from = NaN, to = NaN, start = NaN, length = NaN] = axis.split(' ').map(Number);
          const day = (x: number) => Math.round(from + ((x - start) / length) * (to - from));
          return [...one.querySelectorAll(`.draw-${name}`)]
            .flatMap(boxesOf)
            .map(({ x, end }) => [day(x), day(end)]);
        });
      const { width } = (svg as SVGSVGElement).viewBox.baseVal;
      const boxes = (names: string) =>
        groups.flatMap((one) => [...one.querySelectorAll(names)].flatMap(boxesOf));
      return [
        {
          all: reach([...inDays('certain'), ...inDays('possible')]),
          certain: reach(inDays('certain')),
          pieces: boxes('.draw-unknown').length,
          outside: boxes('path').filter(({ x, end }) => x < 0 || end > width).length,
        },
      ];
    });
  }, group);
}

test('a span has the same certain, possible and unknown days in every drawing', async ({ page }) => {
  await page.goto('timeline/');
  const spans = (await readEvents(page)).filter(({ drawn }) => drawn.form === 'span');
  expect(spans.length).toBeGreaterThan(5);
  const compared: number[] = [];
  for (const [path, part, count] of [
    ['timeline/', '.whole ', 3],
    ['', '', 3],
  ] as const) {
    await page.goto(path);
    for (const { id, drawn } of spans) {
      const drawings = await daysDrawn(page, '.strip > svg', `${part}a[href$="#${id}"]`);
      compared.push(drawings.length - count);
      for (const one of drawings) expect(one, `${id} on /${path}`).toEqual(expectedDays(drawn));
    }
  }
  for (const { id, drawn } of spans) {
    await page.goto(`events/${id}/`);
    const witnesses = await page.locator('.strip > .at-wide [data-by]').count();
    const drawings = await daysDrawn(page, '.strip > svg', '[data-by]');
    expect(drawings.length, id).toBe(3);
    for (const one of drawings) {
      expect(one.outside, id).toBe(0);
      // Where documents and outside sources differ each has a row of its own, and neither need have all days.
      if (witnesses === 1) expect(one, id).toEqual(expectedDays(drawn));
    }
  }
  expect(new Set(compared)).toEqual(new Set([0]));
});

function expectedDays(drawn: Awaited<ReturnType<typeof readEvents>>[number]['drawn']): DrawnDays {
  const { from, certainFrom, certainTo, to, startEdge, endEdge } = drawn;
  return {
    all: [from, to + 1],
    certain: certainFrom <= certainTo ? [certainFrom, certainTo + 1] : undefined,
    pieces: [startEdge, endEdge].filter((edge) => edge === 'unknown').length * 3,
    outside: 0,
  };
}

test('the line in the margin of the list has the days of its span', async ({ page }) => {
  await page.goto('timeline/');
  const events = await readEvents(page);
  const id = (await page.locator('.item.line-begins').getAttribute('id')) ?? '';
  const { drawn } = events.find((event) => event.id === id)!;
  const rows = await page.locator('.chron .item').evaluateAll((items) =>
    items.map((item) => ({
      id: item.id,
      state: /line-([\w-]+)/.exec(item.getAttribute('class') ?? '')?.[1] ?? 'none',
    })),
  );
  const dayOf = new Map(events.map((event) => [event.id, event.drawn.from]));
  const phase = (day: number) =>
    day < drawn.from || day > drawn.to ? 'none' : day <= drawn.certainTo ? 'certain' : 'possible';
  const shownAs: Readonly<Record<string, readonly string[]>> = {
    none: ['none'],
    certain: ['certain', 'begins', 'turns', 'closes'],
    possible: ['possible', 'candidate', 'ends'],
  };
  for (const { id: row, state } of rows)
    expect(shownAs[phase(dayOf.get(row) ?? NaN)], `${row} is ${state}`).toContain(state);
});

test('no row that the line passes has a hole in it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('timeline/');
  const bare = await page.locator(".item[class*='line-']").evaluateAll((items) =>
    items
      .filter((item) => {
        const { backgroundImage, inlineSize } = getComputedStyle(item, '::before');
        return backgroundImage === 'none' || inlineSize !== '5px';
      })
      .map(({ id }) => id),
  );
  expect(bare).toEqual([]);
});

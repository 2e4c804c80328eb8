import { expect, test } from '@playwright/test';
import { toldBy } from './axe.ts';
import { watchLoads } from './loads.ts';
import { withOneOfEachLook } from './one-of-each-look.ts';
import { kindsOfPage, pagesLookedAt } from './pages.ts';
import { unsettledOf } from './unsettled-contrast.ts';

// Nothing that axe leaves for a person to review is left: neither a rule that it cannot decide, nor the contrast of a text
// that stands before a drawing or a gradient. The ordinary run tries each page light and wide, and dark and narrow, the
// kinds of page in every-page.e2e.ts; ATTESTED_REVIEW=all tries all of them here, in both themes at three widths.

const all = ['light', 'dark'].flatMap((theme) => [1440, 768, 360].map((width) => [theme, width] as const));
const isWhole = process.env['ATTESTED_REVIEW'] === 'all';
const tried: readonly (readonly [string, number])[] = isWhole
  ? all
  : [
      ['light', 1440],
      ['dark', 360],
    ];
const pages = pagesLookedAt.filter(({ path }) => isWhole || !kindsOfPage.includes(path));

for (const { path, ready } of pages)
  test(`/${path} leaves axe nothing to review`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { settle } = watchLoads(page);
    await page.goto(path);
    if (ready !== undefined) await page.locator(ready).first().waitFor();
    await settle();
    for (const [theme, width] of tried) {
      await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark' });
      await page.setViewportSize({ width, height: 900 });
      // What a rule says that looks at no colour is the same in both themes.
      const rules = theme === 'light' ? (['but colours', 'colours'] as const) : (['colours'] as const);
      for (const of of rules) {
        const look = async () => {
          const { violations, incomplete } = await toldBy(page, of);
          expect.soft(violations, `${theme}, ${width} px`).toEqual([]);
          expect.soft(await unsettledOf(page, incomplete), `${theme}, ${width} px`).toEqual([]);
        };
        await (of === 'colours' && !isWhole ? withOneOfEachLook(page, look) : look());
      }
    }
  });

test('a text that is pale on a gradient or before a picture is told, and one that is not is settled', async ({
  page,
}) => {
  const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#ddd"/></svg>')}`;
  await page.setContent(`<!doctype html><html lang="en"><title>t</title><style>
    p { inline-size: 400px; block-size: 60px; margin: 0; font: 16px sans-serif; }
    .sky { background: linear-gradient(#eee, #ccc); } .shot { background: url("${picture}"); }
    .pale { color: #999; } .dark { color: #222; }</style>
    <main><h1>Of contrast</h1><p class="sky pale">Pale on a gradient</p><p class="sky dark">Dark on a gradient</p>
    <p class="shot pale">Pale before a picture</p><p class="shot dark">Dark before a picture</p></main>`);
  const told = await unsettledOf(page, (await toldBy(page, 'all')).incomplete);
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('Pale on a gradient');
  expect(told[1]).toContain('Pale before a picture');
});

test('one of each look is left, so that the only pale row of a hundred is told', async ({ page }) => {
  const row = (classes: string) => `<li class="${classes}"><p>A row of a list</p></li>`;
  await page.setContent(`<!doctype html><html lang="en"><title>t</title><style>.pale { color: #bbb; }</style>
    <main><h1>Of rows</h1><ul>${row('').repeat(80)}${row('pale')}${row('').repeat(19)}</ul></main>`);
  const told = await withOneOfEachLook(page, async () => {
    expect(await page.locator('li').count()).toBe(3);
    return toldBy(page, 'colours');
  });
  expect(told.violations).toHaveLength(1);
  expect(told.violations[0]).toContain('A row of a list');
  expect(
    await page.locator('li').evaluateAll((rows) => rows.findIndex((one) => one.className === 'pale')),
  ).toBe(80);
});

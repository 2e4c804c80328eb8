import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { aDocument, anAgreement, lacks, leadSpan } from './archive.ts';

test.skip(...lacks('a lead span of a context event, with a place'));
test.skip(...lacks('an agreement'));

/** Points; addresses and words of drawings are the smallest. */
const leastPoints = 7;

// A browser prints a page smaller, as a whole, where anything on it is wider than the sheet.
for (const path of [
  '',
  'events/',
  `events/${leadSpan.id}/`,
  `events/${anAgreement.id}/`,
  'meetings/',
  'map/',
]) {
  test(`printed, no word of /${path} is smaller than can be read`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const sizes = new Map<string, number>();
    for (let number = 1; number <= Math.min(pdf.numPages, 2); number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      for (const item of items)
        if ('str' in item && item.str.trim() !== '')
          sizes.set(item.str, Math.hypot(Number(item.transform[2]), Number(item.transform[3])));
    }
    expect(sizes.size).toBeGreaterThan(0);
    expect([...sizes].filter(([, size]) => size < leastPoints)).toEqual([]);
  });
}

test('printed, the number of each passage stands before its words, where no notes are', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`documents/${aDocument.id}/`);
  await page.locator('.passage aside').evaluateAll((notes) => notes.forEach((note) => note.remove()));
  const passages = await page.locator('.passage').evaluateAll((all) =>
    all.flatMap((passage) => {
      const link = passage
        .querySelector(':scope > p > a[data-number]')
        ?.parentElement?.getBoundingClientRect();
      const words = passage.querySelector(':scope > .text')?.getBoundingClientRect();
      return link === undefined || words === undefined
        ? []
        : [{ isBefore: link.right <= words.left, isBeside: Math.abs(link.top - words.top) < words.height }];
    }),
  );
  expect(passages.length).toBeGreaterThan(1);
  expect(passages.filter(({ isBefore, isBeside }) => !isBefore || !isBeside)).toEqual([]);
});

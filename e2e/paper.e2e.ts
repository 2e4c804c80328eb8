import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { anAgreement, lacks, leadSpan } from './archive.ts';

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

import { expect, test, type Page } from '@playwright/test';
import { readDocuments } from '../src/testing/read-record.ts';
import { lineRange } from '../src/model/locator.ts';

const documents = readDocuments().filter(({ reviewed }) => reviewed);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { id, seed, passages } of documents) {
      test(`the passages of ${id} are the seed’s words, as text and as copied`, async ({ page, request }) => {
        await page.goto(`documents/${id}/`);
        const lines = (await (await request.get(`seeds/${seed.file}`)).text()).split(/\r?\n/);
        const texts = passages.map((passage) => {
          const [first, last] = lineRange(passage);
          return lines
            .slice(first - 1, last)
            .map((line) => line.trim())
            .join(' ');
        });
        expect(await textsOf(page, (passage) => passage.textContent)).toEqual(texts);
        expect(await textsOf(page, selectedIn)).toEqual(texts);
      });
    }

    test('marked words lead to their note, and the note back to them', async ({ page }) => {
      const document = documents.find(({ events }) => events.some(({ quotes }) => quotes.length > 0));
      test.skip(document === undefined, 'this archive lacks a document that dates an event');
      await page.goto(`documents/${document!.id}/`);
      const mark = page.locator('.passage .ref').first();
      const drawn = await mark.evaluate((link) => getComputedStyle(link, '::after').content);
      expect(drawn).toBe('"a"');
      await mark.click();
      await expect(page.locator(':target')).toHaveAttribute('id', 'n-a');
      await page.getByRole('link', { name: 'Back to the words of note a', exact: true }).click();
      await expect(page.locator(':target')).toHaveClass(/\bev\b/);
    });
  });
}

async function textsOf(page: Page, textOf: (passage: HTMLElement) => string | null) {
  const passages = await page.locator('.passage > .text').all();
  const texts = await Promise.all(passages.map((passage) => passage.evaluate(textOf)));
  return texts.map((text) => text?.replace(/\s+/g, ' '));
}

function selectedIn(passage: HTMLElement): string | null {
  const selection = getSelection();
  selection?.selectAllChildren(passage);
  return selection?.toString() ?? null;
}

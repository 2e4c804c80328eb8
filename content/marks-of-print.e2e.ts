import { expect, test } from '@playwright/test';
import { builtPages, textOf } from '../e2e/built-pages.ts';

// The archive's own words have the quotation marks and apostrophes of print. What others wrote stands between them letter
// for letter, and what is to be typed has the marks that are typed.

const othersWords = ['blockquote', 'code', 'kbd', 'pre', 'script', 'style', 'template', 'textarea'];

test('no mark of a typewriter stands in the words of the archive', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(300);
  const typed = pages.flatMap(({ path, main }) =>
    [...ownWords(textOf(main, othersWords)).matchAll(/.{0,40}["'].{0,40}/g)].map(([words]) => ({ path, words })),
  );
  expect(typed).toEqual([]);
});

/** Without what stands between quotation marks, or from one to where a quotation is cut short. */
function ownWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/“[^“”]*”|“[^“”]*?…/g, '“”');
}

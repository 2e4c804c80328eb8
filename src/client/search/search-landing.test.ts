// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { SearchLanding } from './search-landing.ts';

customElements.define('search-landing', SearchLanding);
Element.prototype.scrollIntoView = () => undefined;
afterEach(() => history.replaceState(null, '', '/'));

function land(query: string, main: string): HTMLElement {
  history.replaceState(null, '', `/documents/a/${query}`);
  document.body.innerHTML = `<main>${main}</main><search-landing data-base="/base/"></search-landing>`;
  return document.querySelector<HTMLElement>('search-landing')!;
}
const status = (bar: HTMLElement) => bar.querySelector('[role="status"]')?.textContent;
const press = (bar: HTMLElement, label: string) =>
  [...bar.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click();

test('what stands beside the text is not counted, and the link of a note does not part words', () => {
  const bar = land(
    '?mark=road&mark=the+bridge',
    `<article><h1>Road</h1><p class="no" data-unmarked>road</p>
     <p>the <a class="ref"></a>bridge, and the road</p><aside><p>road</p></aside>
     <figure><figcaption>road</figcaption></figure><nav><ul><li>road</li></ul></nav></article>
     <section><p>road</p></section>`,
  );
  expect(status(bar)).toBe('1 of 3 hits');
});

test('what stands beside the text is marked where the text holds no hit', () => {
  const bar = land('?mark=road', '<article><p>bridge</p><aside><p>road</p></aside></article>');
  expect(status(bar)).toBe('1 of 1 hit');
});

test('what stands over the cells of a row that is a passage is one hit', () => {
  const rows = '<tr class="text"><td data-unmarked><a></a></td><td>the\t</td><td>road</td></tr>';
  const bar = land(
    '?mark=the+road',
    `<article><table>${rows}</table><table><tr><td>the road</td></tr></table></article>`,
  );
  expect(status(bar)).toBe('1 of 2 hits');
});

test('a page without an article is searched whole', () => {
  expect(status(land('?mark=road', '<p>road</p><ul><li>road</li></ul>'))).toBe('1 of 2 hits');
});

test('one goes from hit to hit, and round', () => {
  const bar = land('?mark=road', '<p>road road</p><p>road</p>');
  const seen = ['Next', 'Next', 'Next', 'Previous'].map((label) => {
    press(bar, label);
    return status(bar);
  });
  expect(seen).toEqual(['2 of 3 hits', '3 of 3 hits', '1 of 3 hits', '3 of 3 hits']);
});

test('a single hit is one hit, with nowhere to go', () => {
  const bar = land('?mark=road', '<p>road</p>');
  expect(status(bar)).toBe('1 of 1 hit');
  expect([...bar.querySelectorAll('button')].map(({ disabled }) => disabled)).toEqual([true, true, false]);
});

test('words that are not there any more are said to be gone', () => {
  expect(status(land('?mark=bridge', '<p>road</p>'))).toBe(
    'The words searched for are not on this page as they were.',
  );
});

test.each([
  ['?q=a%26b', '/base/search/?q=a%26b'],
  ['https://evil.example/?q=a', '/base/search/'],
  ['javascript:alert(1)', '/base/search/'],
])('the way back from %s leads to %s', (from, href) => {
  const bar = land(`?mark=road&from=${encodeURIComponent(from)}`, '<p>road</p>');
  expect(bar.querySelector('a')?.getAttribute('href')).toBe(href);
});

test('closed, it takes the words out of the address and itself out of the page', () => {
  const bar = land('?mark=road#p1', '<p>road</p>');
  press(bar, 'Close');
  expect(location.pathname + location.search + location.hash).toBe('/documents/a/#p1');
  expect(bar.isConnected).toBe(false);
});

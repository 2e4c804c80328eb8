// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleSources } from '../../testing/sample-answer.ts';
import { openSearch } from './open.ts';
import { SearchUnavailable } from './unavailable.ts';
import { ArchiveSearch } from './search-page.ts';

vi.mock('./open.ts', async (original) => ({ ...(await original<object>()), openSearch: vi.fn() }));

const texts = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`d${at}`, [`The road ${at}.`]]));
customElements.define('archive-search', ArchiveSearch);

const page = `<archive-search data-base="/">
  <form role="search"><input name="q"></form>
  <section data-results>
    <form class="facets">
      <select name="sort"><option>relevance</option><option>earliest</option><option>latest</option></select>
      <input type="date" name="from"><input type="date" name="to"><div data-facets></div>
    </form>
    <p role="status"></p><div data-chips></div><div data-remarks></div><div data-quotations></div>
    <div data-hits></div><button data-more hidden></button><p data-languages></p>
  </section>
</archive-search>`;

beforeEach(() => {
  vi.mocked(openSearch).mockResolvedValue(sampleSources(texts));
});
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

function open(address: string): void {
  history.replaceState(null, '', address);
  document.body.innerHTML = page;
}
const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const answered = (words: string | RegExp) =>
  vi.waitFor(() => expect(part('[role="status"]').textContent).toMatch(words), { timeout: 5000 });
const type = (words: string) => {
  part<HTMLInputElement>('input[name="q"]').value = words;
  part('input[name="q"]').dispatchEvent(new Event('input'));
};

test('what the address asks for is answered, ten hits at a time', async () => {
  open('/search/?q=road');
  await answered('12 passages in 12 documents hold this');
  expect(part<HTMLInputElement>('input[name="q"]').value).toBe('road');
  expect(document.querySelectorAll('[data-hits] article')).toHaveLength(10);
  expect(part('[data-languages]').textContent).toBe('Searched in English, other forms of a word included.');
  const more = part<HTMLButtonElement>('[data-more]');
  expect(more.hidden).toBe(false);
  more.click();
  await vi.waitFor(() => expect(document.querySelectorAll('[data-hits] article')).toHaveLength(12));
  expect(more.hidden).toBe(true);
});

test('what was typed before its code came stays, and is answered', async () => {
  history.replaceState(null, '', '/search/');
  document.body.innerHTML = page.replace('name="q"', 'name="q" value="road"');
  await answered('12 passages in 12 documents hold this');
  expect(part<HTMLInputElement>('input[name="q"]').value).toBe('road');
});

test('without a question there are no results', () => {
  open('/search/');
  expect(part('[data-results]').hidden).toBe(true);
});

test('only the newest query is ever shown', async () => {
  open('/search/');
  let finish: (() => void) | undefined;
  vi.mocked(openSearch).mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    return sampleSources({ old: ['An old road.'] });
  });
  type('road');
  await vi.waitFor(() => expect(finish).toBeDefined());
  part('form[role="search"]').dispatchEvent(new Event('submit', { cancelable: true }));
  await answered('12 passages');
  finish?.();
  await new Promise((resolve) => setTimeout(resolve));
  await answered('12 passages');
  expect(location.search).toBe('?q=road');
});

test('a search that is taken out of the page leaves the address alone', async () => {
  open('/search/?q=road');
  await answered('12 passages');
  type('bridge');
  await answered('Nothing in this archive answers this.');
  vi.useFakeTimers();
  type('river');
  document.body.replaceChildren();
  vi.runAllTimers();
  vi.useRealTimers();
  expect(location.search).not.toContain('river');
});

test('a ticked facet narrows the hits and stands in the address', async () => {
  open('/search/?q=road');
  await vi.waitFor(() => expect(part('[data-facets] input')).not.toBeNull());
  part('[data-facets] input[value="statement"]').click();
  await answered('1 passage in 1 document holds this');
  expect(location.search).toBe('?q=road&kind=statement');
});

test('why there is no answer is said, and old results go', async () => {
  open('/search/?q=road');
  await answered('12 passages');
  vi.mocked(openSearch).mockRejectedValue(new SearchUnavailable('no-index'));
  type('bridge');
  await answered('There is no search index here.');
  expect(part('[data-hits]').childElementCount).toBe(0);
  expect(part('[data-more]').hidden).toBe(true);
});

test('an index that does not answer is told as such, and what needs no search stands there meanwhile', async () => {
  vi.useFakeTimers();
  vi.mocked(openSearch).mockReturnValueOnce(new Promise(() => undefined));
  open('/search/?q=road');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(part('[data-results] [role="status"]').textContent).toBe('Searching …');
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  expect(part('[data-results] [role="status"]').textContent).toContain('does not answer');
  expect(part('[data-results]').hasAttribute('data-asked')).toBe(false);
  type('bridge');
  await answered('Nothing in this archive answers this.');
});

test('where the browser takes no new address, the answer comes all the same', async () => {
  open('/search/');
  const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('too many calls', 'SecurityError');
  });
  type('bridge');
  part('form[role="search"]').dispatchEvent(new Event('submit', { cancelable: true }));
  await answered('Nothing in this archive answers this.');
  expect(push).toHaveBeenCalledOnce();
  push.mockRestore();
});

test('a search that is sent is remembered', async () => {
  open('/search/');
  type('  bridge ');
  part('form[role="search"]').dispatchEvent(new Event('submit', { cancelable: true }));
  await answered('Nothing in this archive answers this.');
  expect(localStorage.getItem('searches')).toBe('["bridge"]');
});

test('each hit is shown as soon as it comes, under all that stands above, and stays where it is', async () => {
  document.documentElement.dataset['awaits'] = '';
  const sources = sampleSources(texts);
  let rest: (() => void) | undefined;
  const gate = new Promise<void>((open) => (rest = open));
  let read = 0;
  vi.mocked(openSearch).mockResolvedValue({
    ...sources,
    index: {
      ...sources.index,
      record: async (id) => {
        read += 1;
        if (id !== 'd0') await gate;
        return sources.index.record(id);
      },
    },
  });
  open('/search/?q=road');
  await vi.waitFor(() => expect(document.querySelectorAll('[data-hits] article')).toHaveLength(1));
  const first = part('[data-hits] article');
  expect(part('[role="status"]').textContent).not.toContain('hold this');
  expect(document.documentElement.dataset['awaits']).toBe('');
  expect(read).toBeGreaterThan(1);
  rest?.();
  await answered('12 passages in 12 documents hold this');
  expect(document.querySelectorAll('[data-hits] article')).toHaveLength(10);
  expect(part('[data-hits] article')).toBe(first);
  expect(document.documentElement.dataset['awaits']).toBeUndefined();
});

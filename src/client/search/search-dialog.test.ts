// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleSources } from '../../testing/sample-answer.ts';
import { openSearch } from './open.ts';
import { SearchUnavailable } from './unavailable.ts';
import { SearchDialog } from './search-dialog.ts';

vi.mock('./open.ts', async (original) => ({ ...(await original<object>()), openSearch: vi.fn() }));
customElements.define('search-dialog', SearchDialog);

// jsdom has no dialogs that open, and nothing that scrolls.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  vi.mocked(openSearch).mockResolvedValue(sampleSources({ a: ['One road.'], b: ['Two roads, a road.'] }));
  document.body.innerHTML = '<search-dialog data-base="/base/"></search-dialog>';
});
afterEach(() => localStorage.clear());

const box = () => document.querySelector<HTMLInputElement>('[role="combobox"]')!;
const options = () => [...document.querySelectorAll('[role="option"]')];
const status = () => document.querySelector('[role="status"]')?.textContent;
const active = () => box().getAttribute('aria-activedescendant');
const press = (key: string) => box().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
const openWith = (typed: string) =>
  document.querySelector('search-dialog')!.dispatchEvent(new CustomEvent('open', { detail: typed }));

test('what was typed before there was a box is searched', async () => {
  openWith('road');
  await vi.waitFor(() => expect(options()).toHaveLength(2));
  expect(status()).toBe('2 passages in 2 documents hold this, or another form of it.');
  expect(box().getAttribute('aria-expanded')).toBe('true');
});

test('an index that does not answer is told as such', async () => {
  vi.useFakeTimers();
  vi.mocked(openSearch).mockReturnValue(new Promise(() => undefined));
  openWith('road');
  await vi.advanceTimersByTimeAsync(14_000);
  expect(status()).not.toContain('does not answer');
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  expect(status()).toContain('does not answer');
});

test('arrows go through the options and back to the box', async () => {
  openWith('road');
  await vi.waitFor(() => expect(options()).toHaveLength(2));
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
    press(key);
    return active();
  });
  expect(seen).toEqual(
    [0, 1, undefined, 1, 0, 1].map((at) => (at === undefined ? null : `search-option-${at}`)),
  );
  expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true']);
  const typed = new Event('input');
  box().dispatchEvent(typed);
  expect(active()).toBeNull();
});

test('recent searches are offered before anything is typed, and can be cleared', () => {
  localStorage.setItem('searches', '["bridge", "lake"]');
  openWith('');
  expect(status()).toBe('Recent searches, kept on this device only:');
  expect(options().map(({ textContent }) => textContent)).toEqual(['bridge', 'lake']);
  const clear = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Clear recent searches',
  )!;
  expect(clear.hidden).toBe(false);
  clear.click();
  expect(status()).toBe('Type a word, a date or a quotation.');
  expect([options().length, clear.hidden, localStorage.length]).toEqual([0, true, 0]);
});

test('Escape closes the dialog and leaves what was typed', async () => {
  openWith('road');
  await vi.waitFor(() => expect(options()).toHaveLength(2));
  press('Escape');
  expect(document.querySelector('dialog')?.open).toBe(false);
  expect(box().value).toBe('road');
});

test('why nothing can be searched is said', async () => {
  vi.mocked(openSearch).mockRejectedValue(new SearchUnavailable('unreachable'));
  openWith('road');
  await vi.waitFor(() => expect(status()).toContain('The search index could not be read.'));
  expect(options()).toEqual([]);
});

test('each hit is offered as soon as it comes, and what was chosen stays so', async () => {
  const sources = sampleSources({ a: ['One road.'], b: ['Two roads, a road.'] });
  let rest: (() => void) | undefined;
  const gate = new Promise<void>((open) => (rest = open));
  const first = (await sources.index.findWord('road'))[0]!.id;
  vi.mocked(openSearch).mockResolvedValue({
    ...sources,
    index: {
      ...sources.index,
      record: async (id) => {
        if (id !== first) await gate;
        return sources.index.record(id);
      },
    },
  });
  openWith('road');
  await vi.waitFor(() => expect(options()).toHaveLength(1));
  press('ArrowDown');
  rest?.();
  await vi.waitFor(() => expect(options()).toHaveLength(2));
  await vi.waitFor(() =>
    expect(status()).toBe('2 passages in 2 documents hold this, or another form of it.'),
  );
  expect(active()).toBe('search-option-0');
});

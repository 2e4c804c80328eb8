// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SearchAnywhere } from './search-anywhere.ts';

const opened: string[] = [];
vi.mock('../shared/load-style.ts', () => ({ loadStyle: () => Promise.resolve() }));
vi.mock('./search-dialog.define.ts', () => ({}));
vi.mock('./search-landing.define.ts', () => ({}));

beforeAll(() => {
  customElements.define('search-anywhere', SearchAnywhere);
  document.body.innerHTML =
    '<search-anywhere data-base="/base/"></search-anywhere><input id="field"><p id="text"></p>';
  document.addEventListener('open', () => undefined);
});
beforeEach(() => {
  opened.length = 0;
  document.querySelector('search-dialog')?.remove();
  const dialog = document.createElement('search-dialog');
  dialog.addEventListener('open', (event) => opened.push((event as CustomEvent<string>).detail));
  document.body.append(dialog);
});

async function press(key: string, more: KeyboardEventInit = {}, from = '#text'): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.querySelector(from)!.dispatchEvent(event);
  await new Promise((resolve) => setTimeout(resolve));
  return event.defaultPrevented;
}

test.each<[string, KeyboardEventInit, string | undefined]>([
  ['/', {}, undefined],
  ['k', { ctrlKey: true }, undefined],
  ['K', { metaKey: true }, undefined],
  ['k', { ctrlKey: true }, '#field'],
])('%s with %j opens the dialog', async (key, more, from) => {
  expect(await press(key, more, from)).toBe(true);
  await vi.waitFor(() => expect(opened).toEqual(['']));
});

test.each<[string, KeyboardEventInit, string | undefined]>([
  ['/', {}, '#field'],
  ['/', { ctrlKey: true }, undefined],
  ['/', { isComposing: true }, undefined],
  ['k', {}, undefined],
  ['k', { ctrlKey: true, metaKey: true }, undefined],
  ['k', { ctrlKey: true, shiftKey: true }, undefined],
  ['k', { ctrlKey: true, altKey: true }, undefined],
])('%s with %j does not', async (key, more, from) => {
  expect(await press(key, more, from)).toBe(false);
  expect(opened).toEqual([]);
});

test('what is typed while the dialog is on its way is kept for it', async () => {
  const slash = press('/');
  for (const key of ['r', 'o', 'Shift', 'x']) void press(key, { ctrlKey: key === 'x' });
  await slash;
  await vi.waitFor(() => expect(opened).toEqual(['ro']));
});

test.each([
  ['road', 2],
  ['%22the+road%22', 0],
])(
  'of ?q=%s Pagefind’s code is asked for before what the index says of itself has come: %d files',
  (q, files) => {
    history.replaceState(null, '', `?q=${q}`);
    document.head.replaceChildren();
    document.body.innerHTML =
      '<archive-search data-engine="/x/wasm.xx.pagefind" data-engine-script="/x/pagefind.js"></archive-search><search-anywhere></search-anywhere>';
    const asked = [...document.querySelectorAll('link')].map((link) => [link.rel, link.getAttribute('href')]);
    expect(asked).toEqual(
      [
        ['preload', '/x/wasm.xx.pagefind'],
        ['modulepreload', '/x/pagefind.js'],
      ].slice(0, files),
    );
  },
);

// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://localhost/stick/attested/" }
import { afterEach, expect, test } from 'vitest';
import * as hosted from '../shared/site.ts';
import * as offline from './site.ts';

// A script of the copy's root: jsdom has no `currentScript`, and the address of the page stands for it.
const root = new URL('.', location.href).href;

afterEach(() => document.head.replaceChildren());

/** What a script of the copy does, once it is put into the page. */
function loadedAs(run: (path: string) => void): void {
  new MutationObserver((_, observer) => {
    const script = document.querySelector('script');
    if (script === null) return;
    observer.disconnect();
    run(script.src);
  }).observe(document.head, { childList: true });
}

test('exports what the site has in its place', () => {
  expect(Object.keys(offline).sort()).toEqual(Object.keys(hosted).sort());
});

test.each([
  ['/', 'index.html'],
  ['/events/a/?x=1#p1', 'events/a/index.html?x=1#p1'],
  ['/data/events.csv', 'data/events.csv'],
])('%s is a file of the copy, and back', (address, file) => {
  expect(offline.linkTo(address)).toBe(root + file);
  expect(offline.siteAddress(root + file)).toBe(address);
});

test.each(['?view=a', '#g-circle', 'https://example.org/a/'])('%s is no page of the copy', (address) => {
  expect(offline.linkTo(address)).toBe(address);
});

test('the address that others use is that of the site', () => {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = 'https://archive.example/documents/a/';
  document.head.append(link);
  expect(offline.publicAddress('/documents/a/#p1')).toBe('https://archive.example/documents/a/#p1');
});

test.each([
  ['text', 'a', false],
  ['bytes', 'YQ==', true],
])('reads a file as %s', async (_, contents, isBase64) => {
  loadedAs((src) => {
    expect(src).toBe(`${root}data/a.json.js`);
    attestedFile('data/a.json', contents, isBase64);
    document.querySelector('script')!.dispatchEvent(new Event('load'));
  });
  const response = await offline.fetchFile('/data/a.json?tag');
  expect(await response.text()).toBe('a');
});

test.each(['load', 'error'])('is refused where a file is missing or cut (%s)', async (event) => {
  loadedAs(() => document.querySelector('script')!.dispatchEvent(new Event(event)));
  await expect(offline.fetchFile('/data/b.json')).rejects.toThrow('data/b.json');
});

import { expect, test } from 'vitest';
import { offlinePage, offlineStyles } from './offline-page.ts';

const place = { path: 'documents/a/index.html', base: '/' };

test.each([
  ['<a href="/">x</a>', '<a href="../../index.html">x</a>'],
  ['<a href="/events/b/#p1">x</a>', '<a href="../../events/b/index.html#p1">x</a>'],
  ['<a class="c" href="/search/?q=a/b">x</a>', '<a class="c" href="../../search/index.html?q=a/b">x</a>'],
  ['<a href="/data/a.csv" download>x</a>', '<a href="../../data/a.csv" download>x</a>'],
  ['<form action="/search/"></form>', '<form action="../../search/index.html"></form>'],
  ['<q cite="/documents/b/#p1">x</q>', '<q cite="../../documents/b/index.html#p1">x</q>'],
  [
    '<meta http-equiv="refresh" content="0; url=/events/b/">',
    '<meta http-equiv="refresh" content="0; url=../../events/b/index.html">',
  ],
  ['<a href="#p2">href="/no/"</a>', '<a href="#p2">href="/no/"</a>'],
  ['<a href="https://example.org/">x</a>', '<a href="https://example.org/">x</a>'],
  ['<div data-base="/" data-src="/timeline/"></div>', '<div data-base="/" data-src="/timeline/"></div>'],
  ['<script type="module" src="/_astro/a.js"></script>', ''],
  ['<link rel="preload" as="font" href="/_astro/a.woff2" crossorigin>', ''],
  ['<p data-offline="site"><b>x</b></p><p data-offline="copy" hidden>y</p>', '<p data-offline="copy">y</p>'],
])('%s', (html, expected) => {
  expect(offlinePage(html, place)).toBe(expected);
});

test('below a path, the path is no part of the copy', () => {
  const html = '<a href="/archive/events/">x</a><a href="/other/">y</a>';
  expect(offlinePage(html, { path: 'index.html', base: '/archive/' })).toBe(
    '<a href="events/index.html">x</a><a href="/other/">y</a>',
  );
});

test('a page has the one script, and a policy by which files load', () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;
  const page = offlinePage(`<head>${policy}</head>`, place);
  expect(page).toContain('<script defer src="../../offline.js"></script></head>');
  expect(page).toContain("script-src 'self' file: 'wasm-unsafe-eval'");
});

test('style sheets name files beside them', () => {
  const css = '@font-face{src:url(/_astro/a.woff2)}b{background:url("data:image/png,x")}';
  expect(offlineStyles(css, { path: '_astro/a.css', base: '/' })).toBe(
    '@font-face{src:url(../_astro/a.woff2)}b{background:url("data:image/png,x")}',
  );
});

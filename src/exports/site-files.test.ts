import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sampleSite as site } from '../testing/sample-exports.ts';
import { openSearchXml } from './open-search.ts';
import { robotsTxt } from './robots.ts';
import { sitemapIndexXml, sitemapXml } from './sitemap.ts';

const pages = [{ path: '', changed: '1995-03-10' }, { path: 'events/a&b/' }];

test.each([
  ['sitemap.xml', sitemapXml(site.root, pages)],
  ['sitemap-index.xml', sitemapIndexXml(site.root, ['sitemap-1.xml', 'sitemap-2.xml'])],
  ['opensearch.xml', openSearchXml({ ...site, name: 'An archive of a long name' })],
  ['robots.txt', robotsTxt(`${site.root}sitemap.xml`)],
])('%s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`fixtures/${name}`);
});

test('the sitemap is XML, with each page and its day', () => {
  const { window } = new JSDOM();
  const parsed = new window.DOMParser().parseFromString(sitemapXml(site.root, pages), 'application/xml');
  const urls = [...parsed.querySelectorAll('url')].map((url) =>
    [...url.children].map((child) => child.textContent),
  );
  expect(urls).toEqual([
    ['https://archive.example/base/', '1995-03-10'],
    ['https://archive.example/base/events/a&b/'],
  ]);
});

import { expect, test } from '@playwright/test';

/** What a script reads of an address: a card that is to be compared. */
const cardNamed = /^#card=(.+)$/;

test('@base every link, asset and fragment within the site leads somewhere', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const root = new URL(baseURL ?? '');
  const queue = [root.href];
  // An expectation costs two milliseconds, and there are tens of thousands of links.
  const broken: string[] = [];
  /** The ids on each page, by its address. */
  const seen = new Map<string, ReadonlySet<string>>();
  const wanted: { readonly from: string; readonly url: URL }[] = [];
  while (queue.length > 0) {
    const address = queue.pop() ?? '';
    if (seen.has(address)) continue;
    const response = await fetch(address);
    if (response.status !== 200) broken.push(`${address} answers ${response.status}`);
    const body = await response.text();
    const html = response.headers.get('content-type')?.includes('text/html') === true ? body : '';
    seen.set(address, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)));
    for (const [, raw = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const url = new URL(raw.replaceAll('&amp;', '&'), address);
      if (url.origin !== root.origin) continue;
      if (!url.pathname.startsWith(root.pathname)) {
        broken.push(`${raw} on ${address} leaves the base path`);
        continue;
      }
      wanted.push({ from: address, url });
      queue.push(`${url.origin}${url.pathname}`);
      const card = cardNamed.exec(url.hash)?.[1];
      if (card !== undefined) queue.push(`${root.href}cards/${card}.json`);
    }
  }
  const astray = wanted.filter(({ url }) => {
    if (url.hash === '' || cardNamed.test(url.hash)) return false;
    return seen.get(`${url.origin}${url.pathname}`)?.has(decodeURIComponent(url.hash.slice(1))) !== true;
  });
  expect([...broken, ...astray.map(({ from, url }) => `${from} -> ${url.href}`)]).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});

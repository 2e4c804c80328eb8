import { expect, test } from '@playwright/test';

/** What a script reads of an address: a card that is to be compared. */
const cardNamed = /^#card=(.+)$/;

test('@base every link, asset and fragment within the site leads somewhere', async ({ request, baseURL }) => {
  test.setTimeout(180_000);
  const root = new URL(baseURL ?? '');
  const queue = [root.href];
  const seen = new Map<string, string>();
  const wanted: { readonly from: string; readonly url: URL }[] = [];
  while (queue.length > 0) {
    const address = queue.pop() ?? '';
    if (seen.has(address)) continue;
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const isPage = (response.headers()['content-type'] ?? '').includes('text/html');
    const html = isPage ? await response.text() : '';
    seen.set(address, html);
    for (const [, raw = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const url = new URL(raw.replaceAll('&amp;', '&'), address);
      if (url.origin !== root.origin) continue;
      expect(url.pathname.startsWith(root.pathname), `${raw} on ${address} leaves the base path`).toBe(true);
      wanted.push({ from: address, url });
      queue.push(`${url.origin}${url.pathname}`);
      const card = cardNamed.exec(url.hash)?.[1];
      if (card !== undefined) queue.push(`${root.href}cards/${card}.json`);
    }
  }
  const broken = wanted.filter(({ url }) => {
    if (url.hash === '' || cardNamed.test(url.hash)) return false;
    const html = seen.get(`${url.origin}${url.pathname}`) ?? '';
    return !html.includes(` id="${decodeURIComponent(url.hash.slice(1))}"`);
  });
  expect(broken.map(({ from, url }) => `${from} -> ${url.href}`)).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});

import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

export interface Loads {
  /** Addresses that have been asked for, in order. */
  readonly asked: readonly URL[];
  /** Waits until everything asked for has arrived and the page, left alone, asks for nothing more. */
  readonly settle: () => Promise<void>;
  /** Bytes of what counts, each file compressed where a server would compress it, by the ending of its name. */
  readonly bytes: () => Promise<ReadonlyMap<string, number>>;
}

/**
 * Follows what a page asks for from now on.
 *
 * @param counts whether the bytes of an address count
 */
export function watchLoads(page: Page, counts: (address: URL) => boolean = () => true): Loads {
  const asked: URL[] = [];
  let arrived = 0;
  page.on('request', (request) => asked.push(new URL(request.url())));
  page.on('requestfinished', () => (arrived += 1));
  page.on('requestfailed', () => (arrived += 1));
  const settle = async () => {
    for (let before = -1; before !== asked.length;) {
      before = asked.length;
      await expect.poll(() => asked.length - arrived, 'requests under way').toBe(0);
      await page.evaluate(untilIdle);
    }
  };
  return { asked, settle, bytes: () => bytesOf(page, asked.filter(counts)) };
}

/** Runs in the page: what has arrived is run before a browser calls itself idle, and what that asks for is asked then. */
function untilIdle(): Promise<void> {
  return new Promise((done) =>
    requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );
}

// Read anew: the browser forgets the bodies of a page that was left.
async function bytesOf(page: Page, addresses: readonly URL[]): Promise<ReadonlyMap<string, number>> {
  const totals = new Map<string, number>();
  for (const { href, pathname } of addresses) {
    const body = await (await page.request.get(href)).body();
    const kind = pathname.endsWith('/') ? 'html' : pathname.slice(pathname.lastIndexOf('.') + 1);
    const bytes = kind.startsWith('woff') ? body.length : gzipSync(body).length;
    totals.set(kind, (totals.get(kind) ?? 0) + bytes);
  }
  return totals;
}

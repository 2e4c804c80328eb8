import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { site } from './built-pages.ts';

/** Where a page finds the built site once `serveBuilt` answers for it: without a server, and without a port. */
export const builtAddress = 'http://localhost/';

/** Answers a page's requests from the built site; nothing else is reached. */
export async function serveBuilt(page: Page): Promise<void> {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = site + decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');
    return `${origin}/` === builtAddress && existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { site } from './built-pages.ts';

const package_ = new URL('.', import.meta.resolve('@knight-lab/timelinejs/package.json'));
const page_ = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Timeline</title>
<link rel="stylesheet" href="/lib/css/timeline.css"><script src="/lib/js/timeline.js"></script></head>
<body><div id="at" style="width:100%;height:640px"></div></body></html>`;

interface Drawn {
  readonly TL: {
    readonly Timeline: new (
      id: string,
      data: unknown,
      options: object,
    ) => { readonly on: (event: string, then: () => void) => void };
  };
}

test('TimelineJS draws every event of its file, and prints the words of its date', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.route('http://timeline.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.replace(/^\/lib\//, 'dist/');
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: page_ })
      : route.fulfill({ path: fileURLToPath(new URL(file, package_)) });
  });
  await page.goto('http://timeline.example/');
  const text = readFileSync(`${site}data/timelinejs.json`, 'utf8');
  const { events } = JSON.parse(text) as {
    readonly events: readonly { readonly unique_id: string; readonly display_date: string }[];
  };
  await page.evaluate(
    (data) =>
      new Promise<void>((done) => {
        const { TL } = globalThis as unknown as Drawn;
        new TL.Timeline('at', data, { font: null, hash_bookmark: false, start_at_slide: 1 }).on(
          'loaded',
          () => {
            done();
          },
        );
      }),
    JSON.parse(text) as unknown,
  );
  await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
  const [event] = events;
  if (event !== undefined)
    await expect(page.locator(`#${event.unique_id} .tl-headline-date`)).toHaveText(event.display_date);
  expect(failures).toEqual([]);
});

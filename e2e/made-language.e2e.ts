import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { escapesInData, escapesInPage } from '../src/testing/escapes.ts';
import { foreignSite, versions } from '../src/testing/foreign-site.ts';
import type { ProjectCopy } from '../src/testing/project-copy.ts';
import { violationsOf } from './axe.ts';
import { contentTypeOf } from './content-types.ts';

// What pages, data and scripts say, in a language in which every letter has an accent, of an archive in Cyrillic: a plain
// word stands in no language's table.

// One worker for all, so that the site is built once.
test.describe.configure({ mode: 'default' });

const parts: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  'search dialog': async (page) => {
    await page.goto(at('about/'));
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('дорога');
    await expect(page.locator('dialog [role="option"]').first()).toBeVisible();
    return outer(page, 'dialog');
  },
  'search page': async (page) => {
    await page.goto(at('search/?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0'));
    await expect(page.locator('[data-hits] article').first()).toBeVisible();
    return outer(page, 'archive-search');
  },
  'quotation check': async (page) => {
    await page.goto(at('search/'));
    await page.locator('#sentences').fill('Дорога закрыта почти три месяца.\nЭтого никто не говорил.');
    await page.locator('quote-check .btn.main').click();
    await expect(page.locator('[data-answers]')).toContainText('три');
    return outer(page, 'quote-check');
  },
  'timeline view': async (page) => {
    await page.goto(at('timeline/?lanes=kind'));
    await expect(page.locator('.view-targets a').first()).toBeVisible();
    return outer(page, 'timeline-view');
  },
  'timeline filter': async (page) => {
    await page.goto(at('timeline/?kind=meeting'));
    await expect(page.locator('.shown')).not.toBeEmpty();
    return outer(page, 'timeline-filter');
  },
};

let copy: ProjectCopy;
let server: Server;

test.beforeAll(async () => {
  copy = foreignSite();
  copy.run('src/ingest/cli.ts', 'check');
  copy.build();
  server = serve(join(copy.root, 'dist'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
test.afterAll(() => {
  copy.dispose();
  server.close();
});

test('pages and data say nothing in plain letters, from right to left', () => {
  const site = join(copy.root, 'dist');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|json)$/.test(file) && !file.startsWith('pagefind'))
    .map((file) => [file, readFileSync(join(site, file), 'utf8')] as const);
  expect(files.length).toBeGreaterThan(30);
  const escapes = files.flatMap(([file, contents]) => {
    const texts = file.endsWith('.html') ? escapesInPage(contents) : escapesInData(JSON.parse(contents));
    return [...new Set(texts)].map((text) => `${file}: ${text}`);
  });
  expect(escapes).toEqual([]);
  // The language that a made one says it is.
  const wrong = files.filter(
    ([file, contents]) => file.endsWith('.html') && !/<html[^>]* lang="he"[^>]* dir="rtl"/.test(contents),
  );
  expect(wrong.map(([file]) => file)).toEqual([]);
});

test('scripts say nothing in plain letters, from right to left', async ({ page }) => {
  const escapes: Record<string, readonly string[]> = {};
  for (const [name, opened] of Object.entries(parts)) {
    const found = escapesInPage(await opened(page));
    if (found.length > 0) escapes[name] = found;
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  }
  expect(escapes).toEqual({});
});

test('what changed is told accessibly', async ({ page }) => {
  await page.goto(at('documents/letter-corrected/changes/'));
  expect(await violationsOf(page, 'main')).toEqual([]);
});

test('what changed between two versions is told on a narrow screen, without script and without colour', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  });
  const page = await context.newPage();
  const href = '/documents/letter-corrected/changes/';
  for (const version of ['letter', 'letter-corrected']) {
    await page.goto(at(`documents/${version}/`));
    await expect(page.locator(`main a[href$="${href}"]`)).toHaveCount(1);
  }
  await page.goto(at(href.slice(1)));
  const rows = page.locator('li[data-state]');
  const states = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
  // Of the two that changed places either may be the one that moved.
  expect(states).toEqual(['same', 'changed', 'added', 'removed']);
  // Each version is whole and verbatim, but for words that only those hear who do not see the marks.
  const textsOf = (side: number) =>
    rows.evaluateAll(
      (all, at) =>
        all.flatMap((row) => {
          const text = row.children[at]?.querySelector('[data-voice]')?.cloneNode(true) as
            HTMLElement | undefined;
          for (const spoken of text?.querySelectorAll('.sr-only') ?? []) spoken.remove();
          return text?.textContent ?? [];
        }),
      side,
    );
  expect((await textsOf(0)).toSorted()).toEqual(
    [versions.older[0], versions.older[1], versions.older[3]].toSorted(),
  );
  expect(await textsOf(1)).toEqual(versions.newer);
  await expect(page.locator('del .sr-only, ins .sr-only')).toHaveCount(8);
  // Made words are longer than any others, so that of the page the passages alone are measured.
  expect(await page.locator('main ol').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await context.close();
});

function at(path: string): string {
  return `http://localhost:${(server.address() as AddressInfo).port}/${path}`;
}

function outer(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => element.outerHTML);
}

/** The files of a folder, and of a folder in it the page. */
function serve(folder: string): Server {
  return createServer(({ url = '/' }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': contentTypeOf(file) ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hostileSite } from '../src/testing/hostile-site.ts';
import { alienAttribute, hostileValue } from '../src/testing/hostile-values.ts';
import { typographic } from '../src/text/typographic.ts';
import { elementsIn } from './built-pages.ts';
import { refusals } from './strict-policy.ts';

// An archive in which every text that a person writes is hostile: it is all there, nothing of it is an element, and
// nothing of it runs.

const { copy, planted } = hostileSite();
const dist = join(copy.root, 'dist');
let files: readonly string[] = [];
const ofEnding = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const contentsOf = (file: string) => readFileSync(join(dist, file), 'utf8');

test.beforeAll(() => {
  copy.run('src/ingest/cli.ts', 'check');
  copy.build();
  files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
});

test.afterAll(() => {
  copy.dispose();
});

test('every page has its own elements and no other', () => {
  const pages = ofEnding(/\.html$/);
  expect(pages.length).toBeGreaterThan(60);
  expect(planted.length).toBeGreaterThan(200);
  const alien = pages.flatMap((page) =>
    [...elementsIn(parse(contentsOf(page), { scriptingEnabled: false }))].flatMap(({ tagName, attrs }) => {
      const reasons = attrs.filter(
        ({ name, value }) =>
          name === alienAttribute ||
          /^(?:on.*|style|srcdoc)$/.test(name) ||
          (name === 'http-equiv' && value === 'refresh' && !attrs.some(isOwnMove)) ||
          (/^(?:href|src|action|formaction|data|xlink:href)$/.test(name) &&
            /^\s*(?:javascript|vbscript|data):|^[^?]*alien\.example/i.test(value)),
      );
      const isForeign = ['iframe', 'object', 'embed', 'math', 'style'].includes(tagName);
      return reasons.length > 0 || isForeign ? [`${page}: <${tagName} ${JSON.stringify(attrs)}>`] : [];
    }),
  );
  expect(alien).toEqual([]);
});

test('every character of every text stands on a page', () => {
  const shown = ofEnding(/\.html$/)
    .map((page) => {
      const root = parse(contentsOf(page), { scriptingEnabled: false });
      const attributes = [...elementsIn(root)].flatMap(({ attrs }) => attrs.map(({ value }) => value));
      return [allText(root), ...attributes].join('\n');
    })
    .join('\n');
  const missing = planted.filter(({ text }) => !shown.includes(text) && !shown.includes(typographic(text)));
  const lost = missing.filter(({ file, key }) => !unshown.test(`${file} ${key}`));
  expect(lost.map(({ file, key, text }) => `${file} ${key}: ${text}`)).toEqual([]);
});

test('what other programs read is whole', async ({ page }) => {
  for (const file of ofEnding(/\.json$|\.jsonld$|\.geojson$/)) JSON.parse(contentsOf(file));
  for (const file of ofEnding(/\.ics$/))
    for (const line of contentsOf(file).split('\r\n')) {
      expect(Buffer.byteLength(line), file).toBeLessThanOrEqual(75);
      expect(line, file).not.toMatch(/^X-ALIEN/);
    }
  await page.goto('about:blank');
  const trees = ofEnding(/\.(?:xml|atom|rss|svg)$/);
  expect(trees.length).toBeGreaterThan(20);
  for (const file of trees) {
    const faults = await page.evaluate(
      ([text, attribute]) => {
        const tree = new DOMParser().parseFromString(text, 'application/xml');
        const scripts = tree.querySelectorAll(`parsererror, script, foreignObject, [${attribute}]`);
        return [...scripts].map(({ outerHTML }) => outerHTML.slice(0, 200));
      },
      [contentsOf(file), alienAttribute] as const,
    );
    expect(faults, file).toEqual([]);
  }
});

test('nothing runs, and nothing is asked of anybody else', async ({ page, context }) => {
  const alive: string[] = [];
  await serve(page, alive);
  await page.exposeFunction('attestedAlive', (number: unknown) => alive.push(`called: ${String(number)}`));
  page.on('dialog', (dialog) => {
    alive.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const refused = await refusals(page);
  for (const file of ofEnding(/\.html$/)) {
    await page.goto(`http://localhost/${encodeURI(file.replace(/index\.html$/, ''))}`);
    expect(await page.locator(`[${alienAttribute}]`).count(), file).toBe(0);
    expect([alive, refused], file).toEqual([[], []]);
  }
  for (let number = 0; number < 12; number += 1) {
    const asked = encodeURIComponent(hostileValue(number));
    for (const address of [
      `search/?q=${asked}`,
      `timeline/?q=${asked}&kind=${asked}#${asked}`,
      `check/?q=${asked}#${asked}`,
      `dossier/#${asked}`,
      `known/?on=${asked}`,
      `embed/timeline/?title=${asked}&kind=${asked}`,
    ]) {
      await page.goto(`http://localhost/${address}`);
      expect(await page.locator(`[${alienAttribute}]`).count(), address).toBe(0);
    }
  }
  await page.goto('http://localhost/search/?q=K1016Z');
  await expect(page.locator('[data-hits] article').first()).toContainText('<script data-alien>');
  await page.goto('http://localhost/embed/timeline/');
  await expect(page.locator('.view-drawing path').first()).toBeAttached();
  expect([alive, refused]).toEqual([[], []]);
  expect(await context.cookies()).toEqual([]);
});

// What stands on no page: what a table of left-out entries is found by, a title that the document has otherwise, and an
// outlet by whose name, as it is now, no source is called.
const unshown =
  /^content\/withheld\.yaml (?:entry title|clause)$|^seeds\/.* title$|^content\/outlets\.yaml name$/;

/** Answers from the built site; whatever is asked of another is told. */
async function serve(page: Page, alive: string[]): Promise<void> {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = join(dist, decodeURIComponent(pathname)) + (pathname.endsWith('/') ? 'index.html' : '');
    if (origin !== 'http://localhost') alive.push(`asked: ${route.request().url()}`);
    return origin === 'http://localhost' && existsSync(path)
      ? route.fulfill({ path })
      : route.fulfill({ status: 404 });
  });
}

// A page that has moved leads to another of this site.
function isOwnMove({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name === 'content' && /^0; url=\/[a-z0-9/-]*(?:#[a-z0-9-]+)?$/.test(value);
}

function allText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(allText).join('') : '';
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { answer } from '../search/answer/answer.ts';
import { loadHits } from '../search/answer/count-hits.ts';
import { openBuiltSearch } from './built-search.ts';

// What a reader loads must not grow with the archive: every page is held to the same figures at one document and at
// two thousand. Bytes are compressed as a host would.

interface Budget {
  /** Compressed bytes of the page, and elements in it. */
  readonly html: number;
  readonly elements: number;
}

/** The first that fits the path of a page. */
const budgets: readonly (readonly [pages: RegExp, Budget])[] = [
  [/^$/, { html: 20_500, elements: 2800 }],
  [/^documents\/[^/]+\/$/, { html: 13_000, elements: 1200 }],
  [/^events\/[^/]+\/$/, { html: 21_400, elements: 1600 }],
  // A list that is as long as one page may be.
  [/^events\/$/, { html: 15_500, elements: 3000 }],
  [/^actors\//, { html: 16_600, elements: 2000 }],
  [/^map\//, { html: 17_000, elements: 1500 }],
  // An essay may have a map beside its figures, in which every span has its name.
  [/^essays\//, { html: 15_100, elements: 1500 }],
  [/^(?:docs|components)\//, { html: 12_500, elements: 1500 }],
  // Three drawings, for a phone, a tablet and a desk; the map comes when it is opened.
  [/^timeline\/$/, { html: 41_000, elements: 3450 }],
  [/^timeline\//, { html: 30_000, elements: 3000 }],
  [/^embed\//, { html: 14_000, elements: 2600 }],
  [/^documents\//, { html: 27_000, elements: 2600 }],
  [/^sources\//, { html: 36_000, elements: 3200 }],
  [/^search\//, { html: 8000, elements: 1000 }],
  [/^/, { html: 11_300, elements: 1500 }],
];
/** Of a document's page, which many come to first, and of others. */
const documentCss = 9350;
const css = 13_800;
const script = 27_900;
const fonts = 27_700;
/** Of a page that lists, with its styles and scripts, and of the timeline with the data that it reads at once. */
const wholePage = 71_600;

/** What is more than its budget on the pages of a built site, one sentence each; nothing is, as it should be. */
export function budgetFaults(site: string): readonly string[] {
  const pages = pagesOf(site);
  const faults: string[] = [];
  const hold = (what: string, has: number, most: number) => {
    if (has > most) faults.push(`${what}: ${has}, not ${most}`);
  };
  for (const { path, html, elements, ...page } of pages) {
    const [, budget] = budgets.find(([kind]) => kind.test(path))!;
    hold(`bytes of /${path}`, html, budget.html);
    hold(`elements of /${path}`, elements, budget.elements);
    hold(`styles of /${path}`, page.css, /^documents\/[^/]+\/$/.test(path) ? documentCss : css);
    hold(`scripts of /${path}`, page.script, script);
    hold(`fonts of /${path}`, page.fonts, fonts);
    hold(`all of /${path}`, html + page.css + page.script, wholePage);
    // Before it is zoomed.
    if (path === 'timeline/')
      hold(
        'the timeline and its frame',
        html + compressed(join(site, 'timeline/data/frame.json')),
        wholePage,
      );
  }
  if (!pages.some(({ path }) => path === 'timeline/')) faults.push('there is no timeline');
  return faults;
}

/** Bytes of what a browser asks for at once on a page of a built site: with its fonts, and compressed as hosts do best. */
export function firstViewBytes(site: string, path: string): number {
  const page = join(site, path, 'index.html');
  return [page, ...partsOf(site, readFileSync(page, 'utf8'))]
    .map((file) => {
      const content = readFileSync(file);
      return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
    })
    .reduce((sum, one) => sum + one, 0);
}

/** What a first search reads of the index of a built site. @throws Error when it finds nothing */
export async function firstSearch(
  site: string,
  text: string,
): Promise<{ readonly bytes: number; readonly files: number }> {
  const read = new Map<string, number>();
  const { index, ...sources } = await openBuiltSearch(site, ({ path }) => read.set(path, compressed(path)));
  const found = await answer({ index, ...sources }, { text, chosen: {}, sort: 'relevance', undated: false });
  const hits = await loadHits(index, found, 10);
  if (hits.length === 0) throw new Error(`nothing is found by ${text}`);
  return { bytes: [...read.values()].reduce((sum, one) => sum + one, 0), files: read.size };
}

/** The most that a first search may read. */
export const firstSearchBytes = 155_000;

interface Page extends Budget {
  /** Below the root of the site, without "index.html". */
  readonly path: string;
  readonly css: number;
  /** With all that the scripts of the page import at once. */
  readonly script: number;
  readonly fonts: number;
}

function pagesOf(site: string): readonly Page[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return files.map((file) => {
    const html = readFileSync(join(site, file), 'utf8');
    const linked = (form: RegExp) => linkedBy(form, site, html);
    const sum = (some: Iterable<string>) => [...some].reduce((bytes, one) => bytes + compressed(one), 0);
    return {
      path: file.replace(/index\.html$/, ''),
      html: gzipSync(html, { level: 9 }).length,
      elements: html.match(/<[a-z]/gi)?.length ?? 0,
      css: sum(linked(links.css)),
      script: sum(withImports(linked(links.script))),
      fonts: sum(linked(links.fonts)),
    };
  });
}

const links = {
  css: /<link rel="stylesheet" href="([^"]+)"/g,
  script: /<script type="module" src="([^"]+)"/g,
  fonts: /<link rel="preload" as="font"[^>]* href="([^"]+)"/g,
};

function linkedBy(form: RegExp, site: string, html: string): readonly string[] {
  return [...html.matchAll(form)].map(([, href = '']) => join(site, href));
}

/** Styles, scripts with all that they import, and fonts. */
function partsOf(site: string, html: string): readonly string[] {
  const scripts = withImports(linkedBy(links.script, site, html));
  return [...linkedBy(links.css, site, html), ...scripts, ...linkedBy(links.fonts, site, html)];
}

function withImports(scripts: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const path of scripts) {
    if (found.has(path)) continue;
    found.add(path);
    const imported = [...readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)];
    withImports(
      imported.map(([, name = '']) => join(dirname(path), name)),
      found,
    );
  }
  return found;
}

const sizes = new Map<string, number>();

function compressed(path: string): number {
  if (!existsSync(path)) return 0;
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const content = readFileSync(path);
  const isText = /\.(?:js|css|json|html|svg)$/.test(path);
  const size = isText ? gzipSync(content, { level: 9 }).length : content.length;
  sizes.set(path, size);
  return size;
}

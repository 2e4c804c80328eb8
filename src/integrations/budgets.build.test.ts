import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../search/answer/answer.ts';
import { loadHits } from '../search/answer/count-hits.ts';
import { openBuiltSearch } from '../testing/built-search.ts';
import { writeMadeArchive } from '../testing/made-archive.ts';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';

// What a reader loads must not grow with the archive: every page is held to the same figures at one document and at
// two thousand. Bytes are compressed as a host would; ATTESTED_BUDGET_DOCUMENTS makes the archive larger.

const documents = Number(process.env['ATTESTED_BUDGET_DOCUMENTS'] ?? 2000);

interface Budget {
  /** Compressed bytes of the page, and elements in it. */
  readonly html: number;
  readonly elements: number;
}

/** The first that fits the path of a page. */
const budgets: readonly (readonly [pages: RegExp, Budget])[] = [
  [/^$/, { html: 20_500, elements: 2800 }],
  [/^documents\/[^/]+\/$/, { html: 13_000, elements: 1200 }],
  [/^events\/[^/]+\/$/, { html: 20_500, elements: 1500 }],
  [/^actors\//, { html: 15_000, elements: 2000 }],
  [/^map\//, { html: 17_000, elements: 1500 }],
  [/^(?:essays|docs|components)\//, { html: 12_000, elements: 1500 }],
  [/^timeline\/$/, { html: 50_500, elements: 3400 }],
  [/^timeline\//, { html: 30_000, elements: 3000 }],
  [/^embed\//, { html: 14_000, elements: 2600 }],
  [/^(?:documents|sources)\//, { html: 27_000, elements: 2600 }],
  [/^search\//, { html: 8000, elements: 1000 }],
  [/^/, { html: 10_500, elements: 1500 }],
];
const css = 16_500;
const script = 26_200;
const fonts = 29_000;
/** Of a page that lists, with its styles and scripts, and of the timeline with the data that it reads at once. */
const wholePage = 76_500;

describe.each(['the real archive', `${documents} documents`])('%s', (which) => {
  let copy: ProjectCopy;
  let site: string;
  let pages: readonly Page[];

  beforeAll(() => {
    copy = copyProject(which === 'the real archive' ? ['content', 'seeds'] : []);
    if (which !== 'the real archive') writeMadeArchive(copy, { documents });
    copy.build();
    site = join(copy.root, 'dist');
    pages = pagesOf(site);
  }, 1_200_000);
  afterAll(() => copy.dispose());

  test('every page is within the bytes and the elements of its kind', () => {
    for (const { path, html, elements } of pages) {
      const [, budget] = budgets.find(([kind]) => kind.test(path))!;
      expect.soft(html, `bytes of /${path}`).toBeLessThanOrEqual(budget.html);
      expect.soft(elements, `elements of /${path}`).toBeLessThanOrEqual(budget.elements);
    }
  });

  test('so are its styles, its scripts and the fonts that it asks for at once', () => {
    for (const page of pages) {
      expect.soft(page.css, `styles of /${page.path}`).toBeLessThanOrEqual(css);
      expect.soft(page.script, `scripts of /${page.path}`).toBeLessThanOrEqual(script);
      expect.soft(page.fonts, `fonts of /${page.path}`).toBeLessThanOrEqual(fonts);
      expect.soft(page.html + page.css + page.script, `all of /${page.path}`).toBeLessThanOrEqual(wholePage);
    }
  });

  test('the timeline reads little before it is zoomed', () => {
    const timeline = pages.find(({ path }) => path === 'timeline/')!;
    const frame = compressed(join(site, 'timeline/data/frame.json'));
    expect(timeline.html + frame).toBeLessThanOrEqual(wholePage);
  });

  test('a first search reads little of the index', async () => {
    const read = new Map<string, number>();
    const { index, ...sources } = await openBuiltSearch(site, ({ path }) => read.set(path, compressed(path)));
    const text = which === 'the real archive' ? 'road closed' : 'finisa dekula';
    const found = await answer(
      { index, ...sources },
      { text, chosen: {}, sort: 'relevance', undated: false },
    );
    const hits = await loadHits(index, found, 10);
    expect(hits.length).toBeGreaterThan(0);
    const bytes = [...read.values()].reduce((sum, one) => sum + one, 0);
    console.log(`a first search of ${which}: ${bytes} bytes in ${read.size} files`);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });
});

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
    const linked = (form: RegExp) => [...html.matchAll(form)].map(([, href = '']) => join(site, href));
    const sum = (some: Iterable<string>) => [...some].reduce((bytes, one) => bytes + compressed(one), 0);
    return {
      path: file.replace(/index\.html$/, ''),
      html: gzipSync(html, { level: 9 }).length,
      elements: html.match(/<[a-z]/gi)?.length ?? 0,
      css: sum(linked(/<link rel="stylesheet" href="([^"]+)"/g)),
      script: sum(withImports(linked(/<script type="module" src="([^"]+)"/g))),
      fonts: sum(linked(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g)),
    };
  });
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

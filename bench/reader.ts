/**
 * What a reader loads of a built site: the largest page of each kind, and what searches ask for beyond the page.
 *
 *     npm run bench -- reader [folder of the site, dist]
 *
 * Writes `bench/results/reader.md`. The questions are for an archive of speeches, as `bench/archive-of-speeches.ts` has it.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../src/integrations/site-manifest.ts';
import { answer } from '../src/search/answer/answer.ts';
import { loadHits } from '../src/search/answer/count-hits.ts';
import { openBuiltSearch } from '../src/testing/built-search.ts';

const site = resolve(process.argv[2] ?? 'dist');
const files = await filesIn(site);
const questions = {
  words: [
    'public lands',
    'treaty commerce',
    'navy vessels',
    'railroad bonds',
    'gold silver coinage',
    'indian tribes',
  ],
  'a quotation': ['"the general laws and"', '"our country in time"', '"two years of work on a"'],
  'a quotation that is nowhere': ['"no such words stand anywhere here"', '"the laws which shall never be"'],
  'a date': ['1 June 1972', 'March 1850', 'before:1800', 'after:2010'],
} as const;

const documents = files.filter((file) => /^documents\/[^/]+\/index\.html$/.test(file)).length;
const pages = pageRows();
const searches: string[] = [];
for (const [kind, texts] of Object.entries(questions)) searches.push(await searchRow(kind, texts));
const table = report();
writeFileSync(`${import.meta.dirname}/results/reader.md`, table);
console.log(table);

/** The largest page of each kind; pages that stand on other sites are left out. */
function pageRows(): readonly string[] {
  const largest = new Map<string, { readonly file: string; readonly size: number; readonly count: number }>();
  for (const file of files.filter((one) => one.endsWith('.html') && !one.startsWith('embed/'))) {
    const [section = '', page = '', ...below] = file.split('/');
    const depth = page === '' || page === 'index.html' ? '' : below.length > 1 ? 'x/part of its list/' : 'x/';
    const kind = page === '' ? `/${section.replace('index.html', '')}` : `/${section}/${depth}`;
    const { size } = statSync(join(site, file));
    const before = largest.get(kind);
    const isLarger = before === undefined || size > before.size;
    largest.set(kind, {
      file: isLarger ? file : before.file,
      size: isLarger ? size : before.size,
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...largest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { file, count }]) => {
      const html = readFileSync(join(site, file), 'utf8');
      const elements = html.match(/<[a-z][^>]*>/gi)?.length ?? 0;
      return [
        kind,
        count.toLocaleString('en'),
        kb(gzipSync(html).length),
        elements.toLocaleString('en'),
      ].join(' | ');
    });
}

/** Each question is asked of a search that was just opened: all that it needs is loaded. */
async function searchRow(kind: string, texts: readonly string[]): Promise<string> {
  const loads: { readonly bytes: number; readonly engine: number; readonly requests: number }[] = [];
  for (const text of texts) {
    const read: string[] = [];
    const sources = await openBuiltSearch(site, ({ path }) => read.push(path));
    const found = await answer(sources, { text, chosen: {}, sort: 'relevance', undated: false });
    await loadHits(sources.index, found, 10);
    const once = [...new Set(read)];
    const bytes = (paths: readonly string[]) => paths.reduce((sum, path) => sum + compressed(path), 0);
    const engine = once.filter((path) => /\/(?:pagefind\.js|[^/]+\.pf_meta|wasm\.[^/]+)$/.test(path));
    loads.push({ bytes: bytes(once), engine: bytes(engine), requests: once.length });
  }
  const told = (values: readonly number[], write: (value: number) => string) => {
    const sorted = values.toSorted((a, b) => a - b);
    return `${write(sorted[sorted.length >> 1]!)} (${write(sorted.at(-1)!)})`;
  };
  return [
    kind,
    told(
      loads.map(({ bytes }) => bytes),
      kb,
    ),
    told(
      loads.map(({ engine }) => engine),
      kb,
    ),
    told(
      loads.map(({ requests }) => requests),
      String,
    ),
  ].join(' | ');
}

function compressed(path: string): number {
  const content = readFileSync(path);
  return /\.(?:js|json)$/.test(path) ? gzipSync(content).length : content.length;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function report(): string {
  return `# What a reader loads

\`npm run bench -- reader\`, Node ${process.versions.node}: a site of ${documents.toLocaleString('en')} documents, made of speeches.

The largest page of each kind, in compressed kilobytes (gzip) and elements.

| | pages | KB | elements |
| --- | --: | --: | --: |
${pages.map((row) => `| ${row} |`).join('\n')}

What a search asks for that was just opened, all in all, to its first ten results: compressed kilobytes, of these the engine
and its list, which are loaded when a word is asked, and requests; the median, and the most in brackets.

| asked for | KB | of these the engine | requests |
| --- | --: | --: | --: |
${searches.map((row) => `| ${row} |`).join('\n')}
`;
}

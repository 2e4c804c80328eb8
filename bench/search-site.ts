import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { searchOf } from '../src/testing/sample-search.ts';
import type { SearchRecord } from '../src/search/index/record.ts';
import { generatedRecords } from './archive.ts';
import { contentTypeOf } from '../e2e/content-types.ts';

/** A page that searches, and where in it the query goes and the number of results stands. */
export interface Engine {
  readonly name: string;
  readonly path: string;
  readonly box: string;
  readonly status: string;
}

export const engines: readonly Engine[] = [
  {
    name: 'Attested',
    path: 'search/',
    box: 'main input[name="q"]',
    status: '[data-results] [role="status"]',
  },
  { name: 'MiniSearch 7.2.0', path: 'minisearch/', box: 'input', status: 'p' },
  { name: 'Lunr 2.3.9', path: 'lunr/', box: 'input', status: 'p' },
];

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site with a made-up archive in place of its own, and the same archive under its rivals; text is
 * compressed, as a host would.
 */
export async function serveSearch(documents: number): Promise<Served> {
  const records = generatedRecords(documents);
  const { site } = await searchOf(records);
  const rivals = await rivalFiles(records);
  const packed = new Map<string, Buffer>();
  const read = async (path: string): Promise<Buffer> => {
    const rival = rivals.get(path);
    if (rival !== undefined) return Buffer.from(rival);
    const folder = /^\/(pagefind|data\/search)\//.test(path) ? site : 'dist';
    return readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  };
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const isText = /^\.(html|js|json|css|svg)$/.test(extname(path) || '.html');
    const answer = async () => {
      const known = packed.get(path);
      const content = known ?? (isText ? gzipSync(await read(path), { level: 9 }) : await read(path));
      packed.set(path, content);
      response.writeHead(200, {
        'content-type': contentTypeOf(extname(path) === '' ? '.html' : path) ?? 'application/octet-stream',
        ...(isText && { 'content-encoding': 'gzip' }),
      });
      response.end(content);
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(site, { recursive: true });
    },
  };
}

async function rivalFiles(records: readonly SearchRecord[]): Promise<ReadonlyMap<string, string>> {
  const documents = records.map(({ title, parts }, id) => ({
    id,
    title,
    text: parts.map(({ text }) => text).join(' '),
  }));
  const miniSearch = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
  miniSearch.addAll(documents);
  const lunrIndex = lunr(function () {
    this.field('title');
    this.field('text');
    for (const document of documents) this.add(document);
  });
  return new Map([
    ...(await rivalPage('minisearch', JSON.stringify(miniSearch))),
    ...(await rivalPage(
      'lunr',
      JSON.stringify({ index: lunrIndex, titles: documents.map(({ title }) => title) }),
    )),
  ]);
}

// Engine and index are loaded at the first key, as ours are at the focus.
async function rivalPage(name: string, index: string): Promise<readonly [string, string][]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/rivals/${name}.ts`, formats: ['es'], fileName: name },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const script = `const box = document.querySelector('input'), line = document.querySelector('p'), list = document.querySelector('ol');
let opening;
const open = () => (opening ??= import('./engine.js').then(({ openIndex }) => openIndex('index.json')));
box.addEventListener('input', async () => {
  const text = box.value;
  const find = await open();
  if (text !== box.value) return;
  const titles = find(text);
  list.replaceChildren(...titles.slice(0, 10).map((title) => Object.assign(document.createElement('li'), { textContent: title })));
  line.replaceChildren(titles.length + ' found');
});`;
  const html = `<!doctype html><html lang="en"><title>${name}</title><input><p></p><ol></ol><script type="module">${script}</script></html>`;
  return [
    [`/${name}/`, html],
    [`/${name}/engine.js`, code],
    [`/${name}/index.json`, index],
  ];
}

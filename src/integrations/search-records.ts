import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexedRecord } from '../search/index/record.ts';
import { pageText, partsOf } from './page-parts.ts';

/**
 * Everything that a built site has to find, in order of path: the documents and events that its build left in
 * `data/search/records-*.json`, which are taken away, and the pages that mark their `main` for the index.
 */
export async function collectRecords(site: string): Promise<readonly IndexedRecord[]> {
  const folder = join(site, 'data/search');
  const files = (await readdir(folder)).filter((file) => /^records-\d+\.json$/.test(file)).sort();
  const records: IndexedRecord[] = [];
  for (const file of files) {
    for (const record of JSON.parse(await readFile(join(folder, file), 'utf8')) as IndexedRecord[]) {
      records.push(record.in === 'document' ? await withText(site, record) : record);
    }
    await rm(join(folder, file));
  }
  const known = new Set(records.map(({ path }) => path));
  for (const path of (await pagesIn(site)).filter((page) => !known.has(page))) {
    const page = pageText(await readFile(join(site, path, 'index.html'), 'utf8'));
    if (page === undefined) continue;
    const { title, language, sections } = page;
    records.push({
      in: 'page',
      path,
      title,
      language,
      byline: 'About the archive',
      parts: sections,
      facets: {},
    });
  }
  return records.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function withText(site: string, record: IndexedRecord): Promise<IndexedRecord> {
  const html = await readFile(join(site, record.path, 'index.html'), 'utf8');
  const parts = partsOf(
    html,
    record.parts.map(({ id }) => id),
  );
  return { ...record, parts };
}

async function pagesIn(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true });
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry === 'index.html' || entry.endsWith('/index.html'))
    .map((entry) => entry.slice(0, -'index.html'.length))
    .sort();
}

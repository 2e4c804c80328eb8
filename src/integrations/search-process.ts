import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepCompiled } from '../compiled.ts';

/** The folders of the built site and of the build's cache, from where the records are taken. */
export interface SearchOrder {
  readonly site: string;
  readonly cache: string;
}

/** What was written, or why it was not. */
export type SearchReply =
  | { readonly kind: 'written'; readonly records: number; readonly languages: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

process.once('message', (order: SearchOrder) => {
  void carryOut(order).then((reply) => process.send?.(reply, () => process.disconnect()));
});

async function carryOut({ site, cache }: SearchOrder): Promise<SearchReply> {
  try {
    keepCompiled();
    const { readRecords } = await import('../site/feeds/record-file.ts');
    const { writeSearch } = await import('./write-search.ts');
    const { lineMemoryIn } = await import('./line-memory.ts');
    const records = await readRecords(pathToFileURL(cache));
    const languages = await writeSearch(site, records, lineMemoryIn(join(cache, 'page-lines')));
    return { kind: 'written', records: records.length, languages };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

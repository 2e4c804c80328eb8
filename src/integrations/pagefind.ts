import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchManifest } from '../search/index/manifest.ts';
import { commonWords } from './common-words.ts';
import { collectRecords } from './search-records.ts';
import { write, writeData, writeIndexes, writeVocabulary } from './write-index.ts';

/**
 * Builds the search index once the pages are built: `pagefind/<language>/`, `data/search/words-*.json`, and what
 * `data/search/archive.json` must know of them.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const records = await collectRecords(site);
        const languages = await writeIndexes(site, records);
        const letters = await writeVocabulary(site, records);
        await writeData(site, records);
        const file = join(site, 'data/search/archive.json');
        const manifest = JSON.parse(await readFile(file, 'utf8')) as SearchManifest;
        const tag = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 16);
        const complete: SearchManifest = {
          ...manifest,
          tag,
          records: records.length,
          common: commonWords(records),
          letters,
          languages,
        };
        await write(file, JSON.stringify(complete));
        logger.info(`${records.length} pages indexed in ${languages.map(({ code }) => code).join(', ')}`);
      },
    },
  };
}

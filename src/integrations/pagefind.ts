import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchManifest } from '../search/index/manifest.ts';
import { readRecords, removeRecords } from '../site/feeds/record-file.ts';
import { commonWords, slightWords } from './common-words.ts';
import { write, writeData, writeIndexes, writePhrases, writeVocabulary } from './write-index.ts';

/**
 * Builds the search index once the pages are built, from the records that `data/search/archive.json` has written on
 * the way: `pagefind/<language>/`, the files below `data/search/`, and what `archive.json` must know of them.
 */
export function pagefind(): AstroIntegration {
  let cacheDir: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
      },
      'astro:build:start': () => removeRecords(cacheDir),
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const records = await readRecords(cacheDir);
        const languages = await writeIndexes(site, records);
        // How often a word stands in the archive is told by the archive's own records.
        const own = records.filter((record) => record.in !== 'guide');
        const letters = writeVocabulary(site, own);
        writeData(site, records);
        writePhrases(site, records);
        const file = join(site, 'data/search/archive.json');
        const manifest = JSON.parse(await readFile(file, 'utf8')) as SearchManifest;
        const tag = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 16);
        const complete: SearchManifest = {
          ...manifest,
          tag,
          records: records.length,
          common: commonWords(own),
          slight: slightWords(own),
          letters,
          languages,
        };
        write(file, JSON.stringify(complete));
        await removeRecords(cacheDir);
        logger.info(`${records.length} pages indexed in ${languages.map(({ code }) => code).join(', ')}`);
      },
    },
  };
}

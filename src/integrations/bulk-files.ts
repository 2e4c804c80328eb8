import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bulk, bulkKey } from '../site/bulk-files.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes the many small files beside the pages (citations, texts, originals) without a request and a response for each,
 * which cost more than the files. It must come before the integrations that look through the site.
 */
export function bulkFiles(): AstroIntegration {
  return {
    name: 'attested:bulk-files',
    hooks: {
      'astro:build:start': () => {
        bulk[bulkKey] = [];
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = bulk[bulkKey] ?? [];
        bulk[bulkKey] = undefined;
        for (const { path, contents } of files) writeFile(fileURLToPath(dir), path, await contents());
        logger.info(`${files.length} files written beside the pages`);
      },
    },
  };
}

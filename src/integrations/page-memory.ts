import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exchange, exchangeKey, packMemory, unpackMemory, type PageMemory } from '../site/heard/memory.ts';

/**
 * Keeps from one build to the next what pages asked of the archive, beside Astro's own cache of them. A build that fails
 * leaves none, so that the next one makes every page.
 */
export function pageMemory(): AstroIntegration {
  let file = '';
  return {
    name: 'page-memory',
    hooks: {
      'astro:config:done': ({ config }) => {
        file = fileURLToPath(new URL('page-memory.json', config.cacheDir));
      },
      'astro:build:start': () => {
        exchange[exchangeKey] = { before: recall(file) };
        rmSync(file, { force: true });
      },
      'astro:build:done': () => {
        const memory = exchange[exchangeKey]?.after?.();
        if (memory === undefined) return;
        mkdirSync(fileURLToPath(new URL('.', new URL(`file://${file}`))), { recursive: true });
        writeFileSync(file, packMemory(memory));
      },
    },
  };
}

function recall(file: string): PageMemory | undefined {
  try {
    return existsSync(file) ? unpackMemory(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

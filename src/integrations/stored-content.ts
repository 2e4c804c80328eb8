import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Has a build read the content where Astro has stored it. Astro writes it into a module as one long string, which is
 * parsed and printed by the bundler several times over: of ten thousand documents that takes gigabytes.
 */
export function storedContent(): AstroIntegration {
  let store = '';
  return {
    name: 'attested:stored-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'attested:stored-content',
                load: {
                  order: 'pre',
                  filter: { id: /^\0astro:data-layer-content$/ },
                  handler: () => ({ code: moduleReading(store), map: { mappings: '' } }),
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        store = fileURLToPath(new URL('data-store.json', config.cacheDir));
      },
    },
  };
}

/** @throws Error when Astro has stored nothing there: an archive without content has a store as well */
function moduleReading(file: string): string {
  if (!existsSync(file)) throw new Error(`The content is not where it is read: ${file}`);
  const path = JSON.stringify(file);
  const value = `JSON.parse(process.getBuiltinModule('fs').readFileSync(${path},'utf8'))`;
  return ['export', 'default', value].join(' ');
}

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What explains the frontmatter of a collection's files: a file of `schemas/`. */
export const explained = { documents: 'document', events: 'event', essays: 'essay', pages: 'page' };

/**
 * Has editors that know Astro complete and explain frontmatter, from `astro dev` on: Astro tells them which file is of which
 * collection, and its schemas, which have no word on what a field means, give way to those of `schemas/`.
 */
export function editorSchemas(): AstroIntegration {
  let root: URL;
  return {
    name: 'attested:editor-schemas',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = config.root;
        if (command === 'dev') updateConfig({ experimental: { contentIntellisense: true } });
      },
      'astro:server:start': () => {
        putSchemas(fileURLToPath(root));
      },
    },
  };
}

/** @param root the project's folder */
export function putSchemas(root: string): void {
  const folder = `${root}/.astro/collections`;
  mkdirSync(folder, { recursive: true });
  for (const [collection, shape] of Object.entries(explained)) {
    const schema = `${root}/schemas/${shape}.schema.json`;
    if (existsSync(schema)) copyFileSync(schema, `${folder}/${collection}.schema.json`);
  }
}

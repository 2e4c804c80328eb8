import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What a language's file exports: see src/words/languages/en.ts. */
interface LanguageFile {
  readonly messages: Readonly<Record<string, unknown>>;
}

const words = fileURLToPath(new URL('../words/', import.meta.url));

/**
 * Has the site speak the language of `src/words/languages/<code>.ts`. A chapter is put in the bundle as the data it is,
 * so that a page loads the chapters it uses and not the whole language.
 *
 * @throws Error when there is no such file.
 */
export function siteLanguage(code: string): Plugin {
  const file = `${words}languages/${code}.ts`;
  return {
    name: 'attested:language',
    async load(id) {
      const path = id.split('?')[0] ?? id;
      if (path === `${words}current.ts`) return `export { dates, messages } from './languages/${code}.ts';`;
      if (!path.startsWith(`${words}chapters/`)) return undefined;
      this.addWatchFile(file);
      const { messages } = (await import(/* @vite-ignore */ file)) as LanguageFile;
      const [, name = '', chapter = ''] =
        /export const (\w+) = messages\.(\w+);/.exec(readFileSync(path, 'utf8')) ?? [];
      return `export const ${name} = ${JSON.stringify(messages[chapter])};`;
    },
  };
}

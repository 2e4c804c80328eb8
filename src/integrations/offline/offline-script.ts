import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { siteLanguage } from '../words.ts';

const client = fileURLToPath(new URL('../../client/', import.meta.url));
const engine = 'attested:pagefind';

/** What the script must know of the site that it is for. */
export interface OfflineSite {
  readonly base: string;
  readonly language: string;
  /** Paths below the site's root of its style sheets. */
  readonly styles: readonly string[];
}

/**
 * The one script of the offline copy: every element of the site, with Pagefind's code, as a classic script.
 *
 * @param pagefind the code that Pagefind has written beside an index; nothing where there is no index
 */
export async function offlineScript(
  pagefind: string,
  { base, language, styles }: OfflineSite,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: client,
    base,
    publicDir: false,
    plugins: [
      siteLanguage(language),
      inPlaceOf(['shared/site', 'search/engine']),
      pagefindCode(pagefind),
      builtStyles(base, styles),
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${client}offline/all.ts`, formats: ['iife'], name: 'attested', fileName: 'offline' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('Vite made no script of src/client/offline/all.ts');
  return chunk.code;
}

/** Modules of the client that reach the site have others in their place in `src/client/offline/`. */
function inPlaceOf(modules: readonly string[]): Plugin {
  return {
    name: 'attested:offline-modules',
    enforce: 'pre',
    async resolveId(source, importer) {
      const name = modules.find((one) => source.endsWith(`/${one.replace(/^.*\//, '')}.ts`));
      if (name === undefined || importer === undefined) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id === `${client}${name}.ts`
        ? `${client}offline/${name.replace(/^.*\//, '')}.ts`
        : undefined;
    },
  };
}

/** Pagefind's code with the copy's way to read files in place of the browser's; of a site without an index, none. */
function pagefindCode(code: string): Plugin {
  const id = `\0${engine}`;
  const reading = `import{fetchFile as fetch}from${JSON.stringify(`${client}offline/site.ts`)};`;
  return {
    name: engine,
    resolveId: (source) => (source === engine ? id : undefined),
    load: (asked) => (asked === id ? (code === '' ? noEngine : reading + code) : undefined),
  };
}

const noEngine = 'export{};';

/** Style sheets that scripts load are those that the site has: `search.css?url` is its `_astro/search.<digest>.css`. */
function builtStyles(base: string, styles: readonly string[]): Plugin {
  const asked = '\0attested:style/';
  return {
    name: 'attested:offline-styles',
    enforce: 'pre',
    resolveId: (source) => {
      const name = /([^/]+)\.css\?url$/.exec(source)?.[1];
      return name === undefined ? undefined : asked + name;
    },
    load: (id) => {
      if (!id.startsWith(asked)) return undefined;
      const name = id.slice(asked.length);
      const path = styles.find((one) => one.replace(/^.*\//, '').startsWith(`${name}.`));
      if (path === undefined) throw new Error(`The site has no style sheet ${name}.css`);
      return `export default ${JSON.stringify(base + path)};`;
    },
  };
}

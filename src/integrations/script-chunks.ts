import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundled, bundledKey } from '../site/script-files.ts';

/** Modules that stand in one script, whatever else imports them. */
interface ScriptChunk {
  readonly name: string;
  readonly test: (module: string) => boolean;
}

/**
 * Which modules share a script. On a slow link ten scripts are awaited longer than one of their length, so what every
 * search needs is one script, what a hit's words are told by a second, and what every page needs a third. The first holds nothing that a page uses where nobody
 * searches. Neither holds a module that needs what stands in the script of a page, such as the address of a style: two
 * scripts that need each other do not start.
 */
export const chunks: readonly ScriptChunk[] = [
  chunk('search', [
    'client/search/(?:answer|ask|engine|engine-ahead|marked|open|open-index|recent|results)',
    'search/answer/(?:answer|count-hits|excerpt|find-words|look-up|match|match-rows|order-hits|passages|summary|vocabulary)',
    'search/index/(?:filter-table|names|operators|operator-table|packed-days|pagefind-index|record|when)',
    'search/phrases/(?:encode-shard|find-entries|gunzip|list-phrases|locate-rows|phrase-files|phrase-index|proven-places|readings|record-words|shard|sort-rows)',
    'search/query/(?:facets|operator-values|query|read-request|url-state)',
    'search/text/(?:acronyms|tokens)',
    'words/chapters/search',
  ]),
  chunk('found', [
    'client/shared/newest-only',
    'search/answer/text-fragment',
    'search/query/joining-words',
    'search/text/(?:fold|words)',
  ]),
  chunk('page', [
    'client/search/(?:manifest|unavailable)',
    'client/shared/(?:dom|load-style|site)',
    'search/index/data-files',
    'text/memoize',
  ]),
];

/** Pages that have the files of a script asked for at once, with the module that the script loads: see `scriptFiles`. */
const asked: Readonly<Record<string, string>> = {
  'pages/search.astro': 'client/search/search-page.define.ts',
};

/** Puts modules of the pages' scripts together as `chunks` has them, and tells pages which files these are. */
export function scriptChunks(): Plugin {
  return {
    name: 'attested:script-chunks',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const scripts = Object.values(bundle).filter((one) => one.type === 'chunk');
      bundled[bundledKey] = new Map(
        Object.entries(asked).map(([page, module]) => [
          page,
          // The page's own script is short, and starts the other.
          [...new Set([page, module].flatMap((one) => filesOf(source + one, scripts)))],
        ]),
      );
    },
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                // A script that others take modules from exports them too.
                preserveEntrySignatures: 'allow-extension',
                output: { codeSplitting: { includeDependenciesRecursively: false, groups: [...chunks] } },
              },
            },
          }
        : undefined,
  };
}

interface Script {
  readonly fileName: string;
  readonly code: string;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
}

/** The script that has a module, and all that it imports, the longest first. */
export function filesOf(module: string, scripts: readonly Script[]): readonly string[] {
  const files = new Set<Script>();
  const add = (script: Script | undefined) => {
    if (script === undefined || files.has(script)) return;
    files.add(script);
    for (const name of script.imports) add(scripts.find(({ fileName }) => fileName === name));
  };
  add(scripts.find(({ moduleIds }) => moduleIds.some((id) => id.replace(/\?.*$/s, '') === module)));
  return [...files].sort((a, b) => b.code.length - a.code.length).map(({ fileName }) => fileName);
}

function chunk(name: string, modules: readonly string[]): ScriptChunk {
  const paths = new RegExp(`^(?:${modules.join('|')})\\.ts$`, 'u');
  return {
    name,
    test: (module) => {
      const path = module.split('?')[0] ?? module;
      if (name === 'page' && path === preloadHelper) return true;
      return path.startsWith(source) && paths.test(path.slice(source.length));
    },
  };
}

const source = fileURLToPath(new URL('../', import.meta.url));
/** What Vite puts around each import that waits until it is needed. */
const preloadHelper = '\0vite/preload-helper.js';

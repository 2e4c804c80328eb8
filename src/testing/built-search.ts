import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchSources } from '../search/answer/look-up.ts';
import { linesFile, phrasesFile, wordsFile } from '../search/index/data-files.ts';
import { linesId } from '../search/index/filter-table.ts';
import type { SearchManifest } from '../search/index/manifest.ts';
import {
  openedWhenAsked,
  pagefindIndex,
  pagefindOptions,
  type Pagefind,
} from '../search/index/pagefind-index.ts';
import { phraseIndex } from '../search/phrases/phrase-index.ts';
import type { Vocabulary } from '../search/answer/vocabulary.ts';

/** A file that a search asked for. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Opens the search of a built site outside a browser: Pagefind's own browser code, its files read from disk.
 * Replaces the global `fetch` for paths below the site's folder. `onRead` is told of every file.
 */
export async function openBuiltSearch(
  site: string,
  onRead: (file: ReadFile) => void = () => undefined,
): Promise<SearchSources> {
  const elsewhere = globalThis.fetch;
  const read = async (path: string) => {
    const content = await readFile(path);
    onRead({ path, bytes: content.length });
    return content;
  };
  globalThis.fetch = async (input, init) => {
    const path = decodeURI(String(input instanceof Request ? input.url : input).replace(/\?.*$/, ''));
    if (!path.startsWith(site)) return elsewhere(input, init);
    try {
      return new Response(await read(path));
    } catch {
      return new Response('', { status: 404 });
    }
  };
  const json = async (name: string) =>
    JSON.parse((await read(join(site, 'data/search', name))).toString('utf8')) as unknown;
  const bytes = async (name: string) => new Uint8Array(await read(join(site, 'data/search', name)));
  const manifest = (await json('archive.json')) as SearchManifest;
  const languages = manifest.languages.map(({ code }) =>
    openedWhenAsked(async () => {
      const folder = join(site, 'pagefind', code);
      await read(join(folder, 'pagefind.js'));
      const { createInstance } = (await import(
        /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
      )) as PagefindModule;
      return createInstance({ ...pagefindOptions, basePath: `${folder}/`, metaCacheTag: manifest.tag });
    }),
  );
  return {
    manifest,
    index: {
      ...pagefindIndex(languages, json),
      phrase: phraseIndex((name) => bytes(phrasesFile(name))),
      lines: phraseIndex((name) => bytes(linesFile(name)), linesId),
    },
    vocabularies: async (letter) =>
      manifest.letters.includes(letter) ? ((await json(wordsFile(letter))) as Vocabulary) : {},
  };
}

interface PagefindModule {
  readonly createInstance: (options: object) => Pagefind;
}

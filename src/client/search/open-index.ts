import type { SearchSources } from '../../search/answer/look-up.ts';
import type { Vocabulary } from '../../search/answer/vocabulary.ts';
import { linesFile, phrasesFile, wordsFile } from '../../search/index/data-files.ts';
import { linesId } from '../../search/index/filter-table.ts';
import type { SearchManifest } from '../../search/index/manifest.ts';
import {
  openedWhenAsked,
  pagefindIndex,
  pagefindOptions,
  type Pagefind,
} from '../../search/index/pagefind-index.ts';
import { phraseIndex } from '../../search/phrases/phrase-index.ts';
import { fetchFile } from '../shared/site.ts';
import { loadEngine } from './engine.ts';
import { SearchUnavailable } from './unavailable.ts';

/** The index of one site, of every language in it. What is asked of it is refused with SearchUnavailable. */
export function openIndex(base: string, manifest: SearchManifest): SearchSources {
  const languages = manifest.languages.map(({ code }) =>
    openedWhenAsked(() => openLanguage(`${base}pagefind/${code}/`, manifest.tag)),
  );
  const address = (name: string) => `${base}data/search/${name}?${manifest.tag}`;
  const read = (name: string) => fetchJson<unknown>(address(name));
  return {
    manifest,
    index: {
      ...pagefindIndex(languages, read),
      phrase: phraseIndex((name) => fetchBytes(address(phrasesFile(name)))),
      lines: phraseIndex((name) => fetchBytes(address(linesFile(name))), linesId),
    },
    vocabularies: async (letter) =>
      manifest.letters.includes(letter) ? ((await read(wordsFile(letter))) as Vocabulary) : {},
  };
}

async function openLanguage(path: string, tag: string): Promise<Pagefind> {
  try {
    // Pagefind starts to load by itself, and if that fails it rejects a promise that nothing handles. The next call of it
    // fails too, and that failure is handled.
    addEventListener('unhandledrejection', keepQuiet);
    const { createInstance } = await loadEngine(path);
    return createInstance({ ...pagefindOptions, basePath: path, metaCacheTag: tag });
  } catch (cause) {
    throw new SearchUnavailable('unreachable', { cause });
  }
}

function keepQuiet(event: PromiseRejectionEvent): void {
  if (/pagefind|unreachable|wasm/iu.test(String(event.reason))) event.preventDefault();
}

function fetchJson<T>(address: string): Promise<T> {
  return fetchAs(address, (response) => response.json() as Promise<T>);
}

function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return fetchAs(address, async (response) => new Uint8Array(await response.arrayBuffer()));
}

async function fetchAs<T>(address: string, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetchFile(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return await read(response);
  } catch (cause) {
    throw new SearchUnavailable('unreachable', { cause });
  }
}

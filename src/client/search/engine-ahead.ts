import type { SearchManifest } from '../../search/index/manifest.ts';
import { foldWord } from '../../search/text/fold.ts';
import { loadAhead } from '../shared/site.ts';
import { plainWordsIn } from './plain-words.ts';

/**
 * Asks for all that the words of a query need, at once and not by one part of the code after another: on a slow link each
 * would wait for the one before it. That is Pagefind's code, and the parts of the index that the first words stand in; where
 * a word's stem stands in another part, that one is asked for later. A query without words needs none of it; of two letters
 * nobody knows yet what they begin.
 */
export function loadEngineAhead(
  base: string,
  { languages, tag }: Pick<SearchManifest, 'languages' | 'tag'>,
  text: string,
): void {
  const words = plainWordsIn(text)
    .map(foldWord)
    .filter((word) => word.length >= shortestWord);
  if (words.length === 0) return;
  for (const { code, stems, list, parts = [] } of languages) {
    const folder = `${base}pagefind/${code}/`;
    ahead(`${folder}pagefind.js`, 'module');
    ahead(`${folder}wasm.${stems ? code : 'unknown'}.pagefind`, 'data');
    ahead(`${folder}pagefind-entry.json?ts=${tag}`, 'data');
    if (list !== undefined) ahead(folder + list, 'data');
    for (const word of words.slice(0, mostWords)) {
      const part = parts.find(([last]) => word <= last);
      if (part !== undefined) ahead(`${folder}index/${part[1]}.pf_index`, 'data');
    }
  }
}

function ahead(address: string, kind: Parameters<typeof loadAhead>[1]): void {
  if (asked.has(address)) return;
  asked.add(address);
  loadAhead(address, kind);
}

const asked = new Set<string>();
const shortestWord = 3;
const mostWords = 2;

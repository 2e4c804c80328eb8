import type { SearchManifest } from '../../search/index/manifest.ts';
import { foldWord } from '../../search/text/fold.ts';
import { loadAhead } from '../shared/site.ts';

/**
 * Asks for the parts of the index that the first words of a query stand in, which would otherwise be known when all of
 * Pagefind's code has come and runs. Where a word's stem stands in another part, that one is asked for then.
 */
export function loadPartsAhead(
  base: string,
  { languages }: Pick<SearchManifest, 'languages'>,
  text: string,
): void {
  const words = text
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word.length >= shortestWord);
  for (const { code, parts = [] } of languages)
    for (const word of words.slice(0, mostWords)) {
      const [, name] = parts.find(([last]) => word <= last) ?? [];
      const address = `${base}pagefind/${code}/index/${name}.pf_index`;
      if (name === undefined || asked.has(address)) continue;
      asked.add(address);
      loadAhead(address, 'data');
    }
}

const asked = new Set<string>();
const shortestWord = 3;
const mostWords = 2;

import { filterFile, manifestFile } from '../../search/index/data-files.ts';
import type { SearchManifest } from '../../search/index/manifest.ts';
import { memoizeAsync } from '../../text/memoize.ts';
import { fetchFile, loadAhead } from '../shared/site.ts';
import { SearchUnavailable } from './unavailable.ts';

/**
 * What the index says of itself, read once for a page. What every search needs of it is asked for at once then, and not
 * by one part of the code after another: on a slow link each would wait for the one before it. Refused with
 * SearchUnavailable.
 */
export const readManifest: (base: string) => Promise<SearchManifest> = memoizeAsync(read);

async function read(base: string): Promise<SearchManifest> {
  const manifest = await fetchManifest(`${base}data/search/${manifestFile}`);
  // Of a site in development there is no index yet: it is asked anew.
  if (manifest.languages.length === 0) throw new SearchUnavailable('no-index');
  for (const { code, stems, list } of manifest.languages) {
    const folder = `${base}pagefind/${code}/`;
    loadAhead(`${folder}pagefind.js`, 'module');
    loadAhead(`${folder}wasm.${stems ? code : 'unknown'}.pagefind`, 'data');
    loadAhead(`${folder}pagefind-entry.json?ts=${manifest.tag}`, 'data');
    if (list !== undefined) loadAhead(folder + list, 'data');
  }
  loadAhead(`${base}data/search/${filterFile('in')}?${manifest.tag}`, 'data');
  return manifest;
}

async function fetchManifest(address: string): Promise<SearchManifest> {
  try {
    const response = await fetchFile(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return (await response.json()) as SearchManifest;
  } catch (cause) {
    throw new SearchUnavailable('unreachable', { cause });
  }
}

import { filterFile, manifestFile } from '../../search/index/data-files.ts';
import type { SearchManifest } from '../../search/index/manifest.ts';
import { memoizeAsync } from '../../text/memoize.ts';
import { fetchFile, loadAhead } from '../shared/site.ts';
import { SearchUnavailable } from './unavailable.ts';

/** What the index says of itself, read once for a page, and what every search needs besides. Refused with SearchUnavailable. */
export const readManifest: (base: string) => Promise<SearchManifest> = memoizeAsync(read);

async function read(base: string): Promise<SearchManifest> {
  const manifest = await fetchManifest(`${base}data/search/${manifestFile}`);
  // Of a site in development there is no index yet: it is asked anew.
  if (manifest.languages.length === 0) throw new SearchUnavailable('no-index');
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

import type { Archive } from '../model/archive.ts';
import { settings } from './settings.ts';

/** Where the copy of the site for reading without a server stands, below the site's root. */
export const offlineCopy = 'data/offline.zip';

// The copy holds the page that tells of it: what stands for its size and its digest there is replaced in the built page.
export const offlineSize = '{offline-size}';
export const offlineDigest = '{offline-digest}';

/** Whether this build packs the copy. */
export function hasOfflineCopy({ documents, events }: Pick<Archive, 'documents' | 'events'>): boolean {
  if (!import.meta.env.PROD || settings.offlineCopy === '0') return false;
  return settings.offlineCopy === '1' || documents.length + events.length <= 1000;
}

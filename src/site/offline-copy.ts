/** Where the copy of the site for reading without a server stands, below the site's root. */
export const offlineCopy = 'data/offline.zip';

// The copy holds the page that tells of it: what stands for its size and its digest there is replaced in the built page.
export const offlineSize = '{offline-size}';
export const offlineDigest = '{offline-digest}';

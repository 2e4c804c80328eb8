/** The service worker that keeps pages for reading offline, at the site's root: there it can reach every page. */
export const workerName = 'offline-worker.js';

/** Files that are kept whatever is visited, by their paths, as a regular expression: what search and every page need. */
export const keptAlways =
  '^(?:_astro/.*\\.(?:js|css)|pagefind/.*|data/search/.*|check/record\\.json|favicon\\.svg|(?:(?:check|data|search)/)?index\\.html)$';

// Known when all files are there: what stands for them in the page is replaced in the built one.
export const keptSize = '{kept-size}';
export const keptCount = '{kept-count}';

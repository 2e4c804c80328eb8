/** Stands in for a browser's caches (Service Workers, 6.4), in memory: as much as pages that are kept need. */
export function madeCaches(): Pick<CacheStorage, 'has' | 'keys' | 'delete' | 'match' | 'open'> {
  const caches = new Map<string, Map<string, Response>>();
  const addressOf = (asked: RequestInfo | URL) => new Request(asked).url;
  const opened = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, cache);
    return {
      keys: () => Promise.resolve([...cache.keys()].map((url) => new Request(url))),
      put: (asked: RequestInfo | URL, response: Response) => {
        cache.set(addressOf(asked), response);
        return Promise.resolve();
      },
    };
  };
  return {
    has: (name) => Promise.resolve(caches.has(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name) => Promise.resolve(caches.delete(name)),
    match: (asked, { cacheName = '' } = {}) =>
      Promise.resolve(caches.get(cacheName)?.get(addressOf(asked))?.clone()),
    open: (name) => Promise.resolve(opened(name) as unknown as Cache),
  };
}

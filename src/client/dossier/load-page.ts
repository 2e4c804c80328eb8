import { canReadPages } from '../shared/site.ts';
import type { LoadPage } from './resolve.ts';

/**
 * Pages of the site as documents that nothing runs in, each loaded once. The browser parses them itself: no text becomes
 * markup here.
 *
 * @param base path of the site
 */
export function pageLoader(base: string): LoadPage {
  const known = new Map<string, Promise<Document | undefined>>();
  return (path) => {
    const page = known.get(path) ?? loadPage(base + path);
    known.set(path, page);
    return page;
  };
}

function loadPage(address: string): Promise<Document | undefined> {
  if (!canReadPages) return Promise.reject(new Error('no page can be read'));
  const { promise, resolve, reject } = Promise.withResolvers<Document | undefined>();
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.addEventListener('load', () => {
    if (request.status === 404) resolve(undefined);
    else if (request.status === 200 && request.responseXML !== null) resolve(request.responseXML);
    else reject(new Error(`${request.status}`));
  });
  request.addEventListener('error', () => reject(new Error('no answer')));
  request.send();
  return promise;
}

import { loadStyle } from '../shared/load-style.ts';
import mapStyle from './maps-beside.css?url';

/**
 * Puts the maps of another page where this one has room for them (`data-map="near"`): for a phone there, each is the
 * first of its figure. Their styles come first. The page is parsed as one, so that no markup passes through the script.
 *
 * @throws Error when the page cannot be read or has no map
 */
export async function takeMaps(rooms: Iterable<HTMLElement>, address: string): Promise<void> {
  const [page] = await Promise.all([readPage(address), loadStyle(mapStyle)]);
  for (const room of rooms) {
    const map = page.querySelector(`#map-${room.dataset['map'] ?? ''} > svg`);
    if (map === null) throw new Error(`no map at ${address}`);
    room.prepend(document.importNode(map, true));
  }
}

function readPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.response instanceof Document) resolve(request.response);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.onerror = () => {
      reject(new Error(`${address} cannot be reached`));
    };
    request.send();
  });
}

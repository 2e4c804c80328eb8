import { keptPage, keptPart } from './answers.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { isPage, pathOf } from './kept-files.ts';
import { keep, keptFile, sayingsPath, states } from './states.ts';
import { root, scope, type Asking } from './worker-scope.ts';

// The service worker of readers who have asked for one. The network comes first, always: what is kept is shown when there
// is none. It keeps the pages that are visited, with what they show.

// How long the network is waited for where the browser is sure that there is none.
const offlineMs = 1000;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  const { data } = event;
  if (!Array.isArray(data)) return;
  const asked = data.map((address) => pathOf(String(address), root));
  event.waitUntil(update(asked, true).then((isWhole) => event.ports[0]?.postMessage(isWhole)));
});

scope.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  if (method === 'GET' && url.startsWith(root) && !headers.has('range')) event.respondWith(answer(event));
});

async function answer(event: Asking): Promise<Response> {
  const { request, clientId } = event;
  const isVisit = request.mode === 'navigate';
  try {
    const response = await fromNetwork(request);
    if (isSiteFile(response) && (!isVisit || isHtml(response)))
      event.waitUntil(seen(pathOf(request.url, root), response.clone()));
    return response;
  } catch (error) {
    const kept = isVisit
      ? await keptPage(request.url)
      : await keptPart(request.url, (await scope.clients.get(clientId))?.url);
    if (kept === undefined) throw error;
    return kept;
  }
}

function fromNetwork(request: Request): Promise<Response> {
  const answered = scope.fetch(request);
  if (navigator.onLine) return answered;
  const given = new Promise<never>((_, giveUp) =>
    setTimeout(() => giveUp(new TypeError('There is no network')), offlineMs),
  );
  return Promise.race([answered, given]);
}

// What a host made of an address that leads nowhere, or elsewhere, is no file of the site.
const isSiteFile = (response: Response) => response.ok && response.type === 'basic' && !response.redirected;
const isHtml = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html') === true;

// The site's state is asked for with the first page while the worker lives, and whenever a page is not what it was.
let isAsked = false;
// Pages that are never as the manifest has them: their host puts something in.
const altered = new Set<string>();

async function seen(path: string, response: Response): Promise<void> {
  const [newest] = await states();
  // Where nothing is kept any more nothing is to be: the reader has said so.
  if (newest === undefined) return;
  const isWhole = (await keptFile(newest, sayingsPath)) !== undefined;
  // A page comes to a state when all is there that it reads.
  const isKept =
    newest.digests.has(path) && (isWhole || !isPage(path)) && (await keep(newest, path, response));
  if (!isPage(path) || (isKept && isAsked) || altered.has(path)) return;
  if (await update([path], false)) await noteAltered(path);
}

async function noteAltered(path: string): Promise<void> {
  const [newest] = await states();
  if (newest !== undefined && (await keptFile(newest, path)) === undefined) altered.add(path);
}

let working: Promise<unknown> = Promise.resolve();

/** One after the other; one that fails is tried anew with the next page. */
function update(asked: readonly string[], begins: boolean): Promise<boolean> {
  const result = working.then(() => bringUpToDate(asked, begins)).catch(() => false);
  working = result;
  isAsked = true;
  return result;
}

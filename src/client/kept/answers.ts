import { addressOf, folderAddress, isPage, pathOf } from './kept-files.ts';
import { sayingSo, unkeptPage } from './kept-page.ts';
import { keptFile, keptPaths, sayingsOf, states, wholeState, type State } from './states.ts';
import { root } from './worker-scope.ts';

const digitsTold = 8;

/** The page that is kept of an address, which says so, or one that tells what is kept; undefined where nothing is. */
export async function keptPage(address: string): Promise<Response | undefined> {
  const path = pathOf(address, root);
  const state = await stateWith(path);
  if (state === undefined) {
    const folder = folderAddress(address);
    return folder !== undefined && (await stateWith(pathOf(folder, root))) !== undefined
      ? Response.redirect(folder)
      : pageOfPages();
  }
  const page = (await keptFile(state, path))!;
  const { kept = '' } = (await sayingsOf(state)) ?? {};
  return htmlLike(page, sayingSo(await page.text(), told(kept, state)));
}

/** What a page reads besides, of the state that the page is of. */
export async function keptPart(address: string, page: string | undefined): Promise<Response | undefined> {
  const path = pathOf(address, root);
  // A script that reads pages compares them: it must not take an old one for the archive's.
  if (isPage(path)) return undefined;
  const ofPage = page === undefined ? undefined : await stateWith(pathOf(page, root));
  const state = ofPage ?? (await wholeState());
  return state === undefined ? undefined : keptFile(state, path);
}

/** The newest state that has a page. */
async function stateWith(path: string): Promise<State | undefined> {
  for (const state of await states()) if ((await keptFile(state, path)) !== undefined) return state;
  return undefined;
}

async function pageOfPages(): Promise<Response | undefined> {
  const state = await wholeState();
  if (state === undefined) return undefined;
  const { unkept = '', others = '' } = (await sayingsOf(state)) ?? {};
  const pages = await Promise.all(
    (await keptPaths(state))
      .filter(isPage)
      .map(async (path) => [addressOf(path, root), await textOf(state, path)] as const),
  );
  const frame = await keptFile(state, 'search/index.html');
  if (frame === undefined) return undefined;
  const html = unkeptPage(await frame.clone().text(), {
    title: unkept,
    sentence: told(others, state),
    pages,
  });
  return htmlLike(frame, html, 503);
}

async function textOf(state: State, path: string): Promise<string> {
  return (await (await keptFile(state, path))?.text()) ?? '';
}

function told(sentence: string, { digest }: State): string {
  return sentence.replace('{state}', digest.slice(0, digitsTold));
}

/** With the headers of the page that it is made of, and so under its policy. */
function htmlLike({ headers }: Response, html: string, status = 200): Response {
  return new Response(html, { headers, status });
}

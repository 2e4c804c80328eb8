import { digestOf, isPage } from './kept-files.ts';
import {
  asIsNow,
  forgetState,
  keep,
  keptFile,
  keptPaths,
  manifestPath,
  openState,
  sayingsPath,
  states,
  type Sayings,
  type State,
} from './states.ts';

// As many as browsers load at once from one host.
const atOnce = 6;

/**
 * Keeps the site as it is now: what is always kept, what was asked for, and every page that was kept before, anew where it has
 * changed. Until all of it is here the former state stays in use; then it goes.
 *
 * @param asked paths of files to keep besides
 * @param begins whether a reader asks for the copy: else nothing is kept where nothing was
 * @returns whether all is here
 * @throws TypeError where the site cannot be had
 */
export async function bringUpToDate(asked: readonly string[], begins: boolean): Promise<boolean> {
  const manifest = await (await asIsNow(manifestPath)).text();
  const digest = await digestOf(new TextEncoder().encode(manifest));
  const kept = await states();
  if (kept.length === 0 && !begins) return false;
  const state = await openState(digest, manifest);
  const former = kept.filter((one) => one.digest !== digest);
  const sayings = await asIsNow(sayingsPath);
  const { core } = (await sayings.clone().json()) as Sayings;
  const isCore = new RegExp(core);
  const wanted = new Set([...state.digests.keys()].filter((path) => isCore.test(path)));
  for (const path of [...asked, ...(await Promise.all(former.map(keptPaths))).flat()])
    if (state.digests.has(path)) wanted.add(path);
  wanted.delete(sayingsPath);
  await Promise.all(
    [...wanted].map(async (path) => {
      if ((await keptFile(state, path)) !== undefined) wanted.delete(path);
    }),
  );
  const takeAll = (paths: readonly string[]) => all(paths, (path) => take(state, path, former));
  // A page that is kept says which state it is of, and finds what it reads: so pages come last.
  const isWhole =
    (await takeAll([...wanted].filter((path) => !isPage(path)))) &&
    (await keep(state, sayingsPath, sayings)) &&
    (await takeAll([...wanted].filter(isPage)));
  if (isWhole) await Promise.all(former.map(forgetState));
  return isWhole;
}

/** From a former state where the file is the same in both, so that nothing is loaded twice. */
async function take(state: State, path: string, former: readonly State[]): Promise<boolean> {
  const same = former.find(({ digests }) => digests.get(path) === state.digests.get(path));
  const there = same && (await keptFile(same, path));
  return keep(state, path, there ?? (await asIsNow(path)));
}

/** Whether all that is done comes off; one that fails leaves the others to be done. */
async function all(paths: readonly string[], does: (path: string) => Promise<boolean>): Promise<boolean> {
  const left = [...paths];
  let isWhole = true;
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift())
      isWhole = (await does(path).catch(() => false)) && isWhole;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return isWhole;
}

import { withKeys } from '../heard/page-keys.ts';
import { addressOf, outlined, pagesOf, type LongList, type PartPage } from './long-list.ts';

/** Pages as Astro builds them: parameters of the route, and what is shown. Astro asks for an array of its own. */
type Paths<Params, T> = {
  params: Params;
  props: { page: PartPage<T> };
  cacheKey: string;
}[];

/** The pages that a list needs besides its own, for a route `[...part]`. */
export function partPaths<T>(list: LongList<T>): Promise<Paths<{ part: string }, T>> {
  return pathsOf(pagesOf(list), ({ path }) => ({ part: path }));
}

/** The same with the page of the whole list. */
export function partPathsWithWhole<T>(list: LongList<T>): Promise<Paths<{ part: string | undefined }, T>> {
  const pages = pagesOf(list);
  const whole = { path: '', list, part: list.whole };
  return pathsOf([whole, ...pages], ({ path, part }) => ({
    part: part === list.whole ? undefined : `${list.below}${path}`,
  }));
}

/** The pages that the lists of several owners need, for a route `[id]/[...part]`. */
export async function partPathsByOwner<T>(
  lists: Iterable<readonly [owner: string, list: LongList<T>]>,
): Promise<Paths<{ id: string; part: string }, T>> {
  const each = [...lists].map(([id, list]) => pathsOf(pagesOf(list), ({ path }) => ({ id, part: path })));
  return (await Promise.all(each)).flat();
}

function pathsOf<Params, T>(
  pages: readonly PartPage<T>[],
  paramsOf: (page: PartPage<T>) => Params,
): Promise<Paths<Params, T>> {
  return withKeys(
    pages.map((page) => ({
      at: addressOf(page.list, page.part),
      params: paramsOf(page),
      props: { page: outlined(page) },
    })),
  );
}

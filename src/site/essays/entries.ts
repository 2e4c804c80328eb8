import { getCollection, type CollectionEntry } from 'astro:content';
import { sortEssays } from '../../model/essay.ts';
import { compareNames } from '../../words/say.ts';

/** The essays of the archive, in the order in which they are listed. */
export async function essayEntries(): Promise<readonly CollectionEntry<'essays'>[]> {
  return sortEssays(await getCollection('essays'));
}

/** An essay and those that are the same in other languages. */
export async function versionsOf({
  data,
}: CollectionEntry<'essays'>): Promise<readonly CollectionEntry<'essays'>[]> {
  const original = data.translates ?? data.id;
  return (await essayEntries()).filter((other) => original === (other.data.translates ?? other.data.id));
}

type PageEntry = CollectionEntry<'pages'>;

/** The pages below another, or those below none, in the order in which they are listed. */
export function pagesBelow(pages: readonly PageEntry[], parent: string | undefined): readonly PageEntry[] {
  return pages
    .filter(({ data }) => data.parent === parent)
    .toSorted(
      ({ data: a }, { data: b }) =>
        (a.order ?? Infinity) - (b.order ?? Infinity) || compareNames(a.title, b.title) || 0,
    );
}

/** The pages that the foot of every page leads to: those below none, but for the one that the masthead has. */
export async function topPages(): Promise<readonly PageEntry[]> {
  return pagesBelow(await getCollection('pages'), undefined).filter(({ id }) => id !== 'about');
}

/** A page among the others: the one that it belongs under, those under it, and those before and behind it. */
export interface PageWay {
  readonly parent?: PageEntry;
  readonly children: readonly PageEntry[];
  readonly previous?: PageEntry;
  readonly next?: PageEntry;
}

/** The way from a page to others: read in order, each page stands before those below it. */
export function wayOfPage(pages: readonly PageEntry[], id: string): PageWay {
  const inOrder = flatten(pages, undefined);
  const at = inOrder.findIndex((one) => one.id === id);
  const page = inOrder[at];
  const parent = pages.find((one) => one.id === page?.data.parent);
  const [previous, next] = [inOrder[at - 1], inOrder[at + 1]];
  return {
    children: pagesBelow(pages, id),
    ...(parent !== undefined && { parent }),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

function flatten(pages: readonly PageEntry[], parent: string | undefined): readonly PageEntry[] {
  return pagesBelow(pages, parent).flatMap((page) => [page, ...flatten(pages, page.id)]);
}

import type { SearchIndex } from '../index/index-port.ts';
import { withAny } from '../query/facets.ts';
import { wordsOf } from '../text/words.ts';
import type { Hit } from './match.ts';

/**
 * The best hits in the order in which they are shown: the page that is called just so first, and pages about the program
 * behind all others, since who asks about the archive does not ask how it is kept.
 *
 * @param asked words of the query in a row, without those that only ask
 * @param isQuestion one of several names of a page will do
 */
export async function orderHits(
  index: SearchIndex,
  hits: readonly Hit[],
  { asked, isQuestion }: { readonly asked: readonly string[]; readonly isQuestion: boolean },
): Promise<Ordered> {
  const guides = await withAny(index, 'in', ['guide']);
  const own = hits.filter(({ id }) => !guides.has(id));
  const named = await pagesCalled(index, own.slice(0, mostLookedAt), asked, isQuestion);
  const ordered = [
    ...own.filter(({ id }) => named.has(id)),
    ...own.filter(({ id }) => !named.has(id)),
    ...hits.filter(({ id }) => guides.has(id)),
  ];
  return { hits: ordered, guides };
}

interface Ordered {
  readonly hits: readonly Hit[];
  /** Ids of the pages about the program, hits or not. */
  readonly guides: ReadonlySet<string>;
}

// So many are shown, and read for that, anyway.
const mostLookedAt = 10;

async function pagesCalled(
  index: SearchIndex,
  hits: readonly Hit[],
  asked: readonly string[],
  isQuestion: boolean,
): Promise<ReadonlySet<string>> {
  const name = plain(asked.join(' '));
  if (name === '') return new Set();
  const pages = await withAny(index, 'in', ['page']);
  const called = await Promise.all(
    hits.map(async ({ id }) => {
      if (!pages.has(id)) return [];
      const { title } = await index.record(id);
      const names = [title, ...(isQuestion ? title.split(' / ') : [])];
      return names.some((one) => plain(one) === name) ? [id] : [];
    }),
  );
  return new Set(called.flat());
}

function plain(text: string): string {
  const words = wordsOf(text).map(({ letters }) => letters);
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

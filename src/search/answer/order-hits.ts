import type { SearchIndex } from '../index/index-port.ts';
import { provenPlaces } from '../phrases/proven-places.ts';
import { withAny } from '../query/facets.ts';
import { wordsOf } from '../text/words.ts';
import type { Hit } from './match.ts';

/**
 * The best hits in the order in which they are shown: what is called just so first, of events those whose title has all
 * that is asked, and pages about the program behind all others, since who asks about the archive does not ask how it is kept.
 *
 * @param asked words of the query in a row, without those that only ask
 * @param isQuestion one of several names of a page will do
 * @param isWhole whether a hit answers all that is asked, days too
 */
export async function orderHits(
  index: SearchIndex,
  hits: readonly Hit[],
  { asked, isQuestion, isWhole }: Asked,
): Promise<Ordered> {
  const [guides, pages, events] = await Promise.all([
    withAny(index, 'in', ['guide']),
    withAny(index, 'in', ['page']),
    withAny(index, 'in', ['event']),
  ]);
  const own = hits.filter(({ id }) => !guides.has(id));
  const first = own.slice(0, mostLookedAt);
  const isAwaited = (hit: Hit) => mayBeCalled(hit, pages.has(hit.id));
  const slots = first.filter((hit) => events.has(hit.id) && isWhole(hit));
  const mayBeTitled = (hit: Hit) => slots.includes(hit) && mayBeCalled(hit, true);
  // All that is shown soon is asked for at once, since on a slow link what is asked for later is awaited again, and first
  // what the order is made from.
  for (const { id } of [...first.filter((hit) => isAwaited(hit) || mayBeTitled(hit)), ...first])
    index.record(id).catch(() => undefined);
  const [named, titled] = await Promise.all([
    pagesCalled(index, first, { asked, isQuestion, isAwaited }),
    titledWith(index, asked, first.filter(mayBeTitled)),
  ]);
  const byTitle = [...slots.filter(({ id }) => titled.has(id)), ...slots.filter(({ id }) => !titled.has(id))];
  const sorted = own.map((hit) => (slots.includes(hit) ? byTitle[slots.indexOf(hit)]! : hit));
  const ordered = [
    ...sorted.filter(({ id }) => named.has(id)),
    ...sorted.filter(({ id }) => !named.has(id)),
    ...hits.filter(({ id }) => guides.has(id)),
  ];
  return { hits: ordered, guides: guides };
}

interface Asked {
  readonly asked: readonly string[];
  readonly isQuestion: boolean;
  readonly isWhole: (hit: Hit) => boolean;
}

interface Ordered {
  readonly hits: readonly Hit[];
  /** Ids of the pages about the program, hits or not. */
  readonly guides: ReadonlySet<string>;
}

// So many are shown, and read for that, anyway.
const mostLookedAt = 10;

// A page or an event whose title is the name; else the one page whose title ends with it, as a person's family name.
async function pagesCalled(
  index: SearchIndex,
  hits: readonly Hit[],
  { asked, isQuestion, isAwaited }: AskedName,
): Promise<ReadonlySet<string>> {
  const name = namesOf(asked.join(' '));
  if (name === '') return new Set();
  const begun = asked.length > 1 ? await provenPlaces(index, wordsOf(asked.join(' '))) : [];
  const titled = new Set(begun.flatMap(({ id, offset }) => (offset === 0 ? [id] : [])));
  const candidates = hits.filter(
    (hit, place) => (place < mostLookedAt && isAwaited(hit)) || titled.has(hit.id),
  );
  const records = await Promise.all(
    candidates.slice(0, mostLookedAt * 2).map(async ({ id }) => ({ id, record: await index.record(id) })),
  );
  const called = records.filter(({ record: { title, in: kind } }) => {
    const names = [title, ...(isQuestion && kind === 'page' ? title.split(' / ') : [])];
    return names.some((one) => namesOf(one) === name);
  });
  const family = records.filter(
    ({ record: { title, in: kind } }) =>
      kind === 'page' && namesOf(familyName.exec(title)?.[0] ?? '') === name,
  );
  return new Set((called.length > 0 || family.length > 1 ? called : family).map(({ id }) => id));
}

async function titledWith(
  index: SearchIndex,
  asked: readonly string[],
  hits: readonly Hit[],
): Promise<ReadonlySet<string>> {
  const words = asked.flatMap((one) => wordsOf(one).map(({ letters }) => letters));
  if (words.length === 0) return new Set();
  const titles = await Promise.all(
    hits.map(async ({ id }) => ({
      id,
      title: new Set(wordsOf((await index.record(id)).title).map(({ letters }) => letters)),
    })),
  );
  return new Set(titles.flatMap(({ id, title }) => (words.every((one) => title.has(one)) ? [id] : [])));
}

interface AskedName {
  /** Words of the query in a row. */
  readonly asked: readonly string[];
  readonly isQuestion: boolean;
  /** Whether a hit may be called so, and must be read to know it. */
  readonly isAwaited: (hit: Hit) => boolean;
}

// The title's words are the first of a record, and a name stands at its beginning, perhaps behind "the"; in that of a
// page further behind too. Where no places are told it may stand anywhere.
function mayBeCalled({ spots }: Hit, isPage: boolean): boolean {
  return spots.length === 0 || spots.some((spot) => spot < (isPage ? mostTitleWords : 2));
}

const mostTitleWords = 12;

const familyName = /\p{Lu}\S*$/u;

function namesOf(text: string): string {
  const words = wordsOf(text.replace(/['’]s$/u, '')).map(({ letters }) => letters);
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

import { isNarrowing, matcherOf, readFilter, type Filter } from '../../timeline/data/filter.ts';
import type { ViewFrame } from '../../timeline/types.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { listWords, say } from '../../words/say.ts';
import { openTimeline } from './data.ts';
import { countWords } from './filtered-list.ts';
import { notNamed } from './not-named.ts';

/** What the address of an embedded timeline asks for, which has no form to show it: empty where it asks for everything. */
export async function embeddedFilterWords(source: string, query: URLSearchParams): Promise<string> {
  const filter = readFilter(query);
  if (!isNarrowing(filter)) return '';
  const data = await openTimeline(source);
  const match = matcherOf(filter);
  const answers = new Map((await data.readAll()).map((event) => [event.id, match(event)]));
  const asked = askedFor(filter, data.frame);
  return [
    ...notNamed(query, data.frame),
    ...(asked.length === 0 ? [] : [say(words.askedFor, { names: listWords(asked) })]),
    countWords(data.frame.count, { answers, narrowed: true, fade: filter.fade }),
  ].join(' ');
}

function askedFor(filter: Filter, frame: ViewFrame): readonly string[] {
  const names = (['kinds', 'actors', 'places', 'documents'] as const).flatMap((list) =>
    filter[list].flatMap((id) => frame[list].find((one) => one.id === id)?.name ?? []),
  );
  const { from, to } = filter;
  return [
    ...names,
    ...(from === undefined ? [] : [say(words.askedFrom, { day: from })]),
    ...(to === undefined ? [] : [say(words.askedTo, { day: to })]),
  ];
}

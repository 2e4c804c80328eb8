import { isoDay } from '../../time/edtf/day.ts';
import { readDays } from '../../timeline/data/filter.ts';
import type { ViewFrame } from '../../timeline/types.ts';
import { filterWords as words } from '../../words/chapters/filter.ts';
import { listWords, say } from '../../words/say.ts';
import { noDate } from './typed-dates.ts';

type Lists = Pick<ViewFrame, 'kinds' | 'actors' | 'places' | 'from' | 'to'>;

/**
 * What an address asks for that nothing is: names that no event has, days that there are not. As sentences.
 *
 * @param without what places are called that are there and that no event names, by their ids
 */
export function notNamed(
  query: URLSearchParams,
  frame: Lists,
  without: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const empty = query.getAll('place').flatMap((id) => without.get(id) ?? []);
  const unknown = (['kind', 'actor', 'place'] as const).flatMap((parameter) => {
    const known = new Set([
      ...frame[`${parameter}s`].map(({ id }) => id),
      ...(parameter === 'place' ? without.keys() : []),
    ]);
    const asked = query.getAll(parameter).filter((id) => id !== '' && !known.has(id));
    return asked.map((id) => say(words.noSuch[parameter], { id }));
  });
  return [
    ...(empty.length === 0 ? [] : [say(words.namedByNone, { names: listWords(empty, 'or') })]),
    ...unknown,
    ...datesNotNamed(query, frame),
  ];
}

function datesNotNamed(query: URLSearchParams, frame: Lists): readonly string[] {
  const dates = (['from', 'to'] as const).map((end) => {
    const text = query.get(end)?.trim() ?? '';
    return { text, days: readDays(text), example: isoDay(frame[end]).slice(0, -'-01'.length) };
  });
  const month = dates[0]?.example ?? '';
  const seen = ['on', 'day'].map((name) => {
    const text = query.get(name)?.trim() ?? '';
    return { text, days: readDays(text), example: month };
  });
  const wrong = [...dates, ...seen].filter(({ text, days: its }) => text !== '' && its === undefined);
  const [from, to] = dates;
  const backwards = from?.days !== undefined && to?.days !== undefined && from.days[0] > to.days[1];
  return [
    ...wrong.map(({ text, example }) => noDate(text, example)),
    ...(backwards ? [say(words.datesBackwards, { from: from.text, to: to.text })] : []),
  ];
}

import type { ContextEvent } from '../../model/event.ts';
import { daysOf } from '../../prose/compare-dates.ts';
import { leastOf } from '../../text/extremes.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { stemsIn } from './dates-of-others.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';

/**
 * Ordinals by which an archive counts its events: of titles that differ in nothing else none is left out, and they follow
 * each other in time; "the third meeting after the truce" is the third of that kind in the record after it.
 */
export function toldOrdinalHints({ events, kinds, settings }: ArchiveFiles): readonly Hint[] {
  if (!/^en\b/i.test(settings?.data.language ?? 'en')) return [];
  const all = kinds.flatMap(({ data }) => data);
  return [
    ...ofTitles(events),
    ...events.flatMap((event) => {
      const noun = all.find(({ id }) => id === event.data.kind)?.name.toLowerCase();
      return noun === undefined ? [] : ofCounts(event, noun, events);
    }),
  ];
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ordinal = `(?<ordinal>${ordinals.join('|')})`;

function ofTitles(events: readonly MdxFile<ContextEvent>[]): readonly Hint[] {
  const counted = events.flatMap((event) => {
    const match = new RegExp(`^${ordinal} (?<rest>.+)$`, 'i').exec(event.data.title);
    return match === null
      ? []
      : [
          {
            event,
            number: numberOf(match),
            rest: match.groups?.['rest']?.toLowerCase() ?? '',
            day: firstDayOf(event.data) ?? Infinity,
          },
        ];
  });
  return counted.flatMap(({ event, number, rest, day }) => {
    const others = counted.filter((one) => one.rest === rest && one.event !== event);
    const isOdd =
      others.length > 0 &&
      ((others.some((one) => one.number < number) && !others.some((one) => one.number === number - 1)) ||
        others.some((one) => one.number === number || (one.number < number && one.day > day)));
    const { yaml, data } = event;
    return !isOdd || isSettledIn(data, data.title)
      ? []
      : [
          {
            ...yaml.placeOf(['title']),
            found: `${shown(data.title)} does not follow ${others.map((one) => `${shown(one.event.data.title)} (${one.event.file})`).join(', ')} in number and day: correct one, or ${orSettle(data.title)}`,
          },
        ];
  });
}

function ofCounts(
  event: MdxFile<ContextEvent>,
  noun: string,
  events: readonly MdxFile<ContextEvent>[],
): readonly Hint[] {
  const { data } = event;
  const own = firstDayOf(data);
  if (own === undefined) return [];
  const form = new RegExp(
    String.raw`\bthe ${ordinal} ${noun} (?:after|since) (?:the )?(?<what>\p{L}+)`,
    'giu',
  );
  return wordsOfEvent(event).flatMap(({ text, placeAt }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const { index, 0: words } = match;
      const [stem] = stemsIn(match.groups?.['what'] ?? '');
      // What came last before it is what is counted from.
      const from = events
        .flatMap((one) =>
          stem !== undefined && stemsIn(one.data.title).has(stem) ? (firstDayOf(one.data) ?? []) : [],
        )
        .filter((day) => day < own)
        .sort((a, b) => b - a)[0];
      if (from === undefined || isSettledIn(data, words)) return [];
      const count = events.filter((one) => {
        const day = firstDayOf(one.data);
        return one.data.kind === data.kind && day !== undefined && day > from && day <= own;
      }).length;
      return count === numberOf(match)
        ? []
        : [
            {
              ...placeAt(index),
              found: `${shown(words)} is told, and by the record it is number ${count}: correct it, or ${orSettle(words)}`,
            },
          ];
    }),
  );
}

function numberOf({ groups }: RegExpExecArray | RegExpMatchArray): number {
  return ordinals.indexOf(groups?.['ordinal']?.toLowerCase() ?? '') + 1;
}

function firstDayOf({ claims }: ContextEvent): number | undefined {
  const days = claims.flatMap(({ edtf }) => (edtf === undefined ? [] : (daysOf(edtf)?.[0] ?? [])));
  return days.length === 0 ? undefined : leastOf(days);
}

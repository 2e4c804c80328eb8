import { addMonths } from '../../time/edtf/day.ts';
import type { Bounds, Day, Range } from '../../time/edtf/types.ts';
import { numberOf, numberWords } from '../../time/english/english-numbers.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { wordsOfRange } from '../../words/dates.ts';
import { listWords, say } from '../../words/say.ts';
import type { ReadDate } from './asked-date.ts';

/**
 * "ten days before the ceasefire", "a week after 12 May 1995": a day counted from a time that was read, with its word
 * "before" or "after"; "the ten days before" it, all of them. Of any other time that was read nothing is changed.
 */
export function countedFrom(text: string, found: ReadDate): ReadDate {
  const amount = amountBefore.exec(text.slice(0, found.start))?.groups;
  const side = /^(?:(before|prior)|after|following)(?!\p{L})/iu.exec(found.date.text);
  const { days } = found.date;
  if (amount === undefined || side === null || days.kind !== 'stretches') return found;
  const { whole = '', all = '', number = '', unit = '' } = amount;
  if (all === '' && number === '') return found;
  const count = number === '' ? 1 : numberOf(number.toLowerCase());
  const isBefore = side[1] !== undefined;
  const stretches = days.stretches.map(({ start, end }): Bounds => {
    // What lies before a time ends on the day before it.
    const near = isBefore ? end : start;
    const time = shifted(near, (day) => day + (isBefore ? 1 : -1));
    const far = shifted(time, (day) => moved(day, isBefore ? -count : count, unit.toLowerCase()));
    if (all === '') return { start: far, end: far };
    return isBefore ? { start: far, end: near } : { start: near, end: far };
  });
  const start = found.start - whole.length;
  const asked = text.slice(start, found.end);
  const printed = stretches.flatMap(({ start: { earliest }, end: { latest } }) => {
    return wordsOfRange({ earliest, latest }) ?? [];
  });
  const told = say(words.roughly, {
    words: `${whole.trim()} ${found.date.told}`,
    days: listWords(printed, 'or'),
  });
  const date = {
    text: asked,
    told,
    days: { kind: 'stretches', stretches },
    written: asked,
    narrows: true,
  } as const;
  return { start, end: found.end, date };
}

const amountBefore = new RegExp(
  `(?<![\\p{L}\\d])(?<whole>(?<all>(?:(?:in|during|within)\\s+)?the\\s+(?:last\\s+|first\\s+)?|within\\s+)?(?:(?<number>${numberWords})\\s+)?(?<unit>day|week|month|year)s?\\s+)$`,
  'iu',
);

function moved(day: Day, count: number, unit: string): Day {
  if (unit === 'day') return day + count;
  return unit === 'week' ? day + 7 * count : addMonths(day, unit === 'year' ? 12 * count : count);
}

function shifted({ earliest, latest }: Range, move: (day: Day) => Day): Range {
  const shift = (limit: Range['earliest']) =>
    limit.kind === 'day' ? ({ kind: 'day', day: move(limit.day) } as const) : limit;
  return { earliest: shift(earliest), latest: shift(latest) };
}

import type { ContextEvent } from '../../model/event.ts';
import { sourceCountsOf } from '../../model/source-counts.ts';
import { numbersIn } from '../../prose/patterns.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent, type EventWords } from './event-words.ts';

/**
 * How many sources an event says there are, in words, where it names others: of a version of a disagreement its own, of a
 * reason for adopting a claim those of the claims that differ ("all but one source"), elsewhere those of a claim, of a
 * version, or of all.
 */
export function toldSourceHints({ events }: ArchiveFiles): readonly Hint[] {
  return events.flatMap((event) => [
    ...wordsOfEvent(event).flatMap((words) => ofWords(words, event.data)),
    ...ofReasons(event),
  ]);
}

function ofWords(words: EventWords, data: ContextEvent): readonly Hint[] {
  const { text, part, sources } = words;
  if (part === 'account') return [];
  const sets = sourceCountsOf(data);
  return sourceCounts(text).flatMap(({ number, whole, start, told }) => {
    if (isSettledIn(data, told)) return [];
    const able = part === 'version' && sources !== undefined ? ofVersion(sources, data) : sets;
    const isSo = able.includes(number) && (whole === undefined || wholesOf(data).includes(whole));
    return isSo
      ? []
      : [{ ...words.placeAt(start), found: foundOf(told, whole === undefined ? able : wholesOf(data)) }];
  });
}

/** All of a version, or those that a claim of a date rests on: others may only quote somebody beside it. */
function ofVersion(sources: readonly string[], { claims }: ContextEvent): readonly number[] {
  const dating = claims.flatMap((one) => one.sources);
  return unique(
    [sources.length, sources.filter((key) => dating.includes(key)).length].filter((count) => count > 0),
  );
}

function ofReasons({ yaml, data }: MdxFile<ContextEvent>): readonly Hint[] {
  return data.claims.flatMap(({ because, of, edtf }, index) => {
    const hintOf = (found: string): Hint => ({ ...yaml.placeOf(['claims', index, 'because']), found });
    const parts = partsIn(because ?? '').flatMap(({ number, whole, told }) => {
      const rivals = data.claims.filter((one) => one.of === of);
      const [own, all] = [rivals.filter((one) => one.edtf === edtf), rivals].map(
        (some) => new Set(some.flatMap((one) => one.sources)).size,
      );
      return (number === own && whole === all) || isSettledIn(data, told)
        ? []
        : [hintOf(foundOf(told, [own ?? 0, all ?? 0]))];
    });
    if (parts.length > 0) return parts;
    const told = /\ball but (?<count>\p{L}+|\d+)(?: of the)? sources?\b/u.exec(because ?? '');
    const [count] = numbersIn(told?.groups?.['count'] ?? '');
    const others = new Set(
      data.claims.flatMap((one) => (one.of === of && one.edtf !== edtf ? one.sources : [])),
    ).size;
    return told === null || count === undefined || count.number === others || isSettledIn(data, told[0])
      ? []
      : [hintOf(foundOf(told[0], [others]))];
  });
}

interface SourceCount {
  readonly number: number;
  /** "Four of five sources". */
  readonly whole: number | undefined;
  readonly start: number;
  readonly told: string;
}

/** Numbers of sources that a text tells; "nearly all", "at least two" and "other sources" count none. */
function sourceCounts(text: string): readonly SourceCount[] {
  const numbers = numbersIn(text);
  const single = numbers.flatMap((one, index): SourceCount[] => {
    const behind = text.slice(one.end);
    const lead = text.slice(0, one.start);
    const isTold = /^ (?:different |independent |outside )?sources?\b/.test(behind);
    if (!isTold || /\b(?:but|least|most|than|about|some|other|of|all) $/i.test(lead)) return [];
    if (/^ sources? (?:of (?:it|that|coordinates)|more)\b/.test(behind)) return [];
    const before = numbers[index - 1];
    const isPart = before !== undefined && /^ of(?: the)? $/.test(text.slice(before.end, one.start));
    return isPart
      ? []
      : [
          {
            number: one.number,
            whole: undefined,
            start: one.start,
            told: toldFrom(text, one.start, one.end),
          },
        ];
  });
  return [...single, ...partsIn(text)];
}

function partsIn(text: string): readonly SourceCount[] {
  const numbers = numbersIn(text);
  return numbers.flatMap((one, index): SourceCount[] => {
    const whole = numbers[index + 1];
    if (whole === undefined || !/^ of(?: the)? $/.test(text.slice(one.end, whole.start))) return [];
    if (!/^ sources?\b/.test(text.slice(whole.end))) return [];
    return [
      {
        number: one.number,
        whole: whole.number,
        start: one.start,
        told: toldFrom(text, one.start, whole.end),
      },
    ];
  });
}

function toldFrom(text: string, start: number, end: number): string {
  return text.slice(start, end) + (/^ (?:\p{L}+ )??sources?\b/u.exec(text.slice(end))?.[0] ?? '');
}

/** How many sources a part may be said to be of. */
function wholesOf({ claims, disagreements, sources }: ContextEvent): readonly number[] {
  return unique([
    Object.keys(sources).length,
    ...[...Map.groupBy(claims, ({ of }) => of).values()].map(
      (some) => new Set(some.flatMap((one) => one.sources)).size,
    ),
    ...disagreements.map(({ versions }) => new Set(versions.flatMap((one) => one.sources)).size),
  ]);
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function foundOf(told: string, able: readonly number[]): string {
  return `${shown(told)} is told, and the event names ${able.join(' or ')}; correct it, or ${orSettle(told)}`;
}

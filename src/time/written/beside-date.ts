import { addMonths, civilOf, isoDay } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { CalendarDate } from '../edtf/types.ts';
import { atLeastSince, correctedTo, itSeems, lastBefore, firstAfter } from './bound-words.ts';
import {
  anniversaryOf,
  besideDate,
  counts,
  ended,
  fiscalYear,
  monthsOf,
  plainKind,
  weekOf,
  wordsBeside,
} from './period-words.ts';
import { betweenLimits } from './both-limits.ts';
import { dayBeside } from './day-beside.ts';
import { namedDay } from './named-days.ts';
import { marked, softeningOf } from './softened.ts';
import { movedDate, unheldBeside } from './unheld.ts';
import { weekOfMonth } from './week-of-month.ts';
import type { DatedWords } from './read-dates.ts';

/**
 * What a date means where words beside it make it the end, or one day, of something longer, or the limit of what began
 * earlier: "the six months to 30 June 1994", "the week of 3 May 1993", "since at least 1993". The date itself where none
 * of them stand there.
 */
export function meantBeside(text: string, read: DatedWords): DatedWords {
  if (read.none !== undefined) return read;
  const date = softened(
    text,
    seeming(text, movedDate(text, weekOfMonth(text, limitedName(text, read, namedDay(text, read))))),
  );
  if (date.none !== undefined) return date;
  const fiscal = besideDate(text, date, fiscalYear);
  if (fiscal !== undefined) {
    // "The financial year 1998/99" began in the one and ended in the other.
    const split = date.readings.filter((one) => /^\d{4}\/\d{4}$/.test(one));
    return split.length > 0
      ? limited(date, fiscal, split, [])
      : { ...limited(date, fiscal, [], []), none: 'other-calendar' };
  }
  const unheld = unheldBeside(text, date);
  if (unheld !== undefined) return { ...limited(date, unheld, [], []), none: 'denied' };
  const beside = dayBeside(text, date);
  if (beside !== undefined) return limited(date, beside, beside.readings, []);
  const limits = betweenLimits(text, date);
  if (limits !== date) return limits;
  const one = onlyDate(date);
  const period = besideDate(text, date, ended);
  if (period !== undefined)
    return limited(date, period, one === undefined ? undefined : periodTo(one, period.groups), ['until']);
  const isDay = one?.precision === 'day';
  const week = isDay ? besideDate(text, date, weekOf) : undefined;
  if (week !== undefined && one !== undefined) return limited(date, week, weeksOf(one), []);
  const anniversary = isDay ? besideDate(text, date, anniversaryOf) : undefined;
  if (anniversary !== undefined) return limited(date, anniversary, undefined, ['after']);
  const since = atLeastSince(text, date);
  if (since !== undefined) return limited(date, since, undefined, ['since-at-least']);
  const last = besideDate(text, date, lastBefore);
  if (last !== undefined) return limited(date, last, undefined, ['no-later']);
  const first = besideDate(text, date, firstAfter);
  if (first !== undefined) return limited(date, first, undefined, ['no-earlier']);
  const corrected = besideDate(text, date, correctedTo);
  return corrected === undefined ? date : { ...limited(date, corrected, [], []), none: 'denied' };
}

/** Every date of it uncertain, where words behind it say so. */
function seeming(text: string, date: DatedWords): DatedWords {
  const found = besideDate(text, date, itSeems);
  if (found === undefined) return date;
  const readings = date.readings.map((one) => marked(one, '?'));
  return { ...limited(date, found, readings, []), relations: date.relations };
}

/** A named day that words before its name limit: "after Christmas Day 1993". */
function limitedName(text: string, read: DatedWords, date: DatedWords): DatedWords {
  if (date === read) return date;
  const limit = nameLimits.find(([, words]) => besideDate(text, date, words) !== undefined);
  const found = limit && besideDate(text, date, limit[1]);
  return limit === undefined || found === undefined ? date : limited(date, found, undefined, [limit[0]]);
}

const nameLimits = [
  [
    'before',
    wordsBeside([String.raw`(?:before|prior\s+to|avant|vor|antes|до|перед)(?:\s+(?:the|le|dem|del?))?`]),
  ],
  [
    'after',
    wordsBeside([String.raw`(?:after|following|après|nach|después|после|після)(?:\s+(?:the|le|dem|del?))?`]),
  ],
  ['since', wordsBeside([String.raw`(?:since|depuis|seit|desde)(?:\s+(?:the|le|dem|el))?`])],
  ['until', wordsBeside([String.raw`(?:until|till|jusqu['’]au|bis(?:\s+zum)?|hasta)(?:\s+(?:the|el))?`])],
  ['no-later', wordsBeside([String.raw`by(?:\s+the)?`])],
] as const;

/** A date that words over its prepositions and articles deny, soften or limit. */
function softened(text: string, date: DatedWords): DatedWords {
  const found = softeningOf(text, date);
  if (found === undefined) return date;
  const { makes } = found;
  switch (makes) {
    case 'denied':
      return { ...limited(date, found, [], []), none: 'denied' };
    case 'near':
    case 'unsure': {
      const readings = date.readings.map((one) => marked(one, makes === 'near' ? '~' : '?'));
      return { ...limited(date, found, readings, []), relations: date.relations };
    }
    default:
      return limited(date, found, undefined, [makes]);
  }
}

function limited(
  date: DatedWords,
  found: { readonly start: number; readonly end: number },
  readings: readonly string[] | undefined,
  relations: DatedWords['relations'],
): DatedWords {
  return {
    ...date,
    limited: {
      start: Math.min(date.limited.start, found.start),
      end: Math.max(date.limited.end, found.end),
    },
    readings: readings ?? date.readings,
    relations: readings === undefined ? relations : [],
  };
}

function onlyDate({ readings }: DatedWords): CalendarDate | undefined {
  const [text = ''] = readings;
  const read = readEdtf(text);
  const isPlain = readings.length === 1 && read.kind === 'read' && read.value.kind === 'date';
  return isPlain && read.value.kind === 'date' && read.value.qualifier === 'none' ? read.value : undefined;
}

/** Undefined where it cannot be told when it began. */
function periodTo(
  last: CalendarDate,
  groups: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const { kind, count = '1', unit = '' } = groups;
  if (kind !== undefined && !plainKind.test(kind)) return undefined;
  const days = daysOf[unit.toLowerCase().replace(/s$/u, '')];
  const many = counts[count.toLowerCase()] ?? Number(count);
  // "The months to" are any number of them.
  if (groups['count'] === undefined && /s$/u.test(unit)) return undefined;
  const months = (monthsOf[unit.toLowerCase()] ?? 0) * many;
  if (last.precision === 'day' && days !== undefined)
    return [`${isoDay(last.lastDay - days * many + 1)}/${last.text}`];
  if (months === 0) return undefined;
  const first = isoDay(addMonths(last.lastDay + 1, -months));
  if (last.precision === 'day') return [`${first}/${last.text}`];
  return last.precision === 'month' ? [`${first.slice(0, -3)}/${last.text}`] : undefined;
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** The weeks that are named by a day: those that begin with it, or on the Monday or the Sunday before. */
function weeksOf({ firstDay }: CalendarDate): readonly string[] {
  const { weekday } = civilOf(firstDay);
  const monday = firstDay - weekday + 1;
  const starts = [
    ...new Set([weekday === 7 ? firstDay : monday, firstDay, monday, firstDay - (weekday % 7)]),
  ];
  const weeks = starts.map((start) => [isoDay(start), isoDay(start + 6)] as const);
  return weeks.flatMap(([first, last]) => [`[${first}..${last}]`, `${first}/${last}`]);
}

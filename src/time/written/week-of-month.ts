import { civilOf, dayFromCivil, daysInMonth, isoDay } from '../edtf/day.ts';
import { besideDate, wordsBeside } from './period-words.ts';
import type { DatedWords } from './read-dates.ts';

/**
 * A month with the words before it that name a week of it: "the last week of August 1993" is its last seven days, or the
 * week from Monday to Sunday in which they are; the month may be named instead. The date as it is where no such words
 * stand there.
 */
export function weekOfMonth(text: string, date: DatedWords): DatedWords {
  const [reading = '', ...others] = date.readings;
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(reading) ?? [];
  if (others.length > 0 || year === undefined) return date;
  const found = besideDate(text, date, weeks);
  if (found === undefined) return date;
  const nth = ['first', 'second', 'third', 'fourth'].findIndex((one) => found.groups[one] !== undefined);
  const [y, m] = [Number(year), Number(month)];
  const first = dayFromCivil(y, m, 1);
  const last = first + daysInMonth(y, m) - 1;
  const start = nth === -1 ? last - 6 : first + 7 * nth;
  // Of a week that begins in one month and ends in another, the days of this one count too.
  const monday = nth === -1 ? last - civilOf(last).weekday + 1 : start - civilOf(start).weekday + 1;
  const stretches = [
    [start, start + 6],
    [monday, monday + 6],
    [Math.max(monday, first), Math.min(monday + 6, last)],
    ...(nth === -1 ? [[monday - 7, monday - 1]] : [[monday + 7, monday + 13]]),
  ];
  const readings = stretches.flatMap(([from = 0, to = 0]) => [
    `[${isoDay(from)}..${isoDay(to)}]`,
    `${isoDay(from)}/${isoDay(to)}`,
  ]);
  return {
    ...date,
    readings: [reading, ...readings],
    limited: { ...date.limited, start: Math.min(date.limited.start, found.start) },
  };
}

const weeks = wordsBeside([
  weeksIn(['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'last|final'], 'week', String.raw`of|in`),
  weeksIn(['erste[nr]?', 'zweite[nr]?', 'dritte[nr]?', 'vierte[nr]?', 'letzte[nr]?'], 'Woche', 'des|im|vom'),
  weeksIn(['première', 'deuxième|seconde', 'troisième', 'quatrième', 'dernière'], 'semaine', `de|d['’]`),
  weeksIn(['primera', 'segunda', 'tercera', 'cuarta', 'última'], 'semana', 'de'),
  weeksIn(
    [
      'перв(?:ую|ой|ая)',
      'втор(?:ую|ой|ая)',
      'треть(?:ю|ей|я)',
      'четв[её]рт(?:ую|ой|ая)',
      'последн(?:юю|ей|яя)',
    ],
    String.raw`недел\p{L}+`,
    '',
  ),
  weeksIn(
    [
      'перш(?:ий|ого|ому)',
      'друг(?:ий|ого|ому)',
      'трет(?:ій|ього|ьому)',
      'четверт(?:ий|ого|ому)',
      'останн(?:ій|ього|ьому)',
    ],
    String.raw`ти(?:ждень|жня|жні)`,
    '',
  ),
]);

function weeksIn(nths: readonly string[], week: string, of: string): string {
  const names = ['first', 'second', 'third', 'fourth', 'last'];
  const nth = nths.map((words, at) => `(?<${names[at] ?? ''}>${words})`).join('|');
  return String.raw`(?:${nth})\s+${week}${of === '' ? '' : String.raw`\s+(?:${of})`}`;
}

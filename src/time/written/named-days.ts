import { civilOf, dayFromCivil, daysInMonth, isoDay } from '../edtf/day.ts';
import { besideDate, wordsBeside } from './period-words.ts';
import type { DatedWords } from './read-dates.ts';

/**
 * A date with the words before it that name one day of it: "the last day of February 1996", "the first Monday of May
 * 1993", "Christmas Day 1991". A day that the month has not ("the fifth Monday") gives none; the date as it is where no
 * such words stand there.
 */
export function namedDay(text: string, date: DatedWords): DatedWords {
  const [reading = '', ...others] = date.readings;
  if (others.length > 0 || date.none !== undefined) return date;
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(reading) ?? [];
  if (year === undefined) return date;
  const found =
    month === undefined
      ? (besideDate(text, date, feasts) ?? besideDate(text, date, daysOfYear))
      : besideDate(text, date, daysOfMonth);
  if (found === undefined) return date;
  const day =
    month === undefined
      ? (feastOf(found.groups, year) ?? dayInYear(found.groups, Number(year)))
      : dayInMonth(found.groups, Number(year), Number(month));
  return {
    ...date,
    start: found.start,
    within: { ...date.within, start: Math.min(date.within.start, found.start) },
    limited: { ...date.limited, start: Math.min(date.limited.start, found.start) },
    readings: day === undefined ? [] : [day],
  };
}

function feastOf(groups: Readonly<Record<string, string | undefined>>, year: string): string | undefined {
  const found = Object.entries(feastDays).find(([feast]) => groups[feast] !== undefined);
  if (found === undefined) return undefined;
  const [month, day] = found[1].split('-').map(Number);
  // "The day after Christmas".
  const step = groups['next'] !== undefined ? 1 : groups['previous'] !== undefined ? -1 : 0;
  return isoDay(dayFromCivil(Number(year), month ?? 1, day ?? 1) + step);
}

function dayInYear(groups: Readonly<Record<string, string | undefined>>, year: number): string | undefined {
  if (groups['first'] !== undefined) return isoDay(dayFromCivil(year, 1, 1));
  return isoDay(dayFromCivil(year, 12, groups['lastButOne'] === undefined ? 31 : 30));
}

function dayInMonth(
  groups: Readonly<Record<string, string | undefined>>,
  year: number,
  month: number,
): string | undefined {
  const nth = ['first', 'second', 'third', 'fourth', 'fifth', 'last'].find(
    (one) => groups[one] !== undefined,
  );
  const weekday = Object.keys(weekdays).findIndex((one) => groups[one] !== undefined) + 1;
  const [first, last] = [dayFromCivil(year, month, 1), dayFromCivil(year, month, daysInMonth(year, month))];
  if (groups['lastButOne'] !== undefined)
    return weekday === 0 ? isoDay(last - 1) : isoDay(last - ((civilOf(last).weekday - weekday + 7) % 7) - 7);
  if (nth === 'last') {
    const back = weekday === 0 ? 0 : (civilOf(last).weekday - weekday + 7) % 7;
    return isoDay(last - back);
  }
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(nth ?? '');
  const ahead = weekday === 0 ? place : ((weekday - civilOf(first).weekday + 7) % 7) + 7 * place;
  return first + ahead > last ? undefined : isoDay(first + ahead);
}

/** Feasts that are on one day in every year, where their words leave no doubt of which. */
const feastDays = {
  newYear: '01-01',
  epiphany: '01-06',
  assumption: '08-15',
  allSaints: '11-01',
  christmasEve: '12-24',
  christmas: '12-25',
  newYearEve: '12-31',
} as const;

const feasts = wordsBeside([
  String.raw`(?:the\s+)?(?:(?<next>day\s+(?:after|following))|(?<previous>day\s+before))\s+(?:(?<newYear>New\s+Year['’]?s\s+Day)|(?<christmasEve>Christmas\s+Eve)|(?<christmas>Christmas(?:\s+Day)?)|(?<newYearEve>New\s+Year['’]?s\s+Eve))(?:,|\s+(?:of|in))?`,
  String.raw`(?:le\s+|au\s+)?(?<next>lendemain)\s+de\s+(?<christmas>Noël)(?:\s+de)?`,
  String.raw`(?:el\s+)?(?<next>día\s+después)\s+de\s+(?:la\s+)?(?<christmas>Navidad)(?:\s+de)?`,
  String.raw`(?:(?<newYear>New\s+Year['’]?s\s+Day)|(?<christmasEve>Christmas\s+Eve)|(?<christmas>Christmas\s+Day)|(?<newYearEve>New\s+Year['’]?s\s+Eve)|(?<epiphany>(?:the\s+)?Feast\s+of\s+the\s+Epiphany|Twelfth\s+Day)|(?<assumption>(?:the\s+)?Feast\s+of\s+the\s+Assumption|Assumption\s+Day)|(?<allSaints>All\s+Saints['’]?(?:\s+Day)?))(?:,|\s+(?:of|in))?`,
  String.raw`(?:(?<newYear>Neujahr(?:stag)?)|(?<epiphany>Dreikönigstag|(?:Fest\s+der\s+)?Heiligen?\s+Drei\s+Könige)|(?<assumption>Mari(?:ä|ae)\s+Himmelfahrt)|(?<allSaints>Allerheiligen(?:tag)?)|(?<christmasEve>Heiligabend)|(?<newYearEve>Silvester))(?:\s+(?:des\s+Jahres|im\s+Jahr))?`,
  String.raw`(?:(?<newYear>jour\s+de\s+l['’]An)|(?<epiphany>jour\s+de\s+l['’]Épiphanie|jour\s+des\s+Rois)|(?<assumption>(?:jour\s+de\s+l['’])?Assomption)|(?<allSaints>(?:jour\s+de\s+la\s+)?Toussaint)|(?<newYearEve>Saint-Sylvestre))(?:\s+(?:de|en))?`,
  String.raw`(?:(?<newYear>día\s+de\s+Año\s+Nuevo)|(?<epiphany>día\s+de\s+(?:los\s+)?Reyes)|(?<assumption>día\s+de\s+la\s+Asunción)|(?<allSaints>día\s+de\s+Todos\s+los\s+Santos)|(?<christmasEve>Nochebuena)|(?<newYearEve>Nochevieja))(?:\s+de)?`,
]);

const daysOfYear = wordsBeside([
  String.raw`(?:(?<first>first)|(?<lastButOne>last\s+but\s+one|penultimate|second[\s-]to[\s-]last|next[\s-]to[\s-]last)|(?<last>last|final))\s+day\s+of(?:\s+the\s+year)?`,
  String.raw`(?<lastButOne>last\s+day\s+but\s+one)\s+of(?:\s+the\s+year)?`,
  String.raw`(?:(?<first>erste[nrm]?)|(?<lastButOne>vorletzte[nrm]?)|(?<last>letzte[nrm]?))\s+Tage?s?(?:\s+(?:des|im|vom|von))?(?:\s+Jahre?s?)?`,
  String.raw`(?:(?<first>premier)|(?<lastButOne>avant-dernier)|(?<last>dernier))\s+jour\s+de\s+(?:l['’]an(?:née)?\s*)?`,
  String.raw`(?:(?<first>primer)|(?<lastButOne>penúltimo)|(?<last>último))\s+día\s+(?:del\s+año|de)`,
  String.raw`(?:(?<first>первый|первого)|(?<lastButOne>предпоследн(?:ий|его))|(?<last>последн(?:ий|его)))\s+д(?:ень|ня)`,
  String.raw`(?:(?<first>перш(?:ий|ого))|(?<lastButOne>передостанн(?:ій|ього))|(?<last>останн(?:ій|ього)))\s+д(?:ень|ня)`,
]);

// In the order of the week.
const weekdays = {
  monday: 'Monday|Montag|lundi|lunes|понедельник|понеділ\\p{L}+',
  tuesday: 'Tuesday|Dienstag|mardi|martes|вторник|вівтор\\p{L}+',
  wednesday: 'Wednesday|Mittwoch|mercredi|miércoles|сред[аы]|серед[аи]',
  thursday: 'Thursday|Donnerstag|jeudi|jueves|четверг|четвер',
  friday: 'Friday|Freitag|vendredi|viernes|пятниц[аы]|п.ятниц[яі]',
  saturday: 'Saturday|Samstag|Sonnabend|samedi|sábado|суббот[аы]|субот[аи]',
  sunday: 'Sunday|Sonntag|dimanche|domingo|воскресень[ея]|неділ[яі]',
} as const;

const daysOfMonth = wordsBeside([
  String.raw`(?<lastButOne>last\s+day\s+but\s+one)\s+of`,
  ofMonth(
    [
      'first|1st',
      'second|2nd',
      'third|3rd',
      'fourth|4th',
      'fifth|5th',
      'last|final',
      String.raw`last\s+but\s+one|penultimate|second[\s-]to[\s-]last|next[\s-]to[\s-]last`,
    ],
    'day',
    String.raw`\s+(?:of|in)`,
  ),
  ofMonth(
    [
      'erste[nrm]?',
      'zweite[nrm]?',
      'dritte[nrm]?',
      'vierte[nrm]?',
      'fünfte[nrm]?',
      'letzte[nrm]?',
      'vorletzte[nrm]?',
    ],
    'Tage?s?',
    String.raw`(?:\s+(?:im|des|vom))?`,
  ),
  ofMonth(
    ['premier', 'deuxième|second', 'troisième', 'quatrième', 'cinquième', 'dernier', 'avant-dernier'],
    'jour',
    String.raw`\s+(?:de|d['’])`,
  ),
  ofMonth(
    ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'último', 'penúltimo'],
    'día',
    String.raw`\s+de`,
  ),
  ofMonth(
    [
      'перв(?:ый|ая|ое|ого|ую)',
      'втор(?:ой|ая|ое|ого|ую)',
      'трет(?:ий|ья|ье|ьего|ью)',
      'четв[её]рт(?:ый|ая|ое|ого|ую)',
      'пят(?:ый|ая|ое|ого|ую)',
      'последн(?:ий|яя|ее|его|юю)',
      'предпоследн(?:ий|яя|ее|его|юю)',
    ],
    'д(?:ень|ня)',
    '',
  ),
]);

function ofMonth(nths: readonly string[], day: string, of: string): string {
  const names = ['first', 'second', 'third', 'fourth', 'fifth', 'last', 'lastButOne'];
  // The longest first: "last" begins "last but one".
  const nth = nths
    .map((words, at) => `(?<${names[at] ?? ''}>${words})`)
    .toReversed()
    .join('|');
  const days = Object.entries(weekdays).map(([name, words]) => `(?<${name}>${words})`);
  return String.raw`(?:${nth})\s+(?:${days.join('|')}|${day})${of}(?:\s+the\s+month\s+of)?`;
}

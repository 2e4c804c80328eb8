import { addMonths, civilOf, isoDay, yearText } from '../edtf/day.ts';
import { numberOf, numberWords } from './english-numbers.ts';
import type { CalendarDate, Day } from '../edtf/types.ts';

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** `about` stands for "almost" too: what is a little less than three months ago began about three months ago. */
type Degree = 'exact' | 'about' | 'over' | 'under';

/** An amount of time back; halves are kept apart, since half a month is no number of months. */
interface Amount {
  readonly count: number;
  readonly half: boolean;
  readonly unit: Unit;
  readonly degree: Degree;
  /** "Ago": from that day to this one, so the day itself is not counted. */
  readonly ago: boolean;
}

/** EDTF texts of all amounts of time in the words (in small letters), counted back from a date. */
export function countedAmounts(words: string, from: CalendarDate): readonly string[] {
  return [
    ...[...words.matchAll(amountForm)].map((match) => countAmount(amountOf(match.groups ?? {}), from)),
    ...[...words.matchAll(ordinalForm)].map((match) => countOrdinal(Number(match[1] ?? match[2]), from)),
  ];
}

const degrees: Readonly<Record<Exclude<Degree, 'exact'>, string>> = {
  about:
    'almost|nearly|just under|(?:a (?:little|bit|shade|fraction)|slightly|marginally|somewhat) (?:under|less than|short of)|just (?:less than|short of)|not quite|close to|about|around|roughly|approximately|some|circa|a couple of',
  over: 'over|more than|longer than|at least|no less than',
  under: 'less than|under|up to|at most|no more than',
};
const last = '(?:the )?(?:last|past|previous) ';
const amountForm = new RegExp(
  // "Over the past three months" is no more than three.
  `\\b(?:(?:for|in|over|during|within) ${last})?(?:(?<about>${degrees.about}) |(?<over>${degrees.over}) |(?<under>${degrees.under}) )?` +
    `(?:${last})?(?<half>half an? )?(?<count>(?<=half an? )|(?<=a couple of )|${numberWords} )(?<andHalf>and a half )?` +
    '(?:full |whole |straight |consecutive |calendar )?(?<unit>day|week|fortnight|month|year|decade)s?\\b' +
    '(?<unitAndHalf> and a half)?(?<ago> (?:ago|earlier|before|previously))?',
  'g',
);
const ordinalForm = /\b(?:the )?(\d+)(?:st|nd|rd|th) (?:consecutive |straight )?day\b|\bday (\d+)\b/g;

function amountOf(groups: Readonly<Record<string, string | undefined>>): Amount {
  const { about, over, under, half, count = '', andHalf, unit = 'day', unitAndHalf, ago } = groups;
  const couple = about === 'a couple of';
  const number = half !== undefined ? 0 : couple ? 2 : numberOf(count.trim());
  const fortnight = unit === 'fortnight';
  return {
    count: fortnight ? number * 2 : number,
    half: [half, andHalf, unitAndHalf].some((one) => one !== undefined),
    unit: fortnight ? 'week' : (unit as Unit),
    degree:
      over !== undefined ? 'over' : under !== undefined ? 'under' : about !== undefined ? 'about' : 'exact',
    ago: ago !== undefined,
  };
}

function countAmount(amount: Amount, from: CalendarDate): string {
  const first = backFrom(from.firstDay, amount);
  const last = backFrom(from.lastDay, amount);
  switch (amount.degree) {
    case 'over':
      return `[..${isoDay(last)}]`;
    case 'under':
      return `[${isoDay(first)}..${isoDay(from.lastDay)}]`;
    case 'exact':
      if (amount.unit === 'day' && !amount.half) {
        // "For 87 days" may count the first day or not.
        return eitherOf(isoDay(first), isoDay(amount.ago ? last : last + 1), last - first <= 1);
      }
      return told(first, last, amount);
    case 'about':
      return told(first, last, amount);
  }
}

/** The n-th day counts the first: the 138th is 137 days later. */
function countOrdinal(number: number, from: CalendarDate): string {
  const [first, last] = [from.firstDay, from.lastDay].map((day) => isoDay(day - number + 1));
  return eitherOf(first ?? '', last ?? '', false);
}

function backFrom(day: Day, { count, half, unit }: Amount): Day {
  switch (unit) {
    case 'day':
      return day - count;
    case 'week':
      return day - count * 7 - (half ? 3 : 0);
    case 'month':
      return addMonths(day, -count) - (half ? 15 : 0);
    case 'year':
      return addMonths(day, -count * 12 - (half ? 6 : 0));
    case 'decade':
      return addMonths(day, -count * 120 - (half ? 60 : 0));
  }
}

/** An approximate date as exact as the words: a day only when the amount is a few days. */
function told(first: Day, last: Day, amount: Amount): string {
  const [a, b] = [first, last].map((day) => `${textAt(day, precisionOf(amount))}~`);
  return eitherOf(a ?? '', b ?? '', false);
}

function precisionOf({ count, half, unit }: Amount): 'day' | 'month' | 'year' | 'decade' {
  switch (unit) {
    case 'day':
      return count <= 10 ? 'day' : 'month';
    case 'week':
      return count <= 2 ? 'day' : 'month';
    case 'month':
      return 'month';
    case 'year':
      return half ? 'month' : 'year';
    case 'decade':
      return half ? 'year' : 'decade';
  }
}

function textAt(day: Day, precision: 'day' | 'month' | 'year' | 'decade'): string {
  switch (precision) {
    case 'day':
      return isoDay(day);
    case 'month':
      return isoDay(day).slice(0, -3);
    case 'year':
      return yearText(civilOf(day).year);
    case 'decade':
      return `${yearText(civilOf(day).year).slice(0, -1)}X`;
  }
}

function eitherOf(first: string, last: string, two: boolean): string {
  if (first === last) return first;
  return two ? `[${first},${last}]` : `[${first}..${last}]`;
}

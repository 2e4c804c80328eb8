import { numberOf, numberWords } from '../time/english/english-numbers.ts';

/** How near an amount is said to be to a number. */
export type Degree = 'exact' | 'about' | 'almost' | 'over' | 'under';
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** An amount of time in words: "almost three months". */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly unit: Unit;
  readonly degree: Degree;
  /** It stands between two things: "two days later". */
  readonly distance: boolean;
  /** Of months or years with days: by how many days they can be more or fewer. */
  readonly slack?: number;
}

const degreeWords: Readonly<Record<Exclude<Degree, 'exact'>, RegExp>> = {
  almost: /almost|nearly|just under|close to/,
  about: /about|around|roughly|approximately|some|circa/,
  over: /over|more than|longer than|at least|no less than/,
  under: /less than|under|up to|at most|no more than/,
};
const amountForm = new RegExp(
  `\\b(?:(?:${Object.entries(degreeWords)
    .map(([degree, { source }]) => `(?<${degree}>${source})`)
    .join('|')}) )?(?<count>${numberWords})[ -](?:full |whole |straight |consecutive |calendar )?` +
    `(?<unit>hour|day|week|fortnight|month|year)s?\\b(?<behind> (?:later|earlier|afterwards|after|before|apart|ago)\\b)?`,
  'gi',
);
const sideForm =
  /\bthe (?:(?:next|following|same|previous) day|day (?:before|after))\b|\bon the same day\b/gi;

/** Amounts of time that English words give. "A day" alone is none, save before "later" and the like, or behind "lasted". */
export function amountsIn(text: string): readonly Amount[] {
  const amounts = [...text.matchAll(amountForm)].flatMap((match): Amount[] => {
    const { count = '', unit = '', behind, ...degrees } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const distance = behind !== undefined;
    // "It was over 54 days later": it had ended.
    const isEnded = distance && /^over /i.test(match[0]) && /\b(?:was|were|is|are) (?:all )?$/i.test(before);
    const isArticle = /^(?:an?|one)$/i.test(count);
    const rest = text.slice(match.index + match[0].length);
    const half = /^ and a half\b/i.exec(rest)?.[0] ?? '';
    const behindHalf =
      half === ''
        ? ''
        : (/^ (?:later|earlier|afterwards|after|before)\b/i.exec(rest.slice(half.length))?.[0] ?? '');
    const degree = (Object.keys(degreeWords) as Exclude<Degree, 'exact'>[]).find(
      (one) => degrees[one] !== undefined,
    );
    if (
      isArticle &&
      !distance &&
      degree === undefined &&
      half === '' &&
      !/\b(?:(?:lasted|took|(?:went|gone|goes|going) on|continued)(?: for)?(?: only| just| exactly)?|(?:ended|was over|were over|was finished|ceased|stopped)(?: only| just| exactly)? after|(?:weeks?|months?|years?),? and) $/i.test(
        before,
      )
    )
      return [];
    const fortnight = unit.toLowerCase() === 'fortnight';
    return [
      {
        start: match.index,
        end: match.index + match[0].length + half.length + behindHalf.length,
        count: (numberOf(count.toLowerCase()) + (half === '' ? 0 : 0.5)) * (fortnight ? 2 : 1),
        unit: fortnight ? 'week' : (unit.toLowerCase() as Unit),
        degree: isEnded ? 'exact' : (degree ?? 'exact'),
        distance: distance || behindHalf !== '',
      },
    ];
  });
  const beside = [...text.matchAll(sideForm)].map((match): Amount => ({
    start: match.index,
    end: match.index + match[0].length,
    count: /same/i.test(match[0]) ? 0 : 1,
    unit: 'day',
    degree: 'exact',
    distance: true,
  }));
  return [...compounded(text, amounts), ...beside];
}

/** "Six weeks and two days" is one amount. */
function compounded(text: string, amounts: readonly Amount[]): readonly Amount[] {
  return amounts.reduce<readonly Amount[]>((all, one) => {
    const last = all.at(-1);
    const isMore =
      last !== undefined &&
      !last.distance &&
      one.degree === 'exact' &&
      sizes.indexOf(one.unit) < sizes.indexOf(last.unit) &&
      /^(?:,? and |, | )$/.test(text.slice(last.end, one.start));
    return isMore ? [...all.slice(0, -1), together(last, one)] : [...all, one];
  }, []);
}

function together(first: Amount, second: Amount): Amount {
  const whole = { ...first, end: second.end, distance: second.distance };
  if (second.unit === 'hour') return { ...whole, unit: 'hour', count: first.count * 24 + second.count };
  if (first.unit === 'year' && second.unit === 'month')
    return { ...whole, unit: 'month', count: first.count * 12 + second.count };
  const count = Math.round(first.count * daysIn[first.unit] + second.count * daysIn[second.unit]);
  // Months have 28 to 31 days.
  return first.unit === 'week'
    ? { ...whole, unit: 'day', count }
    : { ...whole, unit: 'day', count, slack: (first.slack ?? 0) + 2 };
}

const sizes: readonly Unit[] = ['hour', 'day', 'week', 'month', 'year'];
const daysIn: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 };

const ordinalNames =
  'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth'.split(
    ',',
  );
const tens = 'twent,thirt,fort,fift,sixt,sevent,eight,ninet'.split(',');
// "Eighty-ninth" before "ninth", which is a part of it.
const ordinalWords = `(?<!\\bhundred (?:and )?)(?:(?:${tens.join('|')})(?:ieth|y[- ](?:${ordinalNames.slice(0, 9).join('|')}))|(?<!\\w-)(?:${ordinalNames.join('|')})|\\d+(?:st|nd|rd|th))`;

/** A number with what is counted behind it, or an ordinal with what it numbers. */
export interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The words behind it, in small letters, up to a few. */
  readonly behind: readonly string[];
  /** The word before it. */
  readonly before: string;
}

// "The first day" counts nothing.
const dayNumberForm = new RegExp(
  `\\bday (?<day>\\d+)\\b|\\b(?!first )(?<ordinal>${ordinalWords}) day\\b`,
  'gi',
);
const ordinalForm = new RegExp(`\\b(?<number>${ordinalWords})(?=[ ,.;:)]|$)`, 'gi');
const countForm = new RegExp(
  `(?<![\\d.,:/-])\\b(?<number>${numberWords})(?![\\d:/]|[.,]\\d|(?:st|nd|rd|th)\\b)(?=[\\s,.;:)\\u2019'-]|$)`,
  'gi',
);

/** Numbers of days: "day 88", "the 88th day". */
export function dayNumbersIn(text: string): readonly Numbered[] {
  return [...text.matchAll(dayNumberForm)].map((match) => {
    const { day, ordinal } = match.groups ?? {};
    return numbered(
      text,
      match.index,
      match[0].length,
      day === undefined ? ordinalOf(ordinal ?? '') : Number(day),
    );
  });
}

/** Ordinals: "the third meeting". */
export function ordinalsIn(text: string): readonly Numbered[] {
  return [...text.matchAll(ordinalForm)].map((match) =>
    numbered(text, match.index, match[0].length, ordinalOf(match.groups?.['number'] ?? '')),
  );
}

/** What the words right before a number say of how near it is meant: "some 400", "more than 400". */
export function degreeBefore(text: string, start: number): Degree {
  const lead = text.slice(0, start);
  const degree = (Object.keys(degreeWords) as Exclude<Degree, 'exact'>[]).find((one) =>
    new RegExp(`\\b(?:${degreeWords[one].source}) (?:the )?$`, 'i').test(lead),
  );
  return degree ?? 'exact';
}

const labelForm =
  /\b(?:items?|tables?|figures?|figs?\.|chapters?|sections?|parts?|steps?|pages?|passages?|paragraphs?|lines?|rows?|notes?|footnotes?|annex(?:es)?|appendix|volumes?|vol\.|nos?\.|rooms?|numbers?|articles?) $/i;

/** Numbers, "a" and "an" left out. */
export function numbersIn(text: string): readonly Numbered[] {
  return (
    [...text.matchAll(countForm)]
      // Four digits are a year.
      .filter(({ groups }) => !/^(?:an?|1\d{3}|20\d\d)$/i.test(groups?.['number'] ?? ''))
      // "Table 3" counts nothing.
      .filter(
        ({ index, groups }) => !/^\d/.test(groups?.['number'] ?? '') || !labelForm.test(text.slice(0, index)),
      )
      .map((match) =>
        numbered(
          text,
          match.index,
          match[0].length,
          numberOf((match.groups?.['number'] ?? '').toLowerCase()),
        ),
      )
  );
}

function numbered(text: string, start: number, length: number, number: number): Numbered {
  const end = start + length;
  return {
    start,
    end,
    number,
    behind: wordsOf(/^[^.;:!?()"\u201c\u201d\n]*/.exec(text.slice(end))?.[0] ?? '').slice(0, 5),
    before: wordsOf(text.slice(Math.max(0, start - 40), start)).at(-1) ?? '',
  };
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}\u2019'-]+/gu) ?? []).map((word) =>
    word.replace(/^['\u2019-]+|['\u2019-]+$/g, ''),
  );
}

function ordinalOf(words: string): number {
  const named = ordinalNames.indexOf(words.toLowerCase());
  if (named !== -1) return named + 1;
  const [, ten = '', one = ''] = /^(\p{L}+?)(?:ieth|y[- ](\p{L}+))$/iu.exec(words) ?? [];
  const place = tens.indexOf(ten.toLowerCase());
  return place === -1
    ? Number.parseInt(words, 10)
    : (place + 2) * 10 + ordinalNames.indexOf(one.toLowerCase()) + 1;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days of the week by name; Monday is 1. */
export function weekdaysIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly day: number }[] {
  return [...text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    day: weekdays.indexOf(name.toLowerCase()) + 1,
  }));
}

/**
 * What stands in quotation marks, without them; single ones within are part of it. Single ones around it, which may be
 * apostrophes, and German ones, which are as often about a name, quote from four words on, as do those that nothing closes:
 * the next paragraph has more of it.
 */
export function quotationsIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly words: string }[] {
  return [
    ...text.matchAll(
      /\u201e([^\u201c\u201d\u201e]*)[\u201c\u201d]|(?<![\p{L}\p{N}])\u2018((?:[^\u2018\u2019"\u201c\u201d]|\u2019(?=\p{L}))*)\u2019(?!\p{L})|(?<![\p{L}\p{N}])'(?=\S)((?:[^'"\u201c\u201d]|'(?=\p{L}))*)'(?!\p{L})|\u201c([^\u201c\u201d]*(?:\u201c[^\u201c\u201d]*\u201d[^\u201c\u201d]*)*)\u201d|"([^"]*)"|\u00ab([^\u00ab\u00bb]*)\u00bb|(?:\u201c|\u00ab|(?<![\p{L}\p{N}])")(?=[\p{L}[])([^"\u201c\u201d\u00ab\u00bb]*)$/gu,
    ),
  ].flatMap((match) => {
    const [sparing, plain] = [[...match.slice(1, 4), match[7]], match.slice(4, 7)].map((some) =>
      some.find((one) => one !== undefined)?.trim(),
    );
    const words = sparing ?? plain ?? '';
    const isEnough = sparing === undefined || sparing.split(/\s+/).length >= fewestQuoted;
    return isEnough && /[\p{L}\p{N}]/u.test(words)
      ? [{ start: match.index, end: match.index + match[0].length, words }]
      : [];
  });
}

const fewestQuoted = 4;

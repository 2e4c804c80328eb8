import { civilOf, dayFromCivil, isoDay, twoDigits, yearText } from '../edtf/day.ts';
import { foldWord } from './fold.ts';
import { isIdentifier } from './numeral.ts';
import type { Context, Part } from './part.ts';
import type { DateLanguageIndex } from './table.ts';
import { has, isMark, plainToken, type Token } from './token.ts';
import { yearOf } from './years.ts';

/**
 * The tokens with each date that machines and forces write as one token in digits: "03MAY1991", the date-time group
 * "031200Z MAY 91", and of ISO 8601 "19910503", the week "1991-W18", its day "1991-W18-5" and the day of the year
 * "1991-123".
 */
export function withMachineDates(
  tokens: readonly Token[],
  text: string,
  { months }: DateLanguageIndex,
): readonly Token[] {
  const found = [
    ...[...text.matchAll(isoForm)].map(({ index, 0: written }) => ({ index, written, digits: written })),
    ...[...text.matchAll(namedForm)].flatMap(({ index, 0: written, groups = {} }) => {
      const { day = '', name = '', year = '' } = groups;
      const { month = 0 } = months.get(foldWord(name)) ?? {};
      const full = year.length === 2 ? yearOf(Number(year)) : Number(year);
      const digits = [yearText(full), twoDigits(month), day.padStart(2, '0')].join('-');
      return month === 0 ? [] : [{ index, written, digits }];
    }),
  ];
  if (found.length === 0) return tokens;
  const merged = found.map(({ index: start, written, digits }): Token => {
    const end = start + written.length;
    const spaced = tokens.find((token) => token.end > start)?.spaced ?? false;
    return { ...plainToken, kind: 'numeral', start, end, text: digits, spaced };
  });
  const isIn = (token: Token) => merged.some(({ start, end }) => token.start < end && token.end > start);
  return [...tokens.filter((token) => !isIn(token)), ...merged].sort((a, b) => a.start - b.start);
}

/** What such a token dates; undefined of every other, and of a number that words beside it tell of something else. */
export function machineDateAt({ tokens }: Context, at: number): Part | undefined {
  const token = tokens[at];
  if (token?.kind !== 'numeral' || isIdentifier(tokens, at)) return undefined;
  const whole = wholeOf(token.text);
  const before = isMark(tokens[at - 1], '.:') ? tokens[at - 2] : tokens[at - 1];
  if (whole === undefined || has(before, 'label') || has(tokens[at + 1], 'count', 'unit')) return undefined;
  return { first: at, last: at + 1, whole, order: 'none', mark: '' };
}

const notBefore = String.raw`(?<![\p{L}\d/_+#№-]|\d[.,])`;
const notBehind = String.raw`(?![\p{L}\d_]|[-./,]\d)`;
const isoForm = new RegExp(
  `${notBefore}(?:${[
    String.raw`(?:1[0-9]|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T\d{4,6}Z?)?`,
    String.raw`\d{4}-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?`,
    String.raw`\d{4}-(?:00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])`,
  ].join('|')})${notBehind}`,
  'gu',
);
const clock = String.raw`(?:[01]\d|2[0-3])[0-5]\d`;
const namedForm = new RegExp(
  `${notBefore}(?:` +
    String.raw`(?<day>\d{2})${clock} ?(?:UTC|GMT|\p{Lu})? ?(?<name>\p{L}{3,9}) ?(?<year>\d{4}|\d\d)|` +
    String.raw`(?<day>\d{1,2})(?<name>\p{L}{3,9}\.?)(?<year>\d{4}|\d\d)` +
    `)${notBehind}`,
  'gu',
);

function wholeOf(text: string): readonly string[] | undefined {
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text) ?? [];
  if (year !== '') return [`${year}-${month}-${dayOfMonth}`];
  const [, ofWeek = '', week = '', weekday] = /^(\d{4})-?W(\d\d)(?:-?(\d))?$/.exec(text) ?? [];
  if (ofWeek !== '') return weekOf(Number(ofWeek), Number(week), weekday);
  const [, ofDay = '', nth = ''] = /^(\d{4})-(\d{3})$/.exec(text) ?? [];
  if (ofDay === '') return undefined;
  const day = dayFromCivil(Number(ofDay), 1, 1) + Number(nth) - 1;
  return civilOf(day).year === Number(ofDay) ? [isoDay(day)] : [];
}

// The first week of a year holds its 4 January.
function weekOf(year: number, week: number, weekday: string | undefined): readonly string[] {
  const fourth = dayFromCivil(year, 1, 4);
  const monday = fourth - civilOf(fourth).weekday + 1 + 7 * (week - 1);
  if (civilOf(monday + 3).year !== year) return [];
  if (weekday !== undefined) return [isoDay(monday + Number(weekday) - 1)];
  const [first, last] = [isoDay(monday), isoDay(monday + 6)];
  return [`[${first}..${last}]`, `${first}/${last}`];
}

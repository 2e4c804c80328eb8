import { civilOf, isoDay } from '../edtf/day.ts';
import type { Day } from '../edtf/types.ts';
import { forClaims } from './clause-words.ts';
import { foldWord } from './fold.ts';
import { readChain } from './chain.ts';
import { mayBegin } from './read-part.ts';
import type { NumeralOrder } from './numeral.ts';
import { readDates } from './read-dates.ts';
import { indexOf } from './table-index.ts';
import type { LanguageTable } from './table.ts';
import { has, isMark, type Token } from './token.ts';
import { tokenize } from './tokens.ts';
import { yearlessDates } from './yearless.ts';

/** A day that a text gives, and the weekday that it says it was. */
export interface WeekdayBeside {
  /** UTF-16 offsets of the words that give the day. */
  readonly start: number;
  readonly end: number;
  /** As the text writes it. */
  readonly name: string;
  /** It is the weekday of that day. */
  readonly isRight: boolean;
}

/** A text names a weekday, be it beside a day or not. */
export function namesWeekday(text: string, table: LanguageTable): boolean {
  return tokenize(text, indexOf(table)).some((token) => has(token, 'weekday'));
}

/**
 * The places where a text gives a day, with its year or without, and names a weekday beside it: "Monday, 4 April 1995",
 * "4 April (Monday)". Where it names several weekdays in a row, nobody can say which one is meant: such a place is left
 * out.
 */
export function weekdaysBeside(
  text: string,
  day: Day,
  table: LanguageTable,
  numeralOrder?: NumeralOrder,
): readonly WeekdayBeside[] {
  const tokens = tokenize(text, indexOf(table));
  const { weekday } = civilOf(day);
  return placesOf(text, day, table, numeralOrder).flatMap(({ start, end }) => {
    const first = tokens.findIndex((one) => one.end > start);
    const last = first + tokens.slice(first).filter((one) => one.start < end).length;
    const found =
      weekdayWithin(tokens.slice(first, last)) ??
      weekdayBefore(tokens, first, table) ??
      weekdayBehind(tokens, last, table);
    if (found === undefined) return [];
    const name = text.slice(found.start, found.end);
    const named = numberOf(name, table);
    return named === undefined ? [] : [{ start, end, name, isRight: named === weekday }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function placesOf(
  text: string,
  day: Day,
  table: LanguageTable,
  numeralOrder: NumeralOrder | undefined,
): readonly Stretch[] {
  const civil = civilOf(day);
  const whole = readDates(text, forClaims(table), { years: 'any', numeralOrder }).filter(
    ({ readings }) => readings[0] === isoDay(day),
  );
  const yearless = yearlessDates(text, table).filter(
    (one) =>
      one.month === civil.month &&
      one.day === civil.dayOfMonth &&
      !whole.some(({ start, end }) => one.start < end && one.end > start),
  );
  return [...whole, ...yearless, ...sidesOn(text, civil, table)];
}

/** The parts of ranges and lists that are the day, each with its own words: "Monday 6 – Wednesday 8 June 1994". */
function sidesOn(
  text: string,
  { year, month, dayOfMonth }: ReturnType<typeof civilOf>,
  table: LanguageTable,
): readonly Stretch[] {
  const index = indexOf(forClaims(table));
  const tokens = tokenize(text, index);
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const links =
      token !== undefined && mayBegin(token)
        ? readChain({ tokens, index, years: 'any', numeralOrder: undefined }, at)
        : [];
    const parts = links.length < 2 ? [] : links.map(({ part }) => part);
    for (const part of parts) {
      const [first, last] = [tokens[part.first], tokens[part.last - 1]];
      const isIt = part.year === year && part.month === month && part.day === dayOfMonth;
      if (isIt && first !== undefined && last !== undefined)
        found.push({ start: first.start, end: last.end });
    }
    at = Math.max(at + 1, parts.at(-1)?.last ?? 0);
  }
  return found;
}

// "Late on Monday 4 April 1995".
function weekdayWithin(tokens: readonly Token[]): Token | undefined {
  const [only, ...others] = tokens.filter((one) => has(one, 'weekday'));
  return others.length === 0 ? only : undefined;
}

function weekdayBefore(tokens: readonly Token[], first: number, { tag }: LanguageTable): Token | undefined {
  let at = first - 1;
  while (at > first - mostBetween && isBetween(tokens, at, tag)) at -= 1;
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || !isWeekday(tokens, at, tag)) return undefined;
  const isListed = isMark(before, ',،/-–—') || has(before, 'and', 'or', 'to', 'night-to', 'until');
  return isListed && has(tokens[at - 2], 'weekday') ? undefined : token;
}

// Behind a date the name closes what is said of it: "on 4 April 1995, Friday prayers" names no day.
function weekdayBehind(tokens: readonly Token[], last: number, { tag }: LanguageTable): Token | undefined {
  let at = last;
  while (at < last + mostBehind && (isMark(tokens[at], ',،(–—՝') || isPassed(tokens[at], tag))) at += 1;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !isWeekday(tokens, at, tag)) return undefined;
  const isClosed = next === undefined || isMark(next, '.,،;:)]!?–—»”"։') || isPassed(next, tag);
  const [following] = tokens.slice(at + 1).filter((one) => one.kind !== 'mark' && !isPassed(one, tag));
  // "3 April 1995, Tuesday 4 April": it is that of the next date.
  const isOfNext =
    !isMark(next, ').;') &&
    following !== undefined &&
    (following.kind !== 'word' || following.month > 0 || has(following, 'weekday'));
  return isClosed && !isOfNext ? token : undefined;
}

const mostBetween = 7;
const mostBehind = 4;

function isBetween(tokens: readonly Token[], at: number, tag: string): boolean {
  const token = tokens[at];
  if (has(token, 'weekday')) return false;
  if (isMark(token, '.')) return isShort(tokens[at - 1]);
  return isMark(token, ',،(«"“–—՝') || isPassed(token, tag);
}

function isPassed(token: Token | undefined, tag: string): boolean {
  return (
    token?.kind === 'word' &&
    !has(token, 'weekday') &&
    (passed[tag]?.test(token.text) === true || has(token, 'day-word'))
  );
}

function isWeekday(tokens: readonly Token[], at: number, tag: string): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!has(token, 'weekday')) return false;
  // "They sat on 4 April", "So am 4. April", and "The Sun, 4 April" of the newspaper.
  if (isShort(token) && tag === 'en') return token?.capital === true && before?.text !== 'the';
  if (isShort(token)) return tag !== 'de' || isMark(next, '.,');
  // "Հաջորդ շաբաթ, ապրիլի 4-ին": the word for a week.
  return token?.text !== 'շաբաթ' || before?.kind !== 'word';
}

function isShort(token: Token | undefined): boolean {
  return has(token, 'weekday') && (token?.text.length ?? 9) <= 5 && shortForm.test(token?.text ?? '');
}

const shortForm = /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so)$/;

// Folded words that may stand between a weekday and its date.
const passed: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|on|a|at|in|of|last|morning|afternoon|evening|night|noon|midday|dated)$/,
  ar: /^(?:الموافق|يوم|صباح|مساء|ليلة|بتاريخ|في|ظهر)$/,
  az: /^(?:gunu|seheri|səhəri|səhər|axsam|axsami)$/,
  de: /^(?:den|dem|der|am|einem|ein|morgens?|abends?|nachmittags?|vormittags?|mittags?|nachts?|fruh)$/,
  es: /^(?:el|un|dia|por|la|de|manana|tarde|noche)$/,
  fr: /^(?:le|un|matin|soir|apres|midi|nuit)$/,
  hy: /^(?:օրը|օր|օրվա|առավոտյան|երեկոյան)$/,
  ru: /^(?:утром|вечером|днем|ночью|день|в|во)$/,
  tr: /^(?:gunu|gun|sabahi|aksami|gecesi)$/,
  uk: /^(?:у|в|вранці|ввечері|увечері|вдень|вночі|день)$/,
};

/** 1 is Monday. */
function numberOf(name: string, { tag }: LanguageTable): number | undefined {
  const folded = foldWord(name);
  const found = stems[tag]?.findIndex((stem) => new RegExp(`^(?:${foldWord(stem)})`).test(folded)) ?? -1;
  return found === -1 ? undefined : found + 1;
}

// How the names begin, from Monday on.
const stems: Readonly<Record<string, readonly string[]>> = {
  en: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  az: ['bazar ert', 'çərşənbə ax', 'çərşənbə$', 'cümə ax', 'cümə$', 'şənbə', 'bazar$'],
  de: ['mo', 'di', 'mi', 'do', 'fr', 'sa|sonnab', 'so(?!nnab)'],
  es: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  fr: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  hy: ['երկ', 'երեք', 'չոր', 'հինգ', 'ուրբ', 'շաբ', 'կիր'],
  ru: ['понед', 'втор', 'сред', 'четв', 'пятн', 'субб', 'воскр'],
  tr: ['pazartesi', 'salı', 'çarş', 'perş', 'cuma$', 'cumart', 'pazar$'],
  uk: ['понед', 'вівт', 'серед', 'четв', "п['’ʼ]?ятн", 'суб', 'неділ'],
};

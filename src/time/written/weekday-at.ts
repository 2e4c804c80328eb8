import { foldWord } from './fold.ts';
import type { LanguageTable } from './table.ts';
import { has, isMark, type Token } from './token.ts';
import { shortWeekdayAt } from './weekday-short.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The weekday that stands within or beside the words of a day. Offsets are UTF-16 units. */
export interface WeekdayAt extends Stretch {
  /** 1 is Monday. */
  readonly weekday: number;
  /** The weekday, the day and what stands between them: "Monday, the 4th of April", "4 April (Monday)". */
  readonly whole: Stretch;
}

/** Where several are named in a row nobody can say which one is meant: undefined, as where there is none. */
export function weekdayAt(
  text: string,
  tokens: readonly Token[],
  { start, end }: Stretch,
  table: LanguageTable,
): WeekdayAt | undefined {
  const first = tokens.findIndex((one) => one.end > start);
  if (first === -1) return undefined;
  const last = first + tokens.slice(first).filter((one) => one.start < end).length;
  const found =
    weekdayWithin(tokens.slice(first, last)) ??
    weekdayBefore(tokens, first, table) ??
    weekdayBehind(tokens, last, table);
  const short = found === undefined ? shortWeekdayAt(text, { start, end }, table.tag) : undefined;
  const weekday = found === undefined ? short?.weekday : numberOf(text.slice(found.start, found.end), table);
  const name = found ?? short;
  if (name === undefined || weekday === undefined) return undefined;
  const from = Math.min(start, name.start);
  const to = Math.max(end, name.end);
  const its = tokens.filter((one) => one.start >= from && one.end <= to);
  const isOpen = its.filter((one) => isMark(one, '(')).length > its.filter((one) => isMark(one, ')')).length;
  const next = tokens.find((one) => one.start >= to);
  return {
    start: name.start,
    end: name.end,
    weekday,
    whole: { start: from, end: isOpen && isMark(next, ')') ? (next?.end ?? to) : to },
  };
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
  const isClosed =
    behindDays.has(tag) || next === undefined || isMark(next, '.,،;:)]!?–—»”"։') || isPassed(next, tag);
  const [following] = tokens.slice(at + 1).filter((one) => one.kind !== 'mark' && !isPassed(one, tag));
  // "3 April 1995, Tuesday 4 April": it is that of the next date.
  const isOfNext =
    !isMark(next, ').;') &&
    following !== undefined &&
    (following.kind !== 'word' || following.month > 0 || has(following, 'weekday'));
  return isClosed && !isOfNext ? token : undefined;
}

// Where a weekday follows its date, and no comma need stand behind it: "9 Ağustos Pazartesi toplandı".
const behindDays: ReadonlySet<string> = new Set(['tr', 'az', 'hy']);

const mostBetween = 7;
const mostBehind = 4;

function isBetween(tokens: readonly Token[], at: number, tag: string): boolean {
  const token = tokens[at];
  if (has(token, 'weekday')) return false;
  if (isMark(token, '.')) return isShort(tokens[at - 1]);
  return isMark(token, ',،(«"“–—՝') || isPassed(token, tag);
}

export function isPassed(token: Token | undefined, tag: string): boolean {
  return (
    token?.kind === 'word' &&
    !has(token, 'weekday') &&
    (passed[tag]?.test(token.text) === true || has(token, 'day-word'))
  );
}

export function isWeekday(tokens: readonly Token[], at: number, tag: string): boolean {
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
export function numberOf(name: string, { tag }: LanguageTable): number | undefined {
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

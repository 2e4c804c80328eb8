import { digit, foldWord, numberOfDigits } from './fold.ts';
import { wordForm } from './table-index.ts';
import type { DateLanguageIndex, Ending, Phrase, Role } from './table.ts';

/** A word, a number, a date in digits or a mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'numeral' | 'mark';
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** A word folded; a mark, a number or a numeral as it stands. */
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly roles: readonly Role[];
  /** Of a number that may be a day or a year; NaN of all else ("1,500", "A12", "10:30"). */
  readonly value: number;
  readonly digits: number;
  /** 1-12, or 0. */
  readonly month: number;
  /** Of a number or a month. */
  readonly ending: Ending | undefined;
  /** A day by its name: "fifteenth". */
  readonly named: boolean;
}

/** The tokens of a text, in order. */
export function tokenize(text: string, index: DateLanguageIndex): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(spaceForm, text, at);
    const spaced = space !== undefined;
    at += space?.length ?? 0;
    if (at >= text.length) break;
    const token =
      numeralAt(text, at, tokens.at(-1)) ??
      numberAt(text, at, tokens.at(-1), spaced, index) ??
      wordAt(text, at, index) ??
      markAt(text, at);
    tokens.push({ ...token, spaced });
    at = token.end;
  }
  return tokens;
}

/** The character of a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

export function has(token: Token | undefined, ...roles: readonly Role[]): boolean {
  return token?.roles.some((role) => roles.includes(role)) === true;
}

const spaceForm = /\s+/uy;
const numeralForm = new RegExp(
  `${digit}{4}([./-])${digit}{1,2}\\1${digit}{1,2}(?!${digit}|[./-]${digit})` +
    `|${digit}{1,2}([/-])${digit}{1,2}\\2${digit}{4}(?!${digit}|[./-]${digit})` +
    `|${digit}{1,2}\\. ?${digit}{1,2}\\. ?${digit}{4}(?!${digit}|[./-]${digit})`,
  'uy',
);
// "8,1991" is a day and a year whose space was lost; "8,199" is one number.
const numberForm = new RegExp(
  `${digit}{1,2}(?=,${digit}{4}(?!${digit}))|${digit}+(?:[.,:٫٬]${digit}+)*`,
  'uy',
);
const endingForm = /([-‐‑'’՚]?|\.(?=[ºª]))(\p{L}[\p{L}\p{M}]*)(?:[-‐‑'’՚](\p{L}[\p{L}\p{M}]*))?/uy;
const oneWord = new RegExp(wordForm.source, 'uy');
const betweenWords = /[.․'’՚ʼ-]{0,2}\s*/uy;
const apostropheEnding = /['’՚](\p{L}[\p{L}\p{M}]*)/uy;

const nothing = {
  capital: false,
  roles: [],
  value: NaN,
  digits: 0,
  month: 0,
  ending: undefined,
  named: false,
  spaced: false,
} as const;

function match(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}

function numeralAt(text: string, at: number, before: Token | undefined): Token | undefined {
  const found = match(numeralForm, text, at);
  if (found === undefined) return undefined;
  const letterBehind = /^\p{L}/u.test(text.slice(at + found.length, at + found.length + 2));
  // Part of a longer number, unless a dash leads from one such date to the next.
  const glued = /[\p{L}\d/.-]/u.test(text.charAt(at - 1)) && before?.end === at;
  const ranged = before?.kind === 'mark' && /\d[-/]$/.test(text.slice(at - 2, at));
  if ((glued && !ranged) || letterBehind) return undefined;
  return { ...nothing, kind: 'numeral', start: at, end: at + found.length, text: found };
}

function numberAt(
  text: string,
  at: number,
  before: Token | undefined,
  spaced: boolean,
  index: DateLanguageIndex,
): Token | undefined {
  const found = match(numberForm, text, at);
  if (found === undefined) return undefined;
  const end = at + found.length;
  const base = { ...nothing, kind: 'number', start: at, text: found } as const;
  const plain = !/[.,:٫٬]/u.test(found);
  const follows = before?.end === at && !spaced;
  const glued = follows && before.kind === 'word' && !has(before, 'and', 'about', 'ad', 'from');
  // "1.5.3", "120,2020", "10:30": what a point or comma ties to a number is a part of it, save a day of a month.
  const tied = follows && /[\d)][.,:]$/.test(text.slice(at - 2, at)) && !isDayComma(text, at);
  const value = plain && !glued && !tied ? numberOfDigits(found) : NaN;
  const ending = endingAt(text, end, index);
  if (ending !== undefined)
    return { ...base, end: ending.end, value, digits: found.length, ending: ending.of };
  const letter = /^\p{L}/u.test(text.slice(end, end + 2));
  const word = letter ? wordAt(text, end, index) : undefined;
  const known = !letter || (word !== undefined && has(word, 'bc', 'ad', 'year-word', 'and'));
  return { ...base, end, value: known ? value : NaN, digits: found.length };
}

function isDayComma(text: string, at: number): boolean {
  return (
    /(?:^|[^\d.,])\d{1,2}[,.]$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\d{4}(?!\d)/.test(text.slice(at, at + 5))
  );
}

function endingAt(
  text: string,
  at: number,
  { endings }: DateLanguageIndex,
): { readonly end: number; readonly of: Ending } | undefined {
  endingForm.lastIndex = at;
  const [, dash = '', first = '', second] = endingForm.exec(text) ?? [];
  if (first === '') return undefined;
  // "2022-ci-il" has two.
  const both = second === undefined ? undefined : endings.get(foldWord(`${first}${second}`));
  if (both !== undefined) return { end: endingForm.lastIndex, of: both };
  const of = endings.get(foldWord(first));
  return of === undefined ? undefined : { end: at + dash.length + first.length, of };
}

function wordAt(text: string, at: number, index: DateLanguageIndex): Token | undefined {
  const found = match(oneWord, text, at);
  if (found === undefined) return undefined;
  const folded = foldWord(found);
  const end = at + found.length;
  const base = {
    ...nothing,
    kind: 'word',
    start: at,
    end,
    text: folded,
    capital: /^\p{Lu}/u.test(found),
  } as const;
  const phrase = phraseAt(text, at, found, folded, index);
  const day = index.dayNames.get(folded);
  const month = index.months.get(folded);
  const roles = phrase?.roles ?? [];
  if (phrase !== undefined && phrase.end > end)
    return { ...base, end: phrase.end, roles, month: phrase.month };
  if (day !== undefined) return { ...base, roles, value: day, digits: 2, named: true };
  if (month === undefined) return { ...base, roles };
  apostropheEnding.lastIndex = end;
  const [added, letters = ''] = apostropheEnding.exec(text) ?? [];
  const ending = index.endings.get(foldWord(letters));
  if (added !== undefined && ending?.of.includes('month') === true) {
    return { ...base, roles, end: end + added.length, month: month.month, ending };
  }
  return { ...base, roles, ...month };
}

function phraseAt(
  text: string,
  at: number,
  found: string,
  folded: string,
  { phrases }: DateLanguageIndex,
): { readonly end: number; readonly roles: readonly Role[]; readonly month: number } | undefined {
  for (const { words, inCapitals, roles, month } of phrases.get(folded) ?? []) {
    const end = endOfPhrase(text, at + found.length, words);
    if (end === undefined) continue;
    const written = text.slice(at, end);
    if (inCapitals && written.toUpperCase() !== written) continue;
    const dotted = written.includes('.') && text.charAt(end) === '.';
    return { end: dotted ? end + 1 : end, roles, month };
  }
  return undefined;
}

function endOfPhrase(text: string, from: number, [, ...rest]: Phrase['words']): number | undefined {
  let end = from;
  for (const word of rest) {
    const between = match(betweenWords, text, end) ?? '';
    const next = match(oneWord, text, end + between.length);
    if (next === undefined || foldWord(next) !== word) return undefined;
    end += between.length + next.length;
  }
  return end;
}

function markAt(text: string, at: number): Token {
  const [mark = ''] = text.slice(at, at + 2);
  return { ...nothing, kind: 'mark', start: at, end: at + mark.length, text: mark };
}

import { digit, foldWord, numberOfDigits } from './fold.ts';
import type { DateLanguageIndex, Ending } from './table.ts';
import { has, match, plainToken, type Token } from './token.ts';
import { wordAt } from './word-token.ts';

/** A date in digits that begins at a place: "08.12.1991". */
export function numeralAt(
  text: string,
  at: number,
  before: Token | undefined,
  index: DateLanguageIndex,
): Token | undefined {
  const found = match(numeralForm, text, at);
  if (found === undefined) return undefined;
  const end = at + found.length;
  // "12.12.1994г." has an ending; "1994-12-12-A" and "1994-12-12/EN" are names of something, "1994-12-12-ին" is a date.
  // And "10.12.1991-12.12.1991" is two dates.
  const ending = endingAt(text, end, index);
  const ended = ending?.of.of.includes('year') === true ? ending.end : end;
  const isEra = has(wordAt(text, end, index), 'ad', 'year-word');
  const letterBehind =
    ended === end &&
    !isEra &&
    /^(?:(?!T\d\d)\p{L}|[-_/](?!\d\d?\.|\d{4}-\d\d-\d\d)[A-Z0-9])/u.test(text.slice(end, end + 12));
  // Part of a longer number, unless a dash leads from one such date to the next.
  const glued = /[\p{L}\d/.-]/u.test(text.charAt(at - 1)) && before?.end === at && !isProclitic(text, at);
  const ranged = before?.kind === 'mark' && /\d\.?[-–—/]$/.test(text.slice(Math.max(0, at - 3), at));
  if ((glued && !ranged) || letterBehind) return undefined;
  return {
    ...plainToken,
    kind: 'numeral',
    start: at,
    end: ended,
    text: found,
    ending: ended === end ? undefined : ending?.of,
  };
}

/** A number that begins at a place, with its ending. */
export function numberAt(
  text: string,
  at: number,
  before: Token | undefined,
  spaced: boolean,
  index: DateLanguageIndex,
): Token | undefined {
  const found = match(numberForm, text, at);
  if (found === undefined) return undefined;
  const end = at + found.length;
  const base = { ...plainToken, kind: 'number', start: at, text: found } as const;
  const plain = !/[.,:٫٬]/u.test(found);
  const follows = before?.end === at && !spaced;
  const glued =
    follows && before.kind === 'word' && !has(before, 'and', 'about', 'ad', 'from') && !isProclitic(text, at);
  // "1.5.3", "120,1992", "10:30": what a point or comma ties to a number is a part of it, save a day of a month.
  const tied = follows && /[\d)][.,:]$/.test(text.slice(at - 2, at)) && !isDayComma(text, at);
  const value = plain && !glued && !tied ? numberOfDigits(found) : NaN;
  const ending = endingAt(text, end, index);
  if (ending !== undefined)
    return { ...base, end: ending.end, value, digits: found.length, ending: ending.of };
  const letter = /^\p{L}/u.test(text.slice(end, end + 2));
  const word = letter ? wordAt(text, end, index) : undefined;
  const known =
    !letter || (word !== undefined && has(word, 'bc', 'ad', 'year-word', 'and', 'quarter', 'half'));
  return { ...base, end, value: known ? value : NaN, digits: found.length };
}

// Arabic writes small words and the article right before a number: "لـ3 يونيو".
function isProclitic(text: string, at: number): boolean {
  return /(?<!\p{L})[وف]?(?:[بلك]|[بك]?ال|لل)ـ*$/u.test(text.slice(Math.max(0, at - 8), at));
}

const numeralForm = new RegExp(
  // "2021-05-03/05", as ISO 8601 shortens a span.
  `(?<![-/])${digit}{4}-${digit}{2}-${digit}{2}/(?:${digit}{2}-)?${digit}{2}(?!${digit}|[./-]${digit})|` +
    `${digit}{4}([./-])${digit}{1,2}\\1${digit}{1,2}(?!${digit}|[.-]${digit}|/${digit}(?!${digit}{3}-${digit}{2}-))` +
    `|${digit}{1,2}([/-])${digit}{1,2}\\2${digit}{4}(?!${digit}|[./-]${digit})` +
    `|${digit}{1,2}\\. ?${digit}{1,2}\\. ?${digit}{4}(?!${digit}|[./]${digit}|-${digit}(?!${digit}?\\. ?${digit}))` +
    `|${digit}{1,2}([./-]) ?(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\\3 ?${digit}{4}(?!${digit}|[./-]${digit})`,
  'uy',
);
// "8,1991" is a day and a year whose space was lost; "8,199" is one number.
const numberForm = new RegExp(
  `${digit}{1,2}(?=,${digit}{4}(?!${digit}))|${digit}+(?:[.,:٫٬]${digit}+)*`,
  'uy',
);
const endingForm = /([-‐‑'’՚]?|\.(?=[ºª]))(\p{L}[\p{L}\p{M}]*)(?:[-‐‑'’՚](\p{L}[\p{L}\p{M}]*))?/uy;

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
  // "1994-ci-il" has two.
  const both = second === undefined ? undefined : endings.get(foldWord(`${first}${second}`));
  if (both !== undefined) return { end: endingForm.lastIndex, of: both };
  const of = endings.get(foldWord(first));
  return of === undefined ? undefined : { end: at + dash.length + first.length, of };
}

import { divisionAt } from './division.ts';
import { isOfSomethingElse, yearCues } from './counted.ts';
import type { Context, Part } from './part.ts';
import type { Role } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/** A year and where its words end. */
export interface YearAt {
  readonly year: number;
  readonly last: number;
  readonly means: 'from' | 'until' | undefined;
  /** A word or an ending says that it is a year. */
  readonly said: boolean;
}

/** The year that stands at a place, with its era and the word "year": "1991", "44 BC", "AD 79", "1994 թվականի". */
export function yearAt({ tokens, index }: Context, at: number): YearAt | undefined {
  const short = shortenedYear(tokens, at);
  if (short !== undefined) return short;
  let place = at;
  let said = false;
  if (has(tokens[place], 'year-word')) {
    // In Arabic the word always stands before its year.
    said = index.table.tag === 'ar' || !isOfSpeaker(tokens, place);
    place += has(tokens[place + 1], 'filler') ? 2 : 1;
  }
  const before = has(tokens[place], 'bc', 'ad') ? tokens[place] : undefined;
  if (before !== undefined) place += 1;
  const number = tokens[place];
  if (number?.kind !== 'number' || !(number.value >= 1) || number.named) return undefined;
  if (number.ending !== undefined && !number.ending.of.includes('year')) return undefined;
  said ||= number.ending?.of.includes('year') === true && !number.ending.of.includes('day');
  let last = place + 1;
  let { means } = number.ending ?? {};
  // "1994թ." and "1991г." end in a point.
  if (number.ending?.of.length === 1 && isMark(tokens[last], '.․') && !tokens[last]?.spaced) last += 1;
  // "1994թ.-ի"
  if (isMark(tokens[last], '-') && isTightEnding(tokens, last)) last += 2;
  const word = tokens[last];
  if (has(word, 'year-word') && !has(word, 'bc', 'ad')) {
    said = true;
    if (has(word, 'from-behind')) means = 'from';
    if (has(word, 'until-behind')) means = 'until';
    last += isMark(tokens[last + 1], '.․') && (word?.text.length ?? 9) <= 2 ? 2 : 1;
  }
  const behind = has(tokens[last], 'bc', 'ad') ? tokens[last] : undefined;
  if (behind !== undefined) last += 1;
  said ||= sharesYearWord(tokens, last);
  const era = before ?? behind ?? sharedEra(tokens, last, number.value);
  if (number.digits > (has(era, 'bc') ? mostDigits : 4)) return undefined;
  if (number.digits < 4 && era === undefined && !said) return undefined;
  if (number.digits < 3 && era === undefined) return undefined;
  const year = has(era, 'bc') ? 1 - number.value : number.value;
  return { year, last, means, said: said || era !== undefined };
}

// "By the end of last year 400 houses had been rebuilt".
function isOfSpeaker(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isPlain = before?.kind === 'word' && before.roles.length === 0 && before.month === 0;
  const number = tokens[at + 1];
  return (isPlain || has(before, 'nth-last')) && number?.kind === 'number' && number.digits < 4;
}

// "Summer of '88".
function shortenedYear(tokens: readonly Token[], at: number): YearAt | undefined {
  const [mark, number] = [tokens[at], tokens[at + 1]];
  const isLed = tokens
    .slice(Math.max(0, at - 5), at)
    .some((one) => one.month > 0 || has(one, ...seasons, ...yearCues));
  if (!isLed || !isMark(mark, "'’‘ʼ") || number?.kind !== 'number' || number.spaced) return undefined;
  if (number.digits !== 2 || number.ending !== undefined || !(number.value >= 0)) return undefined;
  return { year: yearOf(number.value), last: at + 2, means: undefined, said: true };
}

/** The year that two digits behind a month name, "12 Dec 94", where claims are read; none that may count what follows. */
export function yearOfTwoDigits({ tokens, years }: Context, at: number): YearAt | undefined {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isLed = before !== undefined && (before.month > 0 || (isMark(before, '.,') && !before.spaced));
  const isTied = isMark(before, '-') && (tokens[at - 2]?.month ?? 0) > 0 && number?.spaced === false;
  const isBehind = isTied || (isLed && number?.spaced === true);
  if (years !== 'any' || !isBehind || number?.kind !== 'number' || number.digits !== 2) return undefined;
  if (number.ending !== undefined || !(number.value > 31)) return undefined;
  const counts = next?.kind === 'word' && !next.capital && !has(next, 'goes-on', 'and', 'or', 'to');
  return counts ? undefined : { year: yearOf(number.value), last: at + 1, means: undefined, said: true };
}

/** Of two centuries the one whose year has been: "31" is 2031 at most. */
export function yearOf(digits: number): number {
  return digits + (digits < 32 ? 2000 : 1900);
}

const seasons: readonly Role[] = ['spring', 'summer', 'autumn', 'winter'];

// "10001 BC"; after the year 9999 nothing has happened yet.
const mostDigits = 9;

function isTightEnding(tokens: readonly Token[], at: number): boolean {
  const [point, dash, ending] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return isMark(point, '.․') && dash?.spaced === false && ending?.spaced === false && ending.text.length <= 2;
}

// "From 264 to 146 BC", "431–404 BC", "1, 3 or 5 BC": the era behind the last year is that of those before it too.
function sharedEra(tokens: readonly Token[], at: number, value: number): Token | undefined {
  const [joint, next, era] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (isMark(joint, ',،') || has(joint, 'or')) return eraOfList(tokens, at);
  if (!isMark(joint, '-–—/') && !has(joint, 'to', 'and', 'or')) return undefined;
  if (next?.kind !== 'number' || next.ending !== undefined || !has(era, 'bc', 'ad')) return undefined;
  const isInOrder = has(era, 'bc') ? value >= next.value : value <= next.value;
  return isInOrder ? era : undefined;
}

// "В 988 или 989 году", "988 və ya 989-cu ildə": the word behind the last of three digits is that of the one before it too.
function sharesYearWord(tokens: readonly Token[], at: number): boolean {
  const [joint, next, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!has(joint, 'or') || next?.kind !== 'number' || next.digits !== 3 || !(next.value > 0)) return false;
  return has(word, 'year-word') || next.ending?.of.includes('year') === true;
}

function eraOfList(tokens: readonly Token[], at: number): Token | undefined {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (isMark(joint, ',،') && has(next, 'or')) return eraOfList(tokens, at + 1);
  if (next?.kind !== 'number' || next.ending !== undefined) return undefined;
  const behind = tokens[at + 2];
  if (has(joint, 'or') && has(behind, 'bc', 'ad')) return behind;
  return isMark(behind, ',،') || has(behind, 'or') ? eraOfList(tokens, at + 2) : undefined;
}

/** A year that stands alone, where the words around it let it be one. */
export function yearAlone(context: Context, at: number, after?: Part): Part | undefined {
  const { tokens } = context;
  const long = yearAt(context, at);
  const found = long ?? shortYear(context, at, after);
  if (found === undefined) return undefined;
  const { year, last, means, said } = found;
  // "988" needs its "in".
  const first = long === undefined && has(tokens[at - 1], 'cue') ? at - 1 : at;
  const part: Part = { first, last, year, order: 'none', mark: '', means };
  if (said) return part;
  if (year < 100 || year > 2099 || isOfSomethingElse(context, at, last)) return undefined;
  const isJoined = after?.year !== undefined && after.month === undefined && after.season === undefined;
  return context.years === 'any' || isJoined || isCued(tokens, at, last) || opensRange(tokens, last)
    ? part
    : undefined;
}

// "The 1992–1995 talks", "1914–18".
function opensRange(tokens: readonly Token[], last: number): boolean {
  const [dash, next] = [tokens[last], tokens[last + 1]];
  if (!isMark(dash, '-–—×') || next?.kind !== 'number') return false;
  return next.digits === 4 ? next.value <= 2099 : next.digits === 2 && !next.spaced && !dash?.spaced;
}

// "In 988", "the year 79": fewer digits only where a word before says that it is a year.
function shortYear({ tokens, years }: Context, at: number, after: Part | undefined): YearAt | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.ending !== undefined || number.digits !== 3) return undefined;
  const said = has(tokens[at - 1], 'cue', 'since', 'until', 'before', 'after', 'about', 'no-later');
  // "In 988 or 989".
  const isOther =
    after?.month === undefined &&
    (after?.year ?? 0) > 0 &&
    (after?.year ?? 1000) < 1000 &&
    has(tokens[at - 1], 'or');
  if (!(said || isOther) || !(number.value >= 100) || (years === 'cued' && !goesOn(tokens, at + 1)))
    return undefined;
  return { year: number.value, last: at + 1, means: undefined, said: false };
}

function isCued(tokens: readonly Token[], at: number, last: number): boolean {
  const before = isMark(tokens[at - 1], '-.') ? tokens[at - 2] : tokens[at - 1];
  if (has(before, ...yearCues)) return !isCounting(tokens, at, last);
  if (isDivided(tokens, at, last)) return true;
  if (has(tokens[last], 'no-later-behind', 'no-earlier-behind', 'about-behind', 'since-behind')) return true;
  // "A 2009 analysis": an article before a number of one thing.
  if (has(before, 'article')) return (tokens[at]?.value ?? 0) % 100 !== 0 && !tokens[last]?.capital;
  return (
    has(before, 'from', 'before', 'after', 'about', 'no-later', 'no-earlier', 'perhaps', 'between') &&
    goesOn(tokens, last)
  );
}

// "The first half of 1994", "Q4 1994", "1994 Q4".
function isDivided(tokens: readonly Token[], at: number, last: number): boolean {
  let end = at;
  while (has(tokens[end - 1], 'filler') && end > at - 2) end -= 1;
  const isBehind = [end - 1, end - 2, end - 3].some((place) => divisionAt(tokens, place)?.last === end);
  return isBehind || divisionAt(tokens, last) !== undefined;
}

// "In 2000 elections": a round number before a noun in the plural may count.
function isCounting(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[last];
  return (
    (tokens[at]?.value ?? 1) % 100 === 0 &&
    next?.kind === 'word' &&
    !next.capital &&
    !has(next, 'goes-on', 'and', 'or', 'to') &&
    /s$/.test(next.text)
  );
}

// What may follow a year after a word that stands before counts as well: "by 1992," but not "by 1992 soldiers".
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  return (
    next === undefined ||
    next.capital ||
    isMark(next, '.,;:)]–—-»”"?!') ||
    has(next, 'goes-on', 'and', 'or', 'to', 'until', 'no-later')
  );
}

import type { ClauseWords } from './clause-table.ts';
import { clauseWordsOf, forClaims } from './clause-words.ts';
import type { Expression } from './expressions.ts';
import type { Limit } from './limit-beside.ts';
import type { Context } from './part.ts';
import { resumedLimit } from './resumed.ts';
import { indexOf } from './table-index.ts';
import { leading, type LanguageTable, type Role } from './table.ts';
import { has, isMark, type Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** How it is told that words deny a date. */
export interface Denials {
  readonly denialOf: typeof denialOf;
  readonly deniedLimit: typeof deniedLimit;
  readonly resumedLimit: typeof resumedLimit;
}

/**
 * The word by which a text denies that something was then: "not on 12 December", "did not close the road on 12
 * December"; undefined where none does. What is denied of another thing stays: in "did not attend the meeting on 12
 * December", and in "does not keep the agreement signed on" it, the meeting and the signing were then.
 *
 * @param lead the place before which the date's words and those that limit it begin
 */
function denialOf(context: Context, one: Expression, lead: number): Token | undefined {
  const { tokens, index } = context;
  const { last, range } = one;
  const words = clauseWordsOf(index.table);
  const isDenier = (token: Token | undefined) =>
    has(token, 'not') || words.denying?.test(token?.text ?? '') === true;
  // "The statement from 9 November" is no more denied than "the statement of" it.
  const limiting = has(tokens[lead - 1], ...leading) ? tokens[lead - 1] : undefined;
  const isFrom = has(limiting, 'from') && !range;
  const behind = isFrom
    ? undefined
    : (denierBehind(tokens, last, words) ?? denierAfterOpening(tokens, one, words));
  if (behind !== undefined) return behind;
  let at = limiting === undefined ? lead - 1 : lead - 2;
  while (isPassed(tokens, at) && at > lead - 6) at -= 1;
  if (has(tokens[at], 'of') || isFrom) {
    return has(tokens[at], 'not') ? tokens[at] : undefined;
  }
  const nearest = at;
  const first = nearest - mostOfClause;
  const none = noneBefore(tokens, nearest, last, words);
  if (none !== undefined) return none;
  while (at > first && !isDenier(tokens[at]) && isOfClause(tokens[at], words)) at -= 1;
  let clause = at;
  while (clause > first && isOfDenied(tokens[clause], words)) clause -= 1;
  if (isMark(tokens[clause], ',،') && words.denies?.test(tokens[clause - 1]?.text ?? '') === true)
    return tokens[clause - 1];
  const said = saidFalse(tokens, nearest, words, isDenier);
  if (said !== undefined) return said;
  const isOther = isOfAnother(tokens.slice(at, nearest + 1), tokens[last], words);
  return isDenier(tokens[at]) && !isOther ? tokens[at] : undefined;
}

/**
 * The limit that stays where the words deny: what "did not close before" a day closed on it or later, and what "has not
 * run since" a day stopped then.
 */
function deniedLimit(limit: Limit): Limit | undefined {
  const { relations: said, ...rest } = limit;
  if (said.includes('since')) return { ...limit, relations: [...said, 'ended'] };
  if (said.includes('until')) return { ...rest, relations: ['not-until'] };
  return said.includes('before') ? { ...rest, relations: ['no-earlier'] } : undefined;
}

/** A text denies what it tells of by words at a place: "they did not meet yesterday". */
export function isDenied(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  table: LanguageTable,
): boolean {
  const index = indexOf(forClaims(table));
  const tokens = tokenize(text, index);
  const first = tokens.findIndex((one) => one.end > start);
  const behind = tokens.findIndex((one) => one.start >= end);
  const last = behind === -1 ? tokens.length : behind;
  const context: Context = { tokens, index, years: 'any', numeralOrder: undefined };
  const part = { first, last, order: 'none', mark: '' } as const;
  return (
    first !== -1 && denialOf(context, { first, last, part, readings: [], range: false }, first) !== undefined
  );
}

export const denials: Denials = { denialOf, deniedLimit, resumedLimit };

const passed: readonly Role[] = ['filler', 'cue', 'weekday', 'year-word', 'day-word', 'about'];
// Words of a verb and its object that may stand between: "did not close the only road to the north on".
const mostOfClause = 10;
// What words of an object may be besides nothing to the reader of dates.
const ofObject: readonly Role[] = [
  'filler',
  'of',
  'to',
  'cue',
  'article',
  'count',
  'label',
  'unit',
  'time-unit',
  'half',
  'third',
  'quarter',
];

// "They did not meet on Monday, 12 December".
function isPassed(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], ',')) return has(tokens[at - 1], 'weekday');
  return has(tokens[at], ...passed) && !has(tokens[at], 'of', 'not');
}

// "Dass er" behind "sie bestritt,".
function isOfDenied(token: Token | undefined, words: ClauseWords): boolean {
  return isOfClause(token, words) || words.pronouns?.test(token?.text ?? '') === true;
}

function isOfClause(token: Token | undefined, clauseWords: ClauseWords): boolean {
  if (token === undefined || token.month > 0 || clauseWords.breaks?.test(token.text) === true) return false;
  const isPlain = token.kind === 'word' && token.roles.length === 0;
  if (token.kind === 'mark') return isMark(token, '-’\'"“”«»');
  if (token.kind !== 'word') return token.kind === 'number' && token.digits < 4;
  return isPlain || has(token, ...ofObject) || clauseWords.passed?.test(token.text) === true;
}

/** "No" in "no meeting was held on": the word that says that there was none of what is told of. */
function noneBefore(
  tokens: readonly Token[],
  nearest: number,
  last: number,
  words: ClauseWords,
): Token | undefined {
  const isAuxiliary = (token: Token | undefined) => words.auxiliary?.test(token?.text ?? '') === true;
  let at = nearest;
  while (at > nearest - mostOfClause && !isNone(tokens, at, words)) {
    if (!isOfClause(tokens[at], words) && !isAuxiliary(tokens[at])) return undefined;
    at -= 1;
  }
  if (!isNone(tokens, at, words)) return undefined;
  const said = tokens.slice(at, nearest + 1);
  // "Was held" tells what happened; "a meeting held" names another thing.
  const plain = isAuxiliary(said.at(-2)) ? said.slice(0, -1) : said;
  return isOfAnother(plain, tokens[last], words) ? undefined : tokens[at];
}

// "No. 5" is a number, and "with no warning" denies nothing that was then.
function isNone(tokens: readonly Token[], at: number, { none, sideways }: ClauseWords): boolean {
  if (none?.test(tokens[at]?.text ?? '') !== true) return false;
  return tokens[at + 1]?.kind === 'word' && sideways?.test(tokens[at - 1]?.text ?? '') !== true;
}

/** What denies behind a date that opens its sentence: "On 12 December the sides did not meet". */
function denierAfterOpening(
  tokens: readonly Token[],
  { first, last, range }: Expression,
  words: ClauseWords,
): Token | undefined {
  // Of what lasted it may be told that there was none: "vom 11. bis zum 14. November gab es keine Fahrten".
  const isLasting = words.pronouns !== undefined && (range || has(tokens[first - 1], 'since'));
  let before = first - 1;
  while (has(tokens[before], 'filler', 'cue', 'weekday') || isMark(tokens[before], ',')) before -= 1;
  if (before >= 0 && !isMark(tokens[before], '.;!?')) return undefined;
  const start = isMark(tokens[last], ',') ? last + 1 : last;
  // "Das am 12. Dezember unterzeichnete Abkommen hielt nicht": the date is the agreement's.
  if (tokens[start]?.roles.length === 0 && words.attributive?.test(tokens[start].text) === true)
    return undefined;
  // A date alone above a text is no part of its first sentence.
  if (before === first - 1 && tokens[start]?.capital === true) return undefined;
  for (let at = start; at < start + mostBehind; at += 1) {
    const token = tokens[at];
    if (isNone(tokens, at, words)) return words.sparing.test(tokens[at + 1]?.text ?? '') ? undefined : token;
    if (has(token, 'not')) {
      const next = tokens.slice(at + 1, at + 3);
      const near = (from: number, to: number) =>
        tokens.slice(Math.max(start, from), to).flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]));
      // "Elle ne l'a pas vu" has a mark among its words.
      const around = [...near(at - 4, at), '_', ...near(at + 1, at + 4)].join(' ');
      if (words.objects?.test(around) === true) return token;
      return next.some((one) => words.sparing.test(one.text)) ? undefined : token;
    }
    const isPronoun = words.pronouns?.test(token?.text ?? '') === true;
    if (isPronoun && isLasting) return undefined;
    const isHelping = isPronoun || (words.helping?.test(token?.text ?? '') === true && !isLasting);
    if (!isOfClause(token, words) && !isHelping) return undefined;
  }
  return undefined;
}

/** Several words that deny the whole clause behind them: "it is untrue that the road was closed on". */
function saidFalse(
  tokens: readonly Token[],
  nearest: number,
  words: ClauseWords,
  isDenier: (token: Token | undefined) => boolean,
): Token | undefined {
  const isOnTheWay = (token: Token | undefined) =>
    isOfClause(token, words) || has(token, 'subject') || words.auxiliary?.test(token?.text ?? '') === true;
  let at = nearest;
  while (at > nearest - mostOfClause && !isDenier(tokens[at]) && isOnTheWay(tokens[at])) at -= 1;
  const token = tokens[at];
  const isOfSeveral = token !== undefined && token.end - token.start > token.text.length + ' that'.length - 1;
  return isOfSeveral && isDenier(token) && at < nearest ? token : undefined;
}

/**
 * What was then is another thing than what is denied.
 *
 * @param words from the one that denies to the last before the date
 * @param behind the token behind the date: "չմասնակցեց դեկտեմբերի 12-ի հանդիպմանը"
 */
function isOfAnother(words: readonly Token[], behind: Token | undefined, clauseWords: ClauseWords): boolean {
  const { sparing, tying } = clauseWords;
  const hasObject = words.length > 2 || (behind?.kind === 'word' && isOfClause(behind, clauseWords));
  // "Has not yet been signed" denies the signing itself.
  const isPassive = clauseWords.auxiliary?.test(words.at(-2)?.text ?? '') === true;
  const isTied = words.length > 3 && !isPassive && tying.test(words.at(-1)?.text ?? '');
  return (
    isTied ||
    (hasObject && words.slice(0, verbWords).some((one) => !has(one, 'not') && sparing.test(one.text)))
  );
}

// "Not yet attended".
const verbWords = 4;

// Behind a date stands the verb, or what denies it: "12 Aralık'ta yolu kapatmadı", "am 12. Dezember die Straße nicht". A
// participle on the way ties the date to a noun: "12 Aralık'ta yapılan toplantıya katılmadı".
function denierBehind(tokens: readonly Token[], last: number, clauseWords: ClauseWords): Token | undefined {
  const { denying, sparing, tying } = clauseWords;
  const isSparing = (token: Token | undefined) => sparing.test(token?.text ?? '');
  for (let at = last; at < last + mostBehind; at += 1) {
    const token = tokens[at];
    if (token !== undefined && denying?.test(token.text) === true)
      return at > last && isSparing(token) ? undefined : token;
    // "Kam nie an" has the rest of its own verb at its end, "nahm nicht an dem Treffen teil" a thing.
    const isEnd = tokens[at + 1]?.text === 'an' && (tokens[at + 2]?.kind ?? 'mark') === 'mark';
    if (has(token, 'not-behind')) return isSparing(tokens[at + 1]) && !isEnd ? undefined : token;
    const isTying = token?.roles.length === 0 && tying.test(token.text);
    // "12 Aralık tarihinde yapılmadı".
    const isOfDay = at === last && has(token, 'day-word', 'year-word');
    if ((!isOfClause(token, clauseWords) && !isOfDay) || isTying) return undefined;
  }
  return undefined;
}

const mostBehind = 7;

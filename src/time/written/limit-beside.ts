import type { Expression } from './expressions.ts';
import { relations, type Limiting, type Relation } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/** How the words that stand at a date limit it, and where they begin or end. */
export interface Limit {
  readonly relations: readonly Limiting[];
  readonly start?: number;
  readonly end?: number;
}

/**
 * The limit that words at a date set; undefined where there is none.
 *
 * @param lead the place of the token right before the date's words, fillers left out
 * @param before that token, where it may limit this date of a list
 */
export function limitOf(
  tokens: readonly Token[],
  { last, part, range }: Expression,
  lead: number,
  before: Token | undefined,
): Limit | undefined {
  const next = tokens[isMark(tokens[last], ',،') ? last + 1 : last];
  // Of a range, "until" names the end and limits nothing.
  const isLimit = (one: Relation) => !(range && (one === 'since' || one === 'until'));
  const goesOn = range ? undefined : goingOnBehind(tokens, last);
  if (goesOn !== undefined) return { relations: ['since'], end: goesOn };
  const behind = relations.filter((one) => has(next, `${one}-behind`));
  if (behind.length > 0) return { relations: behind.filter(isLimit), end: next?.end ?? 0 };
  const counted = range || !has(before, 'from') ? undefined : countedFrom(tokens, lead);
  if (counted !== undefined) return { relations: ['after'], start: counted.start };
  const ahead = relations.filter((one) => has(before, one) && isLimit(one));
  if (ahead.length > 0) {
    const also = has(before, 'from') ? (['from'] as const) : [];
    return { relations: [...ahead, ...also], start: before?.start ?? 0 };
  }
  const sign = isTight(tokens, lead) ? signs[tokens[lead]?.text ?? ''] : undefined;
  if (sign !== undefined && !range) return { relations: [sign], start: tokens[lead]?.start ?? 0 };
  if (part.means === 'from' && !range) return { relations: ['since'] };
  return part.means === 'until' && !range ? { relations: ['until'] } : undefined;
}

// "<1991"; in "> 1991" the sign may lead a line that an e-mail quotes.
const signs: Readonly<Record<string, Relation>> = {
  '<': 'before',
  '>': 'after',
  '≤': 'no-later',
  '≥': 'no-earlier',
};

function isTight(tokens: readonly Token[], lead: number): boolean {
  return tokens[lead]?.kind === 'mark' && tokens[lead + 1]?.spaced === false;
}

/** Where the words end that say that it goes on: "1994–present", "1994 to date", "1994–)". */
function goingOnBehind(tokens: readonly Token[], last: number): number | undefined {
  const [joint, now] = [tokens[last], tokens[last + 1]];
  const isDash = isMark(joint, '-–—');
  if ((isDash || has(joint, 'to', 'until')) && has(now, 'now')) return now?.end;
  const isOpen = isMark(joint, '–') && joint?.spaced === false && (now === undefined || isMark(now, ').,;]'));
  return isOpen ? joint?.end : undefined;
}

/** The first token of an amount of time that counts from a date, "3 days from", and not "for 3 days from". */
function countedFrom(tokens: readonly Token[], start: number): Token | undefined {
  const from = start - exactWords(tokens, start);
  if (!has(tokens[from - 1], 'time-unit')) return undefined;
  const amount = tokens[from - 2];
  const isAmount = amount !== undefined && amount.kind !== 'mark' && !has(amount, 'lasting');
  const first = isAmount ? from - 2 : from - 1;
  return has(tokens[first - 1], 'lasting') ? undefined : tokens[first];
}

/** How many words stand before "from" that only say how exactly it counts: "a week to the day from". */
function exactWords(tokens: readonly Token[], from: number): number {
  const [to, the] = [tokens[from - 3]?.text, tokens[from - 2]?.text];
  if (to === 'to' && the === 'the' && has(tokens[from - 1], 'time-unit')) return 3;
  return exactly.test(tokens[from - 1]?.text ?? '') ? 1 : 0;
}

const exactly = /^(?:exactly|precisely|counting|counted|reckoned|genau|exactement|exactamente|ровно|рівно)$/u;

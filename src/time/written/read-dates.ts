import { isAdverb } from './adverb.ts';
import { readChain } from './chain.ts';
import { expressionsOf, type Expression } from './expressions.ts';
import type { NumeralOrder } from './numeral.ts';
import type { Context, RareForms } from './part.ts';
import { mayBegin } from './read-part.ts';
import type { Denials } from './denied.ts';
import { limitOf } from './limit-beside.ts';
import { withNeighbour } from './neighbour.ts';
import { indexOf } from './table-index.ts';
import { leading, type LanguageTable, type Limiting } from './table.ts';
import { has, isMark, type Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** Words that give a date, and what they can mean. */
export interface DatedWords {
  /** UTF-16 offsets of the words: with "about" and "between", without what limits ("after"). */
  readonly start: number;
  readonly end: number;
  /** The words that a date of a list needs to be read alone: "24 and 25 February 1995" for its "24". */
  readonly within: { readonly start: number; readonly end: number };
  /** Where the words that limit begin and end: the same as `start` and `end` where there are none. */
  readonly limited: { readonly start: number; readonly end: number };
  /**
   * EDTF texts: each is what the words can mean, and the first is what they mean first. They may name a day that there
   * is not ("30 February 1995"). None where the words give no date of ours.
   */
  readonly readings: readonly string[];
  /** The words mean a share of it. */
  readonly share?: true;
  /** All the days of the list that the date stands in, where they follow each other. */
  readonly joint?: string;
  /**
   * How the words may limit the date; none where they do not. `from`: they tell where it begins, or only where something
   * is from.
   */
  readonly relations: readonly Limiting[];
  /** An amount of time is counted from the date, and `readings` is what that comes to. */
  readonly counted?: true;
  /** Why the words give no date of ours; absent where they do. `denied`: they say that it was not then. */
  readonly none?: 'other-calendar' | 'denied';
}

export interface ReadOptions {
  /** `any`: a bare number from 1000 to 2099 is a year. `cued`: only where the words around it say so ("in 2009"). */
  readonly years: 'any' | 'cued';
  /** How the document writes 08.12.1991; without it such a date is one of two. */
  readonly numeralOrder?: NumeralOrder | undefined;
  /** How it is told that words deny a date; without it none is denied. */
  readonly denials?: Denials;
  readonly rare?: RareForms;
}

/**
 * Dates in the words of a language, in order, none within another. Days and months without a year are no dates. Takes
 * time in proportion to the text.
 */
export function readDates(text: string, table: LanguageTable, options: ReadOptions): readonly DatedWords[] {
  const index = indexOf(table);
  const plain = tokenize(text, index);
  const tokens = options.rare?.tokens(plain, index, text) ?? plain;
  const context: Context = {
    tokens,
    index,
    years: options.years,
    numeralOrder: options.numeralOrder,
    rare: options.rare,
  };
  const found: DatedWords[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const links = token !== undefined && mayBegin(token) ? readChain(context, at) : [];
    if (links.length === 0) {
      at += 1;
      continue;
    }
    const lead = leadBefore(tokens, links[0]?.part.first ?? at);
    const between = has(tokens[lead - 1], 'between') || isBetweenBehind(tokens, links.at(-1)?.part.last);
    const expressions = expressionsOf(links, between, options.rare)
      .filter((one) => isTold(context, one, lead))
      .map((one) => withNeighbour(tokens, one));
    for (const one of expressions) found.push(dated(context, one, expressions, lead, between, options));
    at = Math.max(at + 1, expressions.at(-1)?.last ?? 0);
  }
  return found;
}

// A year alone in a range needs "from" or a dash, where years need a cue.
function isTold({ years, tokens }: Context, one: Expression, lead: number): boolean {
  const isOfYears = (one.part.month ?? one.part.season) === undefined && one.part.year !== undefined;
  if (years === 'any' || !isOfYears || !one.range) return true;
  const isJoined = tokens.slice(one.first, one.last).some((token) => isMark(token, '-–—/×'));
  return has(tokens[lead - 1], 'from', 'between', 'since') || isJoined;
}

function isBetweenBehind(tokens: readonly Token[], last: number | undefined): boolean {
  return last !== undefined && has(tokens[last], 'between-behind');
}

/** The place before which the word that leads a date stands: articles and weekdays are passed over. */
function leadBefore(tokens: readonly Token[], first: number): number {
  let lead = first;
  while (lead > first - 4 && isPassedBack(tokens, lead - 1)) lead -= 1;
  return has(tokens[lead - 1], ...leading) && !isAdverb(tokens, lead - 1) ? lead : first;
}

function isPassedBack(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], ',')) return has(tokens[at - 1], 'weekday');
  return has(tokens[at], 'filler', 'weekday', 'year-word', 'inclusive') && !has(tokens[at], ...leading);
}

function dated(
  context: Context,
  one: Expression,
  all: readonly Expression[],
  lead: number,
  between: boolean,
  { denials }: ReadOptions,
): DatedWords {
  const { tokens } = context;
  const isFirst = one === all[0];
  const isLast = one === all.at(-1);
  const before = isFirst ? tokens[lead - 1] : undefined;
  const isRangeLead = has(before, 'between', 'from', 'since') && one.range;
  const start = (isRangeLead ? before : tokens[one.first])?.start ?? 0;
  const closing = isLast && between && isBetweenBehind(tokens, one.last) ? 1 : 0;
  const end = tokens[one.last - 1 + closing]?.end ?? 0;
  const said = limitOf(tokens, one, lead - 1, before);
  const denial = denials?.denialOf(context, one, isFirst ? lead : one.first);
  const limit =
    denial === undefined
      ? said && (denials?.resumedLimit(context, one, said) ?? said)
      : said && denials?.deniedLimit(said);
  const isDenied = denial !== undefined && limit === undefined;
  const none = one.part.otherCalendar === true ? 'other-calendar' : isDenied ? 'denied' : undefined;
  const [first, last] = [all[0] ?? one, all.at(-1) ?? one];
  return {
    start,
    end,
    within: {
      start: Math.min(start, tokens[first.first]?.start ?? start),
      end: Math.max(end, tokens[last.last - 1]?.end ?? end),
    },
    limited: {
      start: Math.min(start, limit?.start ?? start, denial?.start ?? start),
      end: Math.max(end, limit?.end ?? end, denial?.end ?? end),
    },
    readings: none === undefined ? one.readings : [],
    ...((one.part.share ?? one.part.division) !== undefined && { share: true as const }),
    ...(one.joint !== undefined && { joint: one.joint }),
    relations: limit?.relations ?? (has(before, 'from') && !one.range ? ['from'] : []),
    ...(none !== undefined && { none }),
  };
}

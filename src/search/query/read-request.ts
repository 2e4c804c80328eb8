import type { AskedDate } from './asked-date.ts';
import type { Chosen } from './facets.ts';
import { foldWord } from '../text/fold.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { SearchManifest } from '../index/manifest.ts';
import { operatorEntry } from '../index/operators.ts';
import { findNames, type NameFound } from '../index/names.ts';
import { chosenByOperators, type UnknownValue } from './operator-values.ts';
import { parseQuery, plainWords, type Operator, type Query, type QueryTerm } from './query.ts';

export type Sort = 'relevance' | 'earliest' | 'latest';

export interface SearchRequest {
  readonly text: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** First and last day of the range chosen by hand, ISO. */
  readonly from?: string;
  readonly to?: string;
  /** Dates in the query are words and nothing more. */
  readonly undated: boolean;
}

/** A query as it was understood, before anything is looked up. */
export interface Understood {
  readonly query: Query;
  /** One for each term to look up: a term of the query, a name made of several, or a date. */
  readonly units: readonly Unit[];
  /** Each must be fulfilled by every hit. */
  readonly dateFilters: readonly AskedDate[];
  /** Dates understood from the query's words, each to be shown and taken off. */
  readonly dates: readonly AskedDate[];
  readonly names: readonly NameFound[];
  /** Words that were not looked up, since most of the archive has them. */
  readonly passedOver: readonly string[];
  /** Texts to look for word for word. */
  readonly quotations: readonly string[];
  /** One of them: plain words in a row, so many that one asks whether they were said. */
  readonly sentence?: string | undefined;
  /** What the query's operators choose. */
  readonly chosen: Chosen;
  readonly unknown: readonly UnknownValue[];
}

export type Unit =
  | { readonly kind: 'term'; readonly term: QueryTerm }
  | { readonly kind: 'name'; readonly name: NameFound }
  | { readonly kind: 'date'; readonly date: AskedDate };

/** The promise is refused when the code that reads dates, which only a dated query needs, cannot be had. */
export async function readRequest(
  request: SearchRequest,
  { index, manifest }: { readonly index: SearchIndex; readonly manifest: SearchManifest },
): Promise<Understood> {
  const typed = parseQuery(request.text);
  const whole = withoutMarks(typed);
  const inTime = mayBeDated(request, whole.operators) ? await import('./asked-dates.ts') : undefined;
  const asked = request.undated ? undefined : await inTime?.readDates(whole.plain, manifest.spans, index);
  const inRest = asked === undefined ? whole : { ...parseQuery(asked.rest), notes: whole.notes };
  const sentence = sentenceOf(inRest) === undefined ? undefined : typed.plain;
  // In a sentence pasted in, names and dates are words of it.
  const query = sentence === undefined ? inRest : whole;
  const dates = sentence === undefined ? (asked?.dates ?? []) : [];
  const names = sentence === undefined ? findNames(query.terms.map(onlyWord), manifest.names) : [];
  const byOperator = inTime?.datesOfOperators(query.operators, manifest.spans) ?? { dates: [], unknown: [] };
  const range = inTime?.askedRange(request.from, request.to);
  const { chosen, unknown } = chosenByOperators(query.operators, manifest.labels);
  const { units, passedOver } = telling(
    [
      ...unitsOf(query.terms, names),
      ...dates.filter(({ narrows }) => !narrows).map((date): Unit => ({ kind: 'date', date })),
    ],
    new Set(manifest.common),
  );
  return {
    query,
    units,
    passedOver: sentence === undefined ? passedOver : [],
    dateFilters: [
      ...dates.filter(({ narrows }) => narrows),
      ...byOperator.dates,
      ...(range === undefined ? [] : [range]),
    ],
    dates,
    names: names.filter(({ others }) => others.length > 0),
    quotations: quotationsOf(query, sentence),
    sentence,
    chosen,
    unknown: [...unknown, ...byOperator.unknown.map(({ name, value }) => ({ operator: name, value }))],
  };
}

// In a text that was pasted in, quotation marks are marks of the text, and its quotations are no wish for exact words.
function withoutMarks(query: Query): Query {
  const hasQuotation = query.terms.flat().some(({ kind }) => kind === 'quotation');
  if (!hasQuotation || query.operators.length > 0 || plainWords(query).length < pastedWords) return query;
  return { ...parseQuery(query.plain.replaceAll('"', ' ')), notes: query.notes };
}

/** As many words outside quotation marks nobody types. */
const pastedWords = 10;

// Every date has a digit, and what happened comes after a word such as "during".
function mayBeDated({ text, from, to }: SearchRequest, operators: readonly Operator[]): boolean {
  return (
    from !== undefined ||
    to !== undefined ||
    /\d|during|before|after|since|until|till|prior to|up to/iu.test(text) ||
    operators.some(({ name }) => operatorEntry(name).kind === 'date')
  );
}

/** Plain words in a row of which one asks whether they were said. */
const sentenceWords = 6;

function sentenceOf(query: Query): string | undefined {
  const plain = [...query.terms.flat(), ...query.without].every(({ kind }) => kind === 'word');
  const words = plainWords(query);
  return plain && query.operators.length === 0 && words.length >= sentenceWords ? query.plain : undefined;
}

function quotationsOf({ terms, without }: Query, sentence: string | undefined): readonly string[] {
  const asked = [...terms.flat(), ...without].filter(({ kind }) => kind === 'quotation');
  return [...new Set([...asked.map(({ text }) => text), ...(sentence === undefined ? [] : [sentence])])];
}

function onlyWord([first, ...others]: QueryTerm): string {
  return first?.kind === 'word' && others.length === 0 ? first.text : '';
}

// Terms in order, those that make up a name replaced by it.
function unitsOf(terms: readonly QueryTerm[], names: readonly NameFound[]): readonly Unit[] {
  return terms.flatMap((term, at): Unit[] => {
    const name = names.find(({ first, count }) => at >= first && at < first + count);
    if (name === undefined) return [{ kind: 'term', term }];
    return name.first === at ? [{ kind: 'name', name }] : [];
  });
}

// The units without the common words, where anything else is left.
function telling(
  units: readonly Unit[],
  common: ReadonlySet<string>,
): { readonly units: readonly Unit[]; readonly passedOver: readonly string[] } {
  const isCommon = (unit: Unit) => unit.kind === 'term' && common.has(foldWord(onlyWord(unit.term)));
  const left = units.filter((unit) => !isCommon(unit));
  if (left.length === 0) return { units, passedOver: [] };
  const words = units.flatMap((unit) =>
    unit.kind === 'term' && isCommon(unit) ? [onlyWord(unit.term)] : [],
  );
  return { units: left, passedOver: [...new Set(words)] };
}

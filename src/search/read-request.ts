import { askedRange, datesOfOperators, readDates, type AskedDate } from './asked-dates.ts';
import type { Chosen } from './facets.ts';
import type { SearchManifest } from './manifest.ts';
import { findNames, type NameFound } from './names.ts';
import { chosenByOperators, type UnknownValue } from './operators.ts';
import { parseQuery, plainWords, type Query, type QueryTerm } from './query.ts';

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
  /** Days that every hit must fall into, or may. */
  readonly within: readonly AskedDate[];
  /** Dates understood from the query's words, each to be shown and taken off. */
  readonly dates: readonly AskedDate[];
  readonly names: readonly NameFound[];
  /** Texts to look for word for word. */
  readonly quotations: readonly string[];
  /** What the query's operators choose. */
  readonly chosen: Chosen;
  readonly unknown: readonly UnknownValue[];
}

export type Unit =
  | { readonly kind: 'term'; readonly term: QueryTerm }
  | { readonly kind: 'name'; readonly name: NameFound }
  | { readonly kind: 'date'; readonly date: AskedDate; readonly written: string };

export function readRequest(request: SearchRequest, manifest: SearchManifest): Understood {
  const whole = parseQuery(request.text);
  const asked = request.undated ? undefined : readDates(whole.plain, manifest.spans);
  const inRest = asked === undefined ? whole : { ...parseQuery(asked.rest), notes: whole.notes };
  const sentence = sentenceOf(inRest) === undefined ? undefined : whole.plain;
  // In a sentence pasted in, names and dates are words of it.
  const query = sentence === undefined ? inRest : whole;
  const dates = sentence === undefined ? (asked?.dates ?? []) : [];
  const names = sentence === undefined ? findNames(query.terms.map(onlyWord), manifest.names) : [];
  const byOperator = datesOfOperators(query.operators, manifest.spans);
  const range = askedRange(request.from, request.to);
  const { chosen, unknown } = chosenByOperators(query.operators, manifest);
  return {
    query,
    units: [
      ...unitsOf(query.terms, names),
      ...dates.flatMap((date): Unit[] =>
        date.written === undefined ? [] : [{ kind: 'date', date, written: date.written }],
      ),
    ],
    within: [
      ...dates.filter(({ written }) => written === undefined),
      ...byOperator.dates,
      ...(range === undefined ? [] : [range]),
    ],
    dates,
    names: names.filter(({ others }) => others.length > 0),
    quotations: quotationsOf(query, sentence),
    chosen,
    unknown: [...unknown, ...byOperator.unknown.map(({ name, value }) => ({ operator: name, value }))],
  };
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

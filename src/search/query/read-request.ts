import type { AskedDate } from './asked-date.ts';
import { joiningWords, prepositions } from './joining-words.ts';
import type { Chosen } from './facets.ts';
import { foldWord } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { SearchManifest } from '../index/manifest.ts';
import { operatorEntry } from '../index/operators.ts';
import type { Aim } from './question.ts';
import { findNames, type NameFound } from '../index/names.ts';
import { provenPlaces } from '../phrases/proven-places.ts';
import { chosenByOperators, type UnknownValue } from './operator-values.ts';
import {
  onlyWord,
  parseQuery,
  plainWords,
  type Operator,
  type Query,
  type QueryNote,
  type QueryTerm,
} from './query.ts';

export type { Aim } from './question.ts';

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
  /** Words that may be meant in a row; none where more than plain words is asked. */
  readonly row: readonly string[];
  /** Words that were not looked up, since most of the archive has them. */
  readonly passedOver: readonly string[];
  /** What a question asks for of times. */
  readonly aim?: Aim | undefined;
  /** Texts to look for word for word. */
  readonly quotations: readonly string[];
  /** One of them: plain words in a row, so many that one asks whether they were said. */
  readonly sentence?: string | undefined;
  /** What the query's operators choose. */
  readonly chosen: Chosen;
  /** What they leave out. */
  readonly leftOut: Chosen;
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
  const isOne = await standsInRow(typed, index);
  const whole = isOne ? { ...typed, terms: parseQuery(typed.plain.replaceAll('"', ' ')).terms } : typed;
  const inTime = mayBeDated(request, whole.operators) ? await import('./asked-dates.ts') : undefined;
  const asked = request.undated ? undefined : await inTime?.readDates(whole.plain, manifest.spans, index);
  const inRest = asked === undefined ? whole : { ...parseQuery(asked.rest), notes: whole.notes };
  const absent = asked?.absent ?? [];
  const backward = asked?.backward ?? [];
  const isDated = (asked?.dates.length ?? 0) + absent.length + backward.length > 0;
  const { asking, aim } = isOne ? noQuestion : await askingIn(inRest, { index, manifest, isDated });
  // In a sentence names and dates are words of it.
  const isWords = isOne || (asking.length === 0 && (await isSentence(inRest, manifest.slight)));
  const query = isWords ? whole : inRest;
  const dates = isWords ? [] : (asked?.dates ?? []);
  const names = isWords ? [] : await namesIn(query, manifest);
  const inParts = isWords && query.terms.some(isQuotation);
  const sentence = isWords && !inParts ? typed.plain : undefined;
  const byOperator = (await inTime?.datesOfOperators(query.operators, manifest.spans, index)) ?? {
    dates: [],
    unknown: [],
  };
  const range = inTime?.askedRange(request.from, request.to);
  const { chosen, leftOut, unknown } = chosenByOperators(query.operators, manifest);
  const { units, passedOver, isCut } = telling(
    [
      ...unitsOf(query.terms, names, asking),
      ...dates.filter(({ narrows }) => !narrows).map((date): Unit => ({ kind: 'date', date })),
    ],
    manifest,
  );
  const notes: readonly QueryNote[] = [
    ...query.notes,
    ...(isWords ? [] : absent.map((text) => ({ kind: 'no-such-day', text }) as const)),
    ...(isWords ? [] : backward.map((text) => ({ kind: 'backward-span', text }) as const)),
    ...(isWords ? [] : (asked?.slips ?? []).map((slip) => ({ kind: 'other-weekday', ...slip }) as const)),
    ...(isOne ? [{ kind: 'read-as-one' } as const] : []),
    ...((await inTime?.quotedDates(query, index)) ?? []).map(
      (text) => ({ kind: 'quoted-date', text }) as const,
    ),
    ...(inParts ? [{ kind: 'read-in-parts' } as const] : []),
    ...(asking.length > 0
      ? [{ kind: 'read-as-question', words: asking.map((at) => onlyWord(query.terms[at]!)) } as const]
      : []),
    ...(isCut ? [{ kind: 'too-many-words', most: mostWords } as const] : []),
  ];
  return {
    query: { ...query, notes },
    units,
    row: rowIn(query, asking),
    passedOver: isWords ? [] : passedOver,
    aim,
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
    leftOut,
    unknown: [...unknown, ...byOperator.unknown.map(({ name, value }) => ({ operator: name, value }))],
  };
}

// A text that stands here as it was typed, with quotation marks of its own, is one: they are no wish for exact words.
async function standsInRow(query: Query, index: SearchIndex): Promise<boolean> {
  const { terms, without, operators, plain } = query;
  if (terms.length < 2 || !terms.some(isQuotation) || operators.length + without.length > 0) return false;
  const row = wordsOf(plain);
  return row.length >= sentenceWords && (await provenPlaces(index, row)).length > 0;
}

// "Un accord" names no United Nations.
async function namesIn({ terms }: Query, { names, slight }: SearchManifest): Promise<readonly NameFound[]> {
  const words = terms.map(onlyWord);
  // Names are put into cases in the letters of their own languages.
  const forms = words.some((word) => /[^\0-\x7f]/u.test(word))
    ? await import('../text/name-forms.ts')
    : undefined;
  return findNames(words, names, forms?.isFormOf).filter(({ first, count }) => {
    const [word] = terms[first] ?? [];
    return (
      count > 1 || word?.kind !== 'word' || word.acronym === true || !slight.includes(foldWord(word.text))
    );
  });
}

function rowIn(query: Query, asking: readonly number[]): readonly string[] {
  const terms = query.terms.filter((_, at) => !asking.includes(at));
  return terms.every((term) => onlyWord(term) !== '') ? plainWords({ ...query, terms }) : [];
}

function isQuotation(term: QueryTerm): boolean {
  return term.some(({ kind }) => kind === 'quotation');
}

// Every date has a digit, but a month of other letters; what happened comes after a word such as "during".
function mayBeDated({ text, from, to }: SearchRequest, operators: readonly Operator[]): boolean {
  return (
    from !== undefined ||
    to !== undefined ||
    /\d|[\u0400-\u058f\u0600-\u06ff]|during|before|after|since|until|till|prior to|up to|following|throughout|no\w? (?:earlier|later)|(?:day|week)\s+(?:of|in)\s|\bdays?\s+[efhnost]|(?:st|nd|rd|th)\s+day\b|\b(?:early|mid|late|start|beginning|middle|end)(?:\s+(?:of|in))?[\s-]+(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)/iu.test(
      text,
    ) ||
    operators.some(({ name }) => operatorEntry(name).kind === 'date')
  );
}

/** Plain words in a row of which one asks whether they were said. */
const sentenceWords = 6;

async function isSentence(query: Query, slight: readonly string[]): Promise<boolean> {
  const { operators, without, plain } = query;
  // "one AND other AND third" is no row of words, however long it is.
  const runs = plain.split(/ (?:AND|OR) /);
  const words = plainWords(query);
  const isRow =
    operators.length + without.length === 0 &&
    words.length >= sentenceWords &&
    runs.some((run) => run.split(/\s+/).length >= sentenceWords);
  return isRow && !(await import('./keywords.ts')).isKeywords(words, slight);
}

function quotationsOf({ terms, without }: Query, sentence: string | undefined): readonly string[] {
  const asked = [...terms.flat(), ...without].filter(({ kind }) => kind === 'quotation');
  return [...new Set([...asked.map(({ text }) => text), ...(sentence === undefined ? [] : [sentence])])];
}

// In a question; what stands here in a row is words of a text.
async function askingIn(
  query: Query,
  known: { readonly index: SearchIndex; readonly manifest: SearchManifest; readonly isDated: boolean },
): Promise<Question> {
  if (!mayAsk.test(query.plain)) return noQuestion;
  const { aimOf, placesBesideAsked } = await import('./question.ts');
  const asking = placesBesideAsked(query, { slight: known.manifest.slight, isDated: known.isDated });
  const row = asking.length === 0 || query.terms.length < rowWords ? [] : wordsOf(query.plain);
  return row.length > 0 && (await provenPlaces(known.index, row)).length > 0
    ? noQuestion
    : { asking, aim: asking.length > 0 ? aimOf(query) : undefined };
}

interface Question {
  /** Places of the terms that are not looked up. */
  readonly asking: readonly number[];
  readonly aim?: Aim | undefined;
}

const noQuestion: Question = { asking: [] };

/** Fewer words stand in a row by chance: “what happened”. */
const rowWords = 3;

// What may be a question; the code that reads one is loaded for no other query.
const mayAsk = /(?:^|^\S{2,5}\s+)(?:wh(?:o|om|ose|at|en|ere|ich|y)|how)(?!\p{L})|\?$/iu;

// Terms in order, those that make up a name replaced by it, without those that only ask.
function unitsOf(
  terms: readonly QueryTerm[],
  names: readonly NameFound[],
  asking: readonly number[],
): readonly Unit[] {
  return terms.flatMap((term, at): Unit[] => {
    const name = names.find(({ first, count }) => at >= first && at < first + count);
    if (name === undefined) return asking.includes(at) ? [] : [{ kind: 'term', term }];
    return name.first === at ? [{ kind: 'name', name }] : [];
  });
}

const joining: ReadonlySet<string> = new Set(joiningWords.split('|'));

/** Most words, or names and dates, that are looked up: common ones and those that were there before do not count. */
const mostWords = 40;

// The units without the common words, where anything else is left.
function telling(
  units: readonly Unit[],
  { common, slight }: Pick<SearchManifest, 'common' | 'slight'>,
): { readonly units: readonly Unit[]; readonly passedOver: readonly string[]; readonly isCut: boolean } {
  // What joins words in another language, or stands before one, is looked for where it is all that is asked.
  const isCommon = (unit: Unit) =>
    common.includes(keyOf(unit)) || joining.has(keyOf(unit)) || prepositions.has(keyOf(unit));
  const some = units.filter((unit) => !isCommon(unit));
  const left = some.length === 0 ? units : some;
  const words = units.flatMap((unit) =>
    unit.kind === 'term' && left === some && common.includes(keyOf(unit)) ? [onlyWord(unit.term)] : [],
  );
  const keys = left.map(keyOf);
  const few =
    left.length <= mostWords
      ? left
      : left.filter((_, at) => {
          const key = keys[at]!;
          return key === '' || (!slight.includes(key) && keys.indexOf(key) === at);
        });
  return { units: few.slice(0, mostWords), passedOver: [...new Set(words)], isCut: few.length > mostWords };
}

// The folded word that a unit is; empty for what is more, and for initials, which are no common word.
function keyOf(unit: Unit): string {
  const [first] = unit.kind === 'term' ? unit.term : [];
  return unit.kind === 'term' && first?.kind === 'word' && first.acronym !== true
    ? foldWord(onlyWord(unit.term))
    : '';
}

import { answerQuotation, type QuotationAnswer } from './answer-quotation.ts';
import { narrow, type Chosen } from './facets.ts';
import { findName, findQueryWord } from './find-words.ts';
import { trimPunctuation, foldToken } from './fold.ts';
import type { SearchIndex } from './index-port.ts';
import type { SearchManifest } from './manifest.ts';
import { anyOf, fuse, type Hit, type Matches } from './match.ts';
import { findNames, type NameFound } from './names.ts';
import { chosenByOperators } from './operators.ts';
import { parseQuery, plainWords, type Query, type QueryTerm, type Wording } from './query.ts';
import { isKnown, suggestWords, vocabularyFile, type Vocabulary } from './suggest.ts';

export type Sort = 'relevance' | 'earliest' | 'latest';

export interface SearchRequest {
  readonly text: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
}

/** What an answer is made from. */
export interface SearchSources {
  readonly index: SearchIndex;
  readonly manifest: SearchManifest;
  /** The words that begin with a letter; empty when there are none. */
  readonly vocabulary: (file: string) => Promise<Vocabulary>;
}

export interface Answer {
  readonly request: SearchRequest;
  readonly query: Query;
  /** Narrowed by facets and sorted. */
  readonly hits: readonly Hit[];
  /** Ids of all hits before facets narrowed them. */
  readonly everything: readonly string[];
  /** Number of terms that a hit can answer. */
  readonly terms: number;
  readonly missing: readonly MissingWord[];
  readonly names: readonly NameFound[];
  readonly quotations: readonly QuotationAnswer[];
  readonly unknownValues: readonly { readonly operator: string; readonly value: string }[];
  /** The index did not find what it is known to hold: a file of it is missing or cut short. */
  readonly damaged: boolean;
}

/** A word that no document, event or page has, and what may have been meant. */
export interface MissingWord {
  readonly word: string;
  readonly suggestions: readonly string[];
}

/** Answers a query. @throws whatever the index throws when it cannot be read. */
export async function answer(sources: SearchSources, request: SearchRequest): Promise<Answer> {
  const { index, manifest } = sources;
  const query = parseQuery(request.text);
  const { chosen, unknown } = chosenByOperators(query.operators, manifest);
  const sentence = sentenceOf(query);
  const names = sentence === undefined ? findNames(query.terms.map(onlyWord), manifest.names) : [];
  const quotations = new Map<string, QuotationAnswer>();
  for (const text of quotationsOf(query, sentence)) quotations.set(text, await answerQuotation(index, text));
  const terms = await Promise.all(
    units(query.terms, names).map((unit) =>
      'others' in unit ? findName(index, unit) : findTerm(index, unit, quotations),
    ),
  );
  const without = await Promise.all(query.without.map((one) => findTerm(index, [one], quotations)));
  const isOpen = query.without.length > 0 || isChosen(chosen) || isChosen(request.chosen);
  const fused = fuse(terms.length > 0 ? terms : isOpen ? [await everyRecord(index)] : [], {
    without,
    common: manifest.records * commonShare,
  });
  const byOperator = await narrow(index, idsOf(fused), chosen);
  const narrowed = new Set(await narrow(index, byOperator, request.chosen));
  const missing = await missingWords(sources, query.terms, terms, names);
  return {
    request,
    query,
    hits: await sorted(
      index,
      fused.filter(({ id }) => narrowed.has(id)),
      request.sort,
    ),
    everything: byOperator,
    terms: terms.length,
    missing: missing.words,
    names: names.filter(({ others }) => others.length > 0),
    quotations: [...quotations.values()].filter(
      ({ text }) => !query.without.some((one) => one.text === text),
    ),
    unknownValues: unknown,
    damaged: missing.damaged,
  };
}

/** A word in more of the records than this is too common to find one by. */
const commonShare = 0.4;

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
function units(terms: readonly QueryTerm[], names: readonly NameFound[]): readonly (QueryTerm | NameFound)[] {
  return terms.flatMap((term, at): (QueryTerm | NameFound)[] => {
    const name = names.find(({ first, count }) => at >= first && at < first + count);
    if (name === undefined) return [term];
    return name.first === at ? [name] : [];
  });
}

async function findTerm(
  index: SearchIndex,
  term: readonly Wording[],
  quotations: ReadonlyMap<string, QuotationAnswer>,
): Promise<Matches> {
  const wordings = await Promise.all(
    term.map(async ({ kind, text }) => {
      switch (kind) {
        case 'word':
          return findQueryWord(index, text);
        case 'quotation':
          return quotations.get(text)?.matches ?? new Map();
      }
    }),
  );
  return anyOf(wordings);
}

// Without words a query asks for all that has the chosen values.
async function everyRecord(index: SearchIndex): Promise<Matches> {
  const ids = await index.withAny('in', await index.values('in'));
  return new Map([...ids].map((id) => [id, { score: 0, spots: [] }]));
}

function isChosen(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}

async function missingWords(
  { vocabulary, manifest: { names: known } }: SearchSources,
  terms: readonly QueryTerm[],
  found: readonly Matches[],
  names: readonly NameFound[],
): Promise<{ readonly words: readonly MissingWord[]; readonly damaged: boolean }> {
  const all = units(terms, names);
  const lost = all.flatMap((unit, at) =>
    'others' in unit || found[at]!.size > 0
      ? []
      : unit.flatMap((one) => (one.kind === 'word' ? [one.text] : [])),
  );
  const nameWords = known.flatMap((one) => one.names.flatMap((name) => name.split(/\s+/u)));
  const words = await Promise.all(
    lost.map(async (word) => {
      const file = vocabularyFile(word);
      const entries = file === undefined ? {} : await vocabulary(file);
      const alike = Object.fromEntries(
        nameWords.map((name) => [trimPunctuation(foldToken(name)), trimPunctuation(name)]),
      );
      return {
        word,
        suggestions: suggestWords(word, { ...alike, ...entries }),
        damaged: isKnown(word, entries),
      };
    }),
  );
  return {
    words: words.map(({ word, suggestions }) => ({ word, suggestions })),
    damaged: words.some(({ damaged }) => damaged),
  };
}

async function sorted(index: SearchIndex, hits: readonly Hit[], sort: Sort): Promise<readonly Hit[]> {
  if (sort === 'relevance') return hits;
  const days = await index.byDate();
  const rank = new Map(days.map((id, place) => [id, sort === 'earliest' ? place : -place]));
  // What has no date comes last either way.
  return [...hits].sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0);
}

function idsOf(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ id }) => id);
}

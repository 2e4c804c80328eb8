import type { QuotationAnswer } from './answer-quotation.ts';
import { narrow, withAny, type Chosen } from '../query/facets.ts';
import { findName, findQueryWord, findRow, type Vocabularies } from './find-words.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { SearchManifest } from '../index/manifest.ts';
import { anyOf, fuse, type Hit, type Matches } from './match.ts';
import type { Falls } from './match-dates.ts';
import { missingWord, type MissingWord } from './missing-words.ts';
import type { QueryTerm } from '../query/query.ts';
import {
  readRequest,
  type SearchRequest,
  type Sort,
  type Understood,
  type Unit,
} from '../query/read-request.ts';

/** What an answer is made from. */
export interface SearchSources {
  readonly index: SearchIndex;
  readonly manifest: SearchManifest;
  readonly vocabularies: Vocabularies;
}

export interface Answer {
  readonly request: SearchRequest;
  readonly understood: Understood;
  /** Narrowed by facets and sorted. */
  readonly hits: readonly Hit[];
  /** Ids of all hits before the request's facets narrowed them. */
  readonly everything: readonly string[];
  /** Whether a hit's own date falls into the days asked for; absent for a hit by its words alone. */
  readonly falls: ReadonlyMap<string, Falls>;
  readonly missing: readonly MissingWord[];
  readonly quotations: readonly QuotationAnswer[];
}

/** Whether a hit answers every term of its query. */
export function answersAll({ understood }: Pick<Answer, 'understood'>, { terms }: Hit): boolean {
  return terms >= understood.units.length;
}

/** Answers a query. The promise is refused when the index cannot be read. */
export async function answer(sources: SearchSources, request: SearchRequest): Promise<Answer> {
  const { index, manifest } = sources;
  const understood = await readRequest(request, manifest);
  const quotations = await answerQuotations(sources, understood.quotations);
  const falls = new Map<string, Falls>();
  const missing: MissingWord[] = [];
  const lookUp = { sources, quotations, falls, missing };
  const terms = await Promise.all(understood.units.map((unit) => findUnit(unit, lookUp)));
  const without = await Promise.all(
    understood.query.without.map((one) => findTerm([one], { ...lookUp, missing: [] })),
  );
  const hasWords = understood.units.some(({ kind }) => kind !== 'date');
  const fused = fuse(
    terms.length > 0 || !asksForAll(understood, request) ? terms : [await everyRecord(index)],
    {
      without,
      common: manifest.records * commonShare,
      // A document's own words come before the archive's words about it. A query of dates alone favours neither.
      favoured: hasWords ? await withAny(index, 'in', ['document']) : new Set(),
    },
  );
  const inDays = await applyDateFilters(understood, idsOf(fused), lookUp);
  const everything = await narrow(index, inDays, understood.chosen);
  const narrowed = new Set(await narrow(index, everything, request.chosen));
  return {
    request,
    understood,
    hits: await sorted(
      index,
      fused.filter(({ id }) => narrowed.has(id)),
      terms.length === 0 && request.sort === 'relevance' ? 'earliest' : request.sort,
    ),
    everything,
    falls,
    missing,
    quotations: [...quotations.values()].filter(
      ({ text }) => !understood.query.without.some((one) => one.text === text),
    ),
  };
}

// The code for quotations is loaded when a query has one.
async function answerQuotations(
  { index, manifest }: SearchSources,
  texts: readonly string[],
): Promise<ReadonlyMap<string, QuotationAnswer>> {
  const answers = new Map<string, QuotationAnswer>();
  if (texts.length === 0) return answers;
  const { answerQuotation } = await import('./answer-quotation.ts');
  for (const text of texts)
    answers.set(text, await answerQuotation(index, text, { common: manifest.common }));
  return answers;
}

/** A word that more than this share of the records has does not make a record a hit by itself. */
const commonShare = 0.4;

interface LookUp {
  readonly sources: SearchSources;
  readonly quotations: ReadonlyMap<string, QuotationAnswer>;
  readonly falls: Map<string, Falls>;
  readonly missing: MissingWord[];
}

async function findUnit(unit: Unit, lookUp: LookUp): Promise<Matches> {
  const { index } = lookUp.sources;
  switch (unit.kind) {
    case 'term':
      return findTerm(unit.term, lookUp);
    case 'name':
      return findName(index, unit.name);
    case 'date': {
      const { matchDate } = await import('./match-dates.ts');
      const { matches, falls } = await matchDate(index, unit.date);
      for (const [id, fall] of falls) lookUp.falls.set(id, weaker(lookUp.falls.get(id), fall));
      return anyOf([matches, await findRow(index, unit.written)]);
    }
  }
}

async function findTerm(term: QueryTerm, { sources, quotations, missing }: LookUp): Promise<Matches> {
  const wordings = await Promise.all(
    term.map(async ({ kind, text }) => {
      if (kind === 'quotation') return quotations.get(text)?.matches ?? new Map();
      const { matches, begun } = await findQueryWord(sources.index, sources.vocabularies, text);
      if (matches.size === 0 || begun.length > 0)
        missing.push(await missingWord(text, begun, sources.vocabularies, sources.manifest));
      return matches;
    }),
  );
  return anyOf(wordings);
}

// The ids of records that fall, or may fall, into the days of every filter.
async function applyDateFilters(
  { dateFilters }: Understood,
  ids: readonly string[],
  { sources, falls }: LookUp,
): Promise<readonly string[]> {
  let left = ids;
  if (dateFilters.length === 0) return left;
  const { matchDate } = await import('./match-dates.ts');
  for (const days of dateFilters) {
    const dated = await matchDate(sources.index, days);
    left = left.filter((id) => dated.falls.has(id));
    for (const [id, fall] of dated.falls) falls.set(id, weaker(falls.get(id), fall));
  }
  return left;
}

// A query without words asks for every record that has the chosen values and lies in the days.
function asksForAll({ query, dateFilters, chosen }: Understood, request: SearchRequest): boolean {
  return query.without.length > 0 || dateFilters.length > 0 || isChosen(chosen) || isChosen(request.chosen);
}

async function everyRecord(index: SearchIndex): Promise<Matches> {
  const ids = [...(await index.having('in')).values()].flatMap((having) => [...having]);
  return new Map(ids.map((id) => [id, { score: 0, spots: [] }]));
}

function isChosen(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}

async function sorted(index: SearchIndex, hits: readonly Hit[], sort: Sort): Promise<readonly Hit[]> {
  if (sort === 'relevance') return hits;
  const { firstDays } = await import('./match-dates.ts');
  const days = await firstDays(index);
  const turn = sort === 'earliest' ? 1 : -1;
  // Records without a date come last in both orders.
  const rank = ({ id }: Hit) => (days.has(id) ? days.get(id)! * turn : Infinity);
  return [...hits].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function weaker(a: Falls | undefined, b: Falls): Falls {
  return a === 'possible' || b === 'possible' ? 'possible' : 'certain';
}

function idsOf(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ id }) => id);
}

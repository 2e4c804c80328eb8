import type { QuotationAnswer } from './answer-quotation.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { SearchManifest } from '../index/manifest.ts';
import type { QueryTerm } from '../query/query.ts';
import type { Understood, Unit } from '../query/read-request.ts';
import { wordsOf } from '../text/words.ts';
import { findAcronym, findName, findQueryWord, findRow, type Vocabularies } from './find-words.ts';
import { anyOf, type Matches } from './match.ts';
import type { Falls } from './match-dates.ts';
import { matchWordsInRow } from './match-rows.ts';
import type { MissingWord } from './missing-words.ts';
import type { AskedRow } from './passages.ts';

/** What an answer is made from. */
export interface SearchSources {
  readonly index: SearchIndex;
  readonly manifest: SearchManifest;
  readonly vocabularies: Vocabularies;
}

/** What looking up notes on the way, in order. */
interface Noted {
  readonly missing: MissingWord[];
  /** Words that are to be marked by what they are, not by where they were found. */
  readonly rows: AskedRow[];
}

/** What looking up uses, and what it notes. */
export interface LookUp extends Noted {
  readonly sources: SearchSources;
  readonly quotations: ReadonlyMap<string, QuotationAnswer>;
  readonly falls: Map<string, Falls>;
  /** What is found is to be left out: nothing is that was not named. */
  readonly leavesOut?: true;
}

/** Records that answer one unit of a query. */
export async function findUnit(unit: Unit, lookUp: LookUp): Promise<Matches> {
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
      const written = [...new Set([unit.date.written ?? '', ...(unit.date.printed ?? [])])];
      return anyOf([matches, ...(await Promise.all(written.map((text) => findWritten(text, lookUp))))]);
    }
  }
}

// Words of a date that stand in so many places that not all are listed are looked for one by one.
async function findWritten(text: string, { sources: { index }, rows }: LookUp): Promise<Matches> {
  const row = wordsOf(text);
  if (row.length < 2 || (await index.phrase(row)).more) return findRow(index, text);
  const matches = await matchWordsInRow(index, row);
  if (matches.size > 0) rows.push([row]);
  return matches;
}

/** Records that answer any wording of a term; a word that is nowhere is noted. */
export async function findTerm(term: QueryTerm, { missing, rows, ...lookUp }: LookUp): Promise<Matches> {
  // Files of the index arrive in any order: what is noted stands in that of the wordings.
  const noted = term.map((): Noted => ({ missing: [], rows: [] }));
  const wordings = await Promise.all(
    term.map((wording, place) => findWording(wording, { ...lookUp, ...noted[place]! })),
  );
  for (const one of noted) {
    for (const word of one.missing) missing.push(word);
    for (const row of one.rows) rows.push(row);
  }
  return anyOf(wordings);
}

async function findWording(
  wording: QueryTerm[number],
  { sources, quotations, missing, rows, leavesOut }: LookUp,
): Promise<Matches> {
  const { text } = wording;
  if (wording.kind === 'quotation') return quotations.get(text)?.matches ?? new Map();
  const initials = wording.acronym === true ? await findAcronym(sources.index, text) : undefined;
  if (initials !== undefined && initials.size > 0) return initials;
  const { matches, begun } = await findQueryWord(sources.index, sources.vocabularies, text);
  if (matches.size > 0 && begun.length === 0)
    return leavesOut === true ? matches : withOtherLetters(text, matches, sources);
  // What one index does not have may be a part of a word there; that it is nowhere, the index of phrases knows.
  const within = await matchWordsInRow(sources.index, wordsOf(text));
  const { missingWord } = await import('./missing-words.ts');
  const absent = await missingWord(text, begun, sources.vocabularies, sources.manifest);
  if (within.size === 0 || absent.damaged) missing.push(absent);
  const [name, ...others] = absent.spelt;
  if (within.size === 0 && name !== undefined) return findName(sources.index, { name, others });
  const [meant, second] = absent.suggestions;
  if (within.size === 0 && leavesOut !== true && meant !== undefined && second === undefined)
    return (await findQueryWord(sources.index, sources.vocabularies, meant)).matches;
  if (within.size === 0) return matches;
  rows.push([wordsOf(text)]);
  return within;
}

// A name in letters of its own stands elsewhere in plain ones.
async function withOtherLetters(
  text: string,
  matches: Matches,
  { index, vocabularies, manifest }: SearchSources,
): Promise<Matches> {
  if (!/[^\0-\x7f]/u.test(text)) return matches;
  const { namesSpelt } = await import('./missing-words.ts');
  const [name, ...others] = await namesSpelt(text, vocabularies, manifest, false);
  return name === undefined ? matches : anyOf([matches, await findName(index, { name, others })]);
}

/** The ids of records that fall, or may fall, into the days of every filter, or hold its words. */
export async function applyDateFilters(
  { dateFilters }: Understood,
  ids: readonly string[],
  { sources, falls, rows }: LookUp,
): Promise<readonly string[]> {
  let left = ids;
  if (dateFilters.length === 0) return left;
  const { matchDate } = await import('./match-dates.ts');
  for (const days of dateFilters) {
    const dated = await matchDate(sources.index, days);
    if (days.denied === true) {
      // What only may lie in the days is not denied.
      left = left.filter((id) => dated.falls.get(id) !== 'certain');
      continue;
    }
    const written = await matchWordsInRow(sources.index, wordsOf(days.written ?? ''));
    left = left.filter((id) => dated.falls.has(id) || written.has(id));
    if (written.size > 0) rows.push([wordsOf(days.written ?? '')]);
    for (const [id, fall] of dated.falls) falls.set(id, weaker(falls.get(id), fall));
  }
  return left;
}

function weaker(a: Falls | undefined, b: Falls): Falls {
  return a === 'possible' || b === 'possible' ? 'possible' : 'certain';
}

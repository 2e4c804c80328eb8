import type { QuotationAnswer } from './answer-quotation.ts';
import { narrow, withAny, withoutAny, type Chosen } from '../query/facets.ts';
import { applyDateFilters, findTerm, findUnit, type SearchSources } from './look-up.ts';
import type { SearchIndex } from '../index/index-port.ts';
import { foldWord } from '../text/fold.ts';
import type { SearchManifest } from '../index/manifest.ts';
import { fuse, type Hit, type Matches } from './match.ts';
import type { Falls } from './match-dates.ts';
import { linesOf } from '../phrases/lines-of.ts';
import { matchPlainRow, rowsFirst } from './match-rows.ts';
import type { MissingWord } from './missing-words.ts';
import { orderHits } from './order-hits.ts';
import type { AskedRow } from './passages.ts';
import {
  readRequest,
  type SearchRequest,
  type Sort,
  type Understood,
  type Unit,
} from '../query/read-request.ts';

export interface Answer {
  readonly request: SearchRequest;
  readonly understood: Understood;
  /** Narrowed by facets and sorted. */
  readonly hits: readonly Hit[];
  /** Ids of the hits that are counted, before the request's facets narrowed them: those that answer all, where any does. */
  readonly everything: readonly string[];
  /** Whether a hit's own date falls into the days asked for; absent for a hit by its words alone. */
  readonly falls: ReadonlyMap<string, Falls>;
  readonly missing: readonly MissingWord[];
  /** All of it stands on pages about the program alone, which come behind what holds some of it. */
  readonly onlyInGuides?: true;
  /** What holds all of the words is left out by what else was asked: a word to leave out, a day, a kind. */
  readonly withheld?: true;
  /** Titles of parts of the archive that were not searched: nothing is denied of them. */
  readonly unread: readonly string[];
  readonly quotations: readonly QuotationAnswer[];
  /** Words that stand in a row in some of the hits, to be shown together. */
  readonly rows: readonly AskedRow[];
}

/** Whether a hit answers every term of its query. */
export function answersAll({ understood }: Pick<Answer, 'understood'>, { terms }: Hit): boolean {
  return terms >= understood.units.length;
}

/**
 * Answers a query. Where nothing has all of its words, two of them that are one word here are read as that. A date in it that is words of a text stands in no time of its own: where nothing lies in the days that
 * were read, and a record holds all of the words as they were typed, the query is answered as words. The promise is
 * refused when the index cannot be read.
 */
export async function answer(sources: SearchSources, request: SearchRequest): Promise<Answer> {
  const given = await answerInTime(sources, request);
  const { query, units } = given.understood;
  const isFound = given.hits.some((hit) => answersAll(given, hit));
  if (isFound || units.length < 2 || given.quotations.length > 0) return given;
  const { joinWords } = await import('./joined-words.ts');
  const read = await joinWords(request.text, query, sources.vocabularies);
  if (read === undefined) return given;
  const joined = await answerInTime(sources, { ...request, text: read.text });
  if (!joined.hits.some((hit) => answersAll(joined, hit))) return given;
  const { understood } = joined;
  const { written, joined: word } = read;
  const notes = [...understood.query.notes, { kind: 'read-joined', written, joined: word } as const];
  return { ...joined, request, understood: { ...understood, query: { ...understood.query, notes } } };
}

async function answerInTime(sources: SearchSources, request: SearchRequest): Promise<Answer> {
  const dated = await answerAsRead(sources, request);
  const { dates, units } = dated.understood;
  // Of a date alone its words in a row are found already; a limit alone, such as “before 1990”, is no words.
  const isDate = units.every(({ kind }) => kind === 'date');
  // Nothing that is to be left out comes back as words.
  if (
    isDate ||
    dates.length === 0 ||
    dates.some(({ denied }) => denied === true) ||
    dated.hits.some((hit) => answersAll(dated, hit))
  )
    return dated;
  const plain = await answerAsRead(sources, { ...request, undated: true });
  // With a limit only what says it in words answers: the words of “ferry before 1990” stand in what was after it, too.
  if (dates.some(({ narrows }) => narrows) && plain.rows.length === 0) return dated;
  const isBetter = dated.hits.length === 0 && plain.hits.length > 0;
  return isBetter || plain.hits.some((hit) => answersAll(plain, hit)) ? { ...plain, request } : dated;
}

async function answerAsRead(sources: SearchSources, request: SearchRequest): Promise<Answer> {
  const { index, manifest } = sources;
  const understood = await readRequest(request, sources);
  const quotations = await answerQuotations(sources, understood.quotations);
  const falls = new Map<string, Falls>();
  const noted = understood.units.map(() => ({ missing: [] as MissingWord[], rows: [] as AskedRow[] }));
  const lookUp = { sources, quotations, falls, missing: [], rows: [] };
  const terms = await Promise.all(
    understood.units.map((unit, place) => findUnit(unit, { ...lookUp, ...noted[place]! })),
  );
  const missing = noted.flatMap((one) => one.missing);
  const rows = noted.flatMap((one) => one.rows);
  const without = await Promise.all(
    understood.query.without.map((one) =>
      findTerm([one], { ...lookUp, missing: [], rows: [], leavesOut: true }),
    ),
  );
  const rowInRecords = await matchPlainRow(index, understood.row);
  const hasWords = understood.units.some(({ kind }) => kind !== 'date');
  const fused = fuse(
    terms.length > 0 || !asksForAll(understood, request) ? terms : [await everyRecord(index)],
    {
      without,
      common: manifest.records * commonShare,
      slight: slightOf(understood.units, terms, manifest),
      // A document's own words come before the archive's words about it, and events before both where their dates are
      // asked for. A query of dates alone favours neither.
      favoured: hasWords
        ? await withAny(index, 'in', [understood.aim === undefined ? 'document' : 'event'])
        : new Set(),
    },
  );
  const isHeld =
    rowInRecords !== undefined ||
    understood.row.length < rowWords ||
    fused.some((hit) => answersAll({ understood }, hit));
  const isQuestion = understood.query.notes.some(isOfQuestion);
  const plainRow = isHeld ? rowInRecords : await matchPlainRow(linesOf(index), understood.row);
  const inRow = [plainRow?.matches, quotations.get(understood.sentence ?? '')?.matches];
  const { hits: ranked, guides } = await orderHits(
    index,
    rowsFirst(
      fused,
      inRow.filter((matches) => matches !== undefined),
      { terms: understood.units.length, without },
    ),
    { asked: understood.row, isQuestion, isWhole: (hit) => answersAll({ understood }, hit) },
  );
  const inDays = await applyDateFilters(understood, idsOf(ranked), { ...lookUp, rows });
  const having = await narrow(index, inDays, understood.chosen);
  const everything = await withoutAny(index, having, understood.leftOut);
  const narrowed = new Set(await narrow(index, everything, request.chosen));
  const left = ranked.filter(({ id }) => narrowed.has(id));
  const events =
    isQuestion && understood.dates.length > 0 ? await withAny(index, 'in', ['event']) : new Set<string>();
  const whole = left.filter((hit) => answersAll({ understood }, hit));
  // What happened on the day that a question names goes before what else tells of that day, or has its other words.
  const answering = whole.length > 0 ? whole : left;
  const ofDay = answering.filter(({ id }) => events.has(id) && falls.get(id) === 'certain');
  const dayFirst = [...ofDay, ...left.filter((hit) => !ofDay.includes(hit))];
  const held = [...ranked.map(({ id }) => id), ...without.flatMap((matches) => [...matches.keys()])];
  const isWithheld =
    whole.length === 0 && held.some((id) => terms.length > 0 && terms.every((matches) => matches.has(id)));
  const asked = [...quotations.values()].filter(
    ({ text }) => !understood.query.without.some((one) => one.text === text),
  );
  return {
    request,
    understood,
    hits: await sorted(index, dayFirst, request.sort, terms.length === 0 ? falls : undefined),
    everything: countedOf(everything, ranked, understood),
    falls,
    missing,
    ...(isOnlyIn(guides, whole, left) && { onlyInGuides: true as const }),
    ...(isWithheld && { withheld: true as const }),
    unread: manifest.unread ?? [],
    quotations: asked,
    rows: [
      ...asked.map(({ pieces }) => pieces.flatMap((piece) => piece.rows)),
      ...(plainRow === undefined ? [] : [plainRow.row]),
      ...rows,
    ],
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

// What holds only some of the words is shown behind the rest, and counted nowhere beside it.
function countedOf(ids: readonly string[], hits: readonly Hit[], understood: Understood): readonly string[] {
  const whole = new Set(hits.filter((hit) => answersAll({ understood }, hit)).map(({ id }) => id));
  const some = ids.filter((id) => whole.has(id));
  return some.length > 0 ? some : ids;
}

// Unless there is nothing else.
function slightOf(
  units: readonly Unit[],
  terms: readonly Matches[],
  manifest: SearchManifest,
): ReadonlySet<Matches> {
  const slight = terms.filter((_, place) => isSlight(units[place]!, manifest));
  return new Set(slight.length < terms.length ? slight : []);
}

function isSlight(unit: Unit, { slight }: SearchManifest): boolean {
  const [first, ...others] = unit.kind === 'term' ? unit.term : [];
  return (
    first?.kind === 'word' &&
    first.acronym !== true &&
    others.length === 0 &&
    slight.includes(foldWord(first.text))
  );
}

/** Fewer words stand in a row of a line by chance. */
const rowWords = 3;

/** A word that more than this share of the records has does not make a record a hit by itself. */
const commonShare = 0.4;

function isOnlyIn(some: ReadonlySet<string>, whole: readonly Hit[], all: readonly Hit[]): boolean {
  const isAmong = ({ id }: Hit) => some.has(id);
  return whole.length > 0 && whole.every(isAmong) && !all.every(isAmong);
}

function isOfQuestion({ kind }: Understood['query']['notes'][number]): boolean {
  return kind === 'read-as-question';
}

// A query without words asks for every record that has the chosen values and lies in the days.
function asksForAll({ query, dateFilters, chosen, leftOut }: Understood, request: SearchRequest): boolean {
  const isAsked = query.without.length > 0 || dateFilters.length > 0;
  return isAsked || [chosen, leftOut, request.chosen].some(isChosen);
}

async function everyRecord(index: SearchIndex): Promise<Matches> {
  const ids = [...(await index.having('in')).values()].flatMap((having) => [...having]);
  return new Map(ids.map((id) => [id, { score: 0, spots: [] }]));
}

function isChosen(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}

// Without words, the best are those that surely fall into the days; then come those that may, then those that only tell
// of them.
async function sorted(
  index: SearchIndex,
  hits: readonly Hit[],
  sort: Sort,
  falls?: ReadonlyMap<string, Falls>,
): Promise<readonly Hit[]> {
  if (sort === 'relevance' && falls === undefined) return hits;
  const { firstDays } = await import('./match-dates.ts');
  const days = await firstDays(index);
  const turn = sort === 'latest' ? -1 : 1;
  // Records without a date come last in both orders.
  const rank = ({ id }: Hit) => (days.has(id) ? days.get(id)! * turn : Infinity);
  const byDate = [...hits].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  if (sort !== 'relevance') return byDate;
  const order = ['certain', 'possible', undefined];
  return byDate.sort((a, b) => order.indexOf(falls?.get(a.id)) - order.indexOf(falls?.get(b.id)));
}

function idsOf(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ id }) => id);
}

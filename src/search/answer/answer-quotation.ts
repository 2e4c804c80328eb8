import { negationLeftOut } from '../../text/negation.ts';
import { cutWord, readQuotation, type QuotationReading } from '../../text/quotation-pieces.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { SearchRecord } from '../index/record.ts';
import { cutWordsIn, stretchesEnd, stretchesOf, type Stretch } from '../phrases/cut-words.ts';
import { linesOf } from '../phrases/lines-of.ts';
import { locatePieces, wordsAt, wordsBetween, type PiecePlace } from '../phrases/locate-rows.ts';
import { differencesOf, type Differences } from '../text/quotation.ts';
import type { Word } from '../text/words.ts';
import {
  hasOwnWords,
  replacedBeside,
  replacedBetween,
  replacedWithin,
  type Replaced,
} from './in-brackets.ts';
import { rowMatches, type Matches } from './match.ts';
import { countsOf } from './match-rows.ts';
import { nearestPassages, type NearPassage } from './nearest-passages.ts';

/** A part of a quotation that is to stand word for word. */
export interface QuotationPiece {
  readonly text: string;
  /** Words of which some letters are in brackets, as they are written. */
  readonly cut: readonly string[];
  readonly stretches: readonly Stretch[];
  /** Those of whole words. */
  readonly rows: readonly (readonly Word[])[];
}

/** Whether words were really said, as far as the archive can tell. */
export interface QuotationAnswer {
  readonly text: string;
  /** As it was read where it was found: as it stands, or in pieces. */
  readonly pieces: readonly QuotationPiece[];
  /** Something that brackets or an ellipsis stand for was left out to find it. */
  readonly leftOut: boolean;
  /** It was found as several quotations in their marks, without what is told between them. */
  readonly inMarks?: true;
  /** Where documents hold it: word for word if any does, otherwise with other capital letters, accents, punctuation. */
  readonly found: readonly QuotedPassage[];
  /** Where the archive's own words hold it: titles, events, pages, what it says of documents. */
  readonly elsewhere: readonly QuotedPassage[];
  /** How many more documents, events and pages hold the words, which are not shown. */
  readonly further: number;
  /** Of a quotation in pieces that nothing holds: where each stands by itself, and first. */
  readonly alone: readonly PieceAlone[];
  /** There are yet more, uncounted. */
  readonly more: boolean;
  /** The nearest passages of documents that could be thought of, where nothing holds it. */
  readonly nearest: readonly NearPassage[];
  readonly matches: Matches;
}

export interface PieceAlone {
  readonly text: string;
  /** Undefined where no document has it. */
  readonly passage: QuotedPassage | undefined;
}

export interface QuotedPassage extends Differences {
  readonly id: string;
  readonly record: SearchRecord;
  /** One for each piece. */
  readonly places: readonly PiecePlace[];
  /** Of each two pieces the words between that deny something: " not by force but "; empty where they do not. */
  readonly denied: readonly string[];
  /** What brackets have in place of the text's words. */
  readonly replaced: readonly Replaced[];
}

/**
 * Whether a quotation stands in the archive. That it does not is known from the index of all phrases; how what is found
 * differs, from the true text of the records.
 *
 * @param common words that are too frequent to find a nearest passage by
 */
export async function answerQuotation(
  index: SearchIndex,
  text: string,
  { common = [] }: { readonly common?: readonly string[] } = {},
): Promise<QuotationAnswer> {
  const readings = readingsOf(text);
  const found = (await foundIn(index, text, readings)) ?? (await foundIn(linesOf(index), text, readings));
  if (found !== undefined) return found;
  return {
    text,
    pieces: readings[0]?.pieces ?? [],
    leftOut: false,
    found: [],
    elsewhere: [],
    further: 0,
    alone: await eachAlone(index, readings.at(-1)?.pieces ?? []),
    more: false,
    nearest: await nearestPassages(index, text, common),
    matches: new Map(),
  };
}

interface Reading extends QuotationReading {
  readonly pieces: readonly QuotationPiece[];
  readonly inMarks?: true;
}

type Way = QuotationReading & Pick<Reading, 'inMarks'>;

function readingsOf(text: string): readonly Reading[] {
  const inMarks = quotationsIn(text);
  const ways =
    inMarks === undefined ? [] : readQuotation(inMarks).map((one) => ({ ...one, inMarks: true as const }));
  return [...readQuotation(text), ...ways].flatMap(({ pieces, ...way }: Way): Reading[] => {
    const read = pieces.map(({ text: piece, cut }) => {
      const stretches = stretchesOf(piece);
      return {
        text: piece,
        cut,
        stretches,
        rows: stretches.flatMap((one) => (one instanceof RegExp ? [] : [one])),
      };
    });
    // Letters that leave no word, such as a joiner alone, are nothing to look for.
    const isEmpty =
      read.some(({ stretches }) => stretches.length === 0) || read.every(({ rows }) => rows.length === 0);
    return isEmpty ? [] : [{ pieces: read, ...way }];
  });
}

type Rows = Pick<SearchIndex, 'phrase' | 'record'>;

async function foundIn(
  index: Rows,
  text: string,
  readings: readonly Reading[],
): Promise<QuotationAnswer | undefined> {
  for (const [place, reading] of readings.entries()) {
    const { pieces } = reading;
    const candidates = await recordsWith(index, pieces);
    const { quoted, matches, left } = await compare(index, reading, candidates);
    if (quoted.length === 0) continue;
    const inDocuments = quoted.filter(isInDocument);
    return {
      text,
      pieces,
      leftOut: place > 0,
      ...(reading.inMarks === true && { inMarks: true as const }),
      found: closest(inDocuments),
      elsewhere: closest(quoted.filter((one) => !inDocuments.includes(one))),
      further: left,
      alone: [],
      more: candidates.more,
      nearest: [],
      matches,
    };
  }
  return undefined;
}

async function eachAlone(index: Rows, pieces: readonly QuotationPiece[]): Promise<readonly PieceAlone[]> {
  if (pieces.length < 2) return [];
  return Promise.all(
    pieces.map(async (piece) => ({
      text: piece.text,
      passage: (await foundIn(index, piece.text, [{ pieces: [piece], gaps: ['', ''] }]))?.found[0],
    })),
  );
}

/** The first passage of a quotation that was found, with what is to be marked in it. */
export function firstPart({ places }: QuotedPassage): PiecePlace[number] {
  return places[0]![0]!;
}

/** Records are compared so many at a time, documents first. */
const comparedAtOnce = 20;
const mostCompared = 60;

interface Candidates {
  /** Ids of the records, documents first, with how often the first piece stands there. */
  readonly records: ReadonlyMap<string, number>;
  readonly more: boolean;
  /** Each of them has all of the words in the right order. */
  readonly proven: boolean;
}

async function recordsWith(index: Rows, pieces: readonly QuotationPiece[]): Promise<Candidates> {
  const rows = pieces.flatMap((piece) => piece.rows);
  if (rows.length === 0) return nowhere;
  const found = await Promise.all(rows.map((row) => index.phrase(row)));
  if (found.some(({ places }) => places.length === 0)) return nowhere;
  const [first] = found;
  if (first !== undefined && found.length === 1)
    return {
      records: countsOf(first),
      more: first.more,
      proven: first.proven && pieces.every(({ stretches }) => stretches.length === 1),
    };
  // Pieces in so many places that not all are listed rule nothing out, unless there are no others.
  const telling = found.filter(({ more }) => !more);
  const [rarest, ...others] = (telling.length > 0 ? telling : [await index.phrase(rows[0]!, true)]).map(
    countsOf,
  );
  const records = [...(rarest ?? [])].filter(([id]) => others.every((other) => other.has(id)));
  return { records: new Map(records), more: false, proven: false };
}

const nowhere: Candidates = { records: new Map(), more: false, proven: true };

// What is not proven is compared to the last, so that nothing is denied unseen.
async function compare(
  index: Rows,
  reading: Reading,
  { records, proven }: Candidates,
): Promise<{ readonly quoted: readonly QuotedPassage[]; readonly matches: Matches; readonly left: number }> {
  const ids = [...records.keys()];
  const quoted: QuotedPassage[] = [];
  let compared = 0;
  while (compared < ids.length) {
    const next = ids.slice(compared, compared + comparedAtOnce);
    const loaded = await Promise.all(next.map(async (id) => ({ id, record: await index.record(id) })));
    for (const { id, record } of loaded) for (const one of quotedIn(id, record, reading)) quoted.push(one);
    compared += next.length;
    // Only one piece is ever proven, of which nothing is left out that could deny.
    const isEnough = quoted.some((one) => isInDocument(one) && isWordForWord(one));
    if (proven && quoted.length > 0 && (isEnough || compared >= mostCompared)) break;
  }
  const held = new Set([...quoted.map(({ id }) => id), ...ids.slice(compared)]);
  const matches = rowMatches(new Map([...records].filter(([id]) => held.has(id))));
  return { quoted, matches, left: ids.length - compared };
}

function quotedIn(id: string, record: SearchRecord, { pieces, gaps }: Reading): readonly QuotedPassage[] {
  const stretches = pieces.map((piece) => piece.stretches);
  return locatePieces(record, stretches, stretchesEnd).map((places) => {
    const within = places.map((place, at) => wholeWords(wordsAt(record, place), pieces[at]!));
    const each = places.map((place, at) => differencesOf(wordsAt(record, place), within[at]!.text));
    const left = places.slice(1).map((place, at) => wordsBetween(record, places[at]!, place));
    const between = gaps.map((written, at): Replaced | undefined => {
      if (written === '') return undefined;
      if (at > 0 && at < places.length) return replacedBetween(written, left[at - 1]!);
      const place = places[Math.min(at, places.length - 1)]!;
      return replacedBeside(written, record, place, at === 0 ? 'before' : 'behind');
    });
    const instead = [...between, ...within.flatMap(({ replaced }) => replaced)].filter(
      (one) => one !== undefined,
    );
    const others = instead.filter((one) => !hasOwnWords(one));
    return {
      id,
      record,
      places,
      denied: left.map((words, at) =>
        negationLeftOut(words) === undefined || between[at + 1]?.turns === false ? '' : words,
      ),
      replaced: others,
      disregarded: [
        ...each.flatMap(({ disregarded }) => disregarded),
        ...(others.length < instead.length ? (['brackets'] as const) : []),
      ],
      differing: each.flatMap(({ differing }) => differing),
    };
  });
}

// What a sentence that begins and ends with a quotation tells between the two is not said to stand anywhere.
function quotationsIn(text: string): string | undefined {
  const marked = [...text.matchAll(/[“„«"]([^“”„«»"]+)[”“»"]/gu)];
  const isWhole = marked.length > 1 && /^[“„«"].*[”“»"][.!?]?$/su.test(text.trim());
  return isWhole ? marked.map(([, words]) => words).join(' … ') : undefined;
}

/** A piece with the words that its text has where letters of them are in brackets. */
function wholeWords(
  found: string,
  { text, cut, stretches }: QuotationPiece,
): { readonly text: string; readonly replaced: readonly Replaced[] } {
  const there = cutWordsIn(found, stretches).map(({ start, end }) => found.slice(start, end));
  let at = 0;
  return {
    text: cut.length === 0 ? text : text.replace(cutWord, () => there[at++] ?? ''),
    replaced: cut.map((written, place) => replacedWithin(written, there[place] ?? '')),
  };
}

/** What was left out to find a quotation, and what brackets have in its place, turns nothing into its opposite. */
export function deniesNothing({ denied, replaced }: QuotedPassage): boolean {
  return denied.join('') === '' && !replaced.some(({ turns }) => turns);
}

/** Pieces of it stand in passages apart: no passage has the quotation, though each of its pieces is found. */
export function isApart({ places }: QuotedPassage): boolean {
  return places.some((place, at) => at > 0 && place[0]!.part !== places[at - 1]!.at(-1)!.part);
}

// Where nothing that denies is left out, in one passage, and word for word, where any is so; otherwise all.
function closest(all: readonly QuotedPassage[]): readonly QuotedPassage[] {
  const tests = [deniesNothing, (one: QuotedPassage) => !isApart(one), isWordForWord];
  return tests.reduce((quoted, test) => {
    const so = quoted.filter(test);
    return so.length > 0 ? so : quoted;
  }, all);
}

function isWordForWord({ differing }: QuotedPassage): boolean {
  return differing.length === 0;
}

function isInDocument({ record, places }: QuotedPassage): boolean {
  const passage = record.parts[places[0]![0]!.part];
  return record.in === 'document' && passage !== undefined && passage.beside !== true;
}

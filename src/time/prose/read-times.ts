import { foldWord } from '../written/fold.ts';
import type { NumeralOrder } from '../written/numeral.ts';
import type { LanguageTable } from '../written/table.ts';
import { withAmounts } from './amounts.ts';
import type { Anchor, Anchors } from './anchors.ts';
import { calendarTimes } from './calendar-times.ts';
import type { MissingYear } from './resolution.ts';
import { grammarOf, type Grammar } from './grammar.ts';
import type { TimeMention } from './mention.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { reduce } from './reduce.ts';
import { asSureAsBase } from './sure-as-base.ts';
import { resolve } from './resolve.ts';
import type { ProseTable } from './table.ts';
import type { CalendarTime } from './time-value.ts';
import { daysWithWeekdays, hasDay } from './with-weekdays.ts';

export interface ProseOptions {
  readonly table: LanguageTable;
  readonly prose: ProseTable;
  readonly numeralOrder?: NumeralOrder | undefined;
  /** The day or month of the document. */
  readonly documentDate?: CalendarTime | undefined;
  readonly documentEdtf?: string;
  /** The date before the first passage, which "the next day" counts from. */
  readonly textDate?: CalendarTime;
  readonly missingYear: MissingYear;
}

/**
 * Every expression of time in the passages of a text, in order, none within another: dates, those without a year,
 * times that are counted from others, durations, and words for no time in particular. What cannot be resolved is given
 * as such, with the reason.
 */
export function readTimes(passages: readonly string[], options: ProseOptions): readonly TimeMention[] {
  const grammar = grammarOf(options.prose);
  const document = documentAnchor(options);
  const text = anchorsBefore(options);
  const anchors: Anchors = { document, text };
  const mentions: TimeMention[] = [];
  passages.forEach((words, passage) => {
    for (const { start, end, meaning } of timesIn(words, options, grammar)) {
      if (meaning === undefined || meaning.kind === 'nothing') continue;
      const { value, rule, from } = asSureAsBase(
        resolve(meaning, {
          anchors,
          passage,
          sentenceStart: sentenceStart(words, start),
          missingYear: options.missingYear,
        }),
      );
      mentions.push({ passage, start, end, value, rule, ...(from !== undefined && { from }) });
      if (
        value.kind === 'date' &&
        value.time !== undefined &&
        movesOn(words, { start, end }, value.time, grammar)
      ) {
        text.push({ time: value.time, from: { kind: 'text', edtf: value.edtf, passage, start, end } });
      }
    }
  });
  return mentions;
}

/**
 * Whether a date moves a text on, so that what follows counts from it. What is quoted or stands in brackets does not, nor
 * does a bare year that only tells one thing from another: "the 1960 election".
 */
function movesOn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { unit }: CalendarTime,
  { moving }: Grammar,
): boolean {
  const before = text.slice(Math.max(0, start - longestSentence), start);
  if (isOpen(before, '(', ')') || isOpen(before, '[', ']')) return false;
  if (isOpen(before, '“', '”') || isOpen(before, '«', '»') || (before.split('"').length - 1) % 2 === 1)
    return false;
  if (unit !== 'year' || before.trim() === '') return true;
  const words = text.slice(start, end);
  if (/\d\P{L}*\p{L}/u.test(words)) return true;
  const beside = [/(\p{L}+)\P{L}*$/u.exec(before)?.[1], /^\p{L}+/u.exec(words)?.[0]];
  return beside.some((word) => word !== undefined && moving.has(foldWord(word)));
}

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

function sentenceStart(text: string, at: number): number {
  const ends = [...text.slice(Math.max(0, at - longestSentence), at).matchAll(sentenceEnd)];
  const last = ends.at(-1);
  return last === undefined ? 0 : Math.max(0, at - longestSentence) + last.index;
}

const longestSentence = 1000;
const sentenceEnd = /[.!?։؟]["»”)]?\s+(?=\p{Lu}|\p{Lo})/gu;

function documentAnchor({ documentDate, documentEdtf = '' }: ProseOptions): Anchor | undefined {
  return documentDate && { time: documentDate, from: { kind: 'document', edtf: documentEdtf } };
}

function anchorsBefore({ textDate, documentEdtf = '' }: ProseOptions): Anchor[] {
  return textDate === undefined ? [] : [{ time: textDate, from: { kind: 'document', edtf: documentEdtf } }];
}

function timesIn(text: string, options: ProseOptions, grammar: Grammar): readonly Piece[] {
  const { table, prose, numeralOrder } = options;
  const calendar = daysWithWeekdays(text, calendarTimes(text, table, prose, numeralOrder), table);
  const pieces = withSharedYears(withWeekdays(piecesOf(text, calendar), grammar), text);
  const amounts = withAmounts(pieces, grammar.amounts);
  const simple = reduce(amounts, grammar.simple, grammar);
  const once = reduce(simple, grammar.compound, grammar);
  return withYearsBehind(reduce(once, grammar.compound, grammar), text).filter(
    ({ kind, isLoose }) => kind === 'time' && isLoose !== true,
  );
}

// "From 2 January to 19 April of that year": the year is that of both, and not the document's.
function withYearsBehind(pieces: readonly Piece[], text: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    const next = found.find(({ kind }) => kind === 'time');
    const isJoined = next !== undefined && isJoint(text.slice(piece.end, next.start));
    const isWithout =
      piece.kind === 'time' &&
      piece.meaning?.kind === 'incomplete' &&
      (piece.meaning.what.weekday === undefined || hasDay(piece));
    found.unshift(
      isWithout && isJoined && next.meaning?.kind === 'within'
        ? { ...piece, meaning: { kind: 'within', what: piece.meaning.what, of: next.meaning.of } }
        : piece,
    );
  }
  return found;
}

/** Whether words lead from one date to another of the same list or range: ", ", " to ", " and on ". */
function isJoint(words: string): boolean {
  return words.length <= longestJoint && !/[.!?;:()[\]“”«»"։؟]/u.test(words);
}

// "Friday, 2 September": the day of the week belongs to the date.
function withWeekdays(pieces: readonly Piece[], { weekdays }: Grammar): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const weekday = piece?.kind === 'word' ? weekdays.get(piece.text) : undefined;
    if (piece === undefined) break;
    if (weekday === undefined) {
      found.push(piece);
      continue;
    }
    const place = [',', '.'].includes(pieces[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const date = pieces[place];
    if (date?.kind === 'time' && hasDay(date)) {
      found.push({ ...date, start: piece.start });
      at = place;
    } else if (isBehindDate(found, pieces[at + 1])) {
      found.push(piece);
    } else {
      found.push({ ...piece, kind: 'time', meaning: { kind: 'incomplete', what: { weekday } } });
    }
  }
  return found;
}

// "2 September 2016 (Friday)", "2 September 2016, Friday."
function isBehindDate(before: readonly Piece[], next: Piece | undefined): boolean {
  const [date, mark] = before.slice(-2);
  if (date?.kind !== 'time' || !hasDay(date)) return false;
  if (mark?.text === '(' || mark?.text === '[')
    return next?.text === ')' || next?.text === ']' || next?.text === ',';
  return mark?.text === ',' && (next === undefined || /^\P{L}$/u.test(next.text));
}

// "The spring and early summer of 1943": the year of the second is the first one's too.
function withSharedYears(pieces: readonly Piece[], text: string): readonly Piece[] {
  return pieces.map((piece, at) => {
    const what = piece.meaning?.kind === 'incomplete' ? piece.meaning.what : undefined;
    if (what?.season === undefined) return piece;
    const next = pieces.slice(at + 1, at + 4).find(({ kind }) => kind === 'time');
    const isJoined = next !== undefined && text.slice(piece.end, next.start).length <= longestJoint;
    if (!isJoined || next.meaning?.kind !== 'time' || next.meaning.time.unit !== 'season') return piece;
    return {
      ...piece,
      meaning: { kind: 'time', time: { unit: 'season', year: next.meaning.time.year, season: what.season } },
    };
  });
}

// " and early "
const longestJoint = 12;

import { readEdtf } from '../../time/edtf/read.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { foldWord } from '../../time/written/fold.ts';
import { findDates, type FoundDate } from '../../time/written/find-dates.ts';
import type { LanguageTable } from '../../time/written/table.ts';
import type { DateStyle, DraftPassage } from './dated-text.ts';

/** A date that a document gives of itself, with its words. */
export interface OwnDate {
  readonly edtf: string;
  readonly written: string;
}

/**
 * The date that a document bears at its head or foot: "Salzburg, 8 September 1994", "Done at Minsk on 8 December
 * 1991". A proposal; undefined where there is none, or where head and foot name several days.
 */
export function proposeDate(passages: readonly DraftPassage[], style: DateStyle): OwnDate | undefined {
  const texts = passages.map(({ text }) => text);
  const ends = [...texts.slice(0, farthest), ...texts.slice(Math.max(farthest, texts.length - farthest))];
  const found = ends.flatMap((text) => (text.length > longestText ? [] : ownDatesIn(text, style)));
  const [first] = found;
  return new Set(found.map(({ edtf }) => edtf)).size === 1 ? first : undefined;
}

// Passages from either end, and characters of each, that a head or a closing formula has.
const farthest = 6;
const longestText = 400;

function ownDatesIn(text: string, style: DateStyle): readonly OwnDate[] {
  const { table, numeralOrder } = style;
  const dates = findDates(text, table, { numeralOrder }).filter(isOneDay);
  const [date] = dates;
  if (date === undefined || dates.length > 1) return [];
  const before = text.slice(0, date.core.start);
  const behind = text.slice(date.core.end);
  if (!isClosing(before, behind) && !isHead(before, behind, style)) return [];
  return [{ edtf: date.edtf, written: text.slice(date.core.start, date.core.end) }];
}

function isOneDay({ edtf, of, isBound, start, core }: FoundDate): boolean {
  const reading = readEdtf(edtf);
  if (of !== 'whole' || isBound || reading.kind !== 'read' || reading.value.kind !== 'date') return false;
  return reading.value.firstDay === reading.value.lastDay && start === core.start;
}

const closings = [
  'done|signed|given|dated|issued|executed|concluded|date',
  'fait|signé|donné|daté|date',
  'geschehen|gegeben|unterzeichnet|Datum',
  'hecho|firmado|dado|fechado|fecha',
  'совершено|подписано|составлено|дано|дата',
  'вчинено|укладено|підписано|складено|дата',
  'կատարված է|ստորագրված է|կնքված է|կատարվել է|ամսաթիվ',
  'tarih|tarix',
  'حرر|حررت|وقع|وقعت|صدر|صدرت|التاريخ',
].join('|');
// "Done at Minsk on", with the place and no more than that between.
const closingBefore = new RegExp(`(?<!\\p{L})(?:${closings})(?!\\p{L})[^.;!?]{0,60}$`, 'iu');
const closingBehind =
  /^[^.;!?]{0,60}(?:imzalanmıştır|yapılmıştır|imzalanmışdır|bağlanmışdır|tərtib edilmişdir)/iu;

function isClosing(before: string, behind: string): boolean {
  return closingBefore.test(before) || closingBehind.test(behind);
}

/**
 * A place and a date, with or without its weekday, and nothing that tells: before the date no words in small letters but
 * the shortest and those that dates have, behind it none, or a dash that leads over to the text ("Paris, 3 March 1995 - ").
 */
function isHead(before: string, behind: string, { table }: DateStyle): boolean {
  const isOfDate = ofDates(table);
  const told = wordsOf(behind).filter((word) => !isOfDate(word));
  const isDateline = /^\)?\s+[-–—]\s/u.test(behind);
  if ((told.length > 0 && !isDateline) || before.length > 60 || /[!?;]/u.test(before)) return false;
  const words = wordsOf(before).filter((word) => !isOfDate(word));
  // A text may go on behind a day without a place too: an entry of a chronicle.
  if (told.length > 0 && words.length === 0) return false;
  const isName = (word: string) => word.length <= 2 || /^\p{Lu}/u.test(word);
  // Scripts without capitals tell no name from a verb.
  if (words.some((word) => /^\p{Lo}/u.test(word))) {
    const isSentence = /^\s*[.։。]/u.test(behind);
    return isSentence ? words.length === 1 && /[,،]\s*$/u.test(before) : words.length <= 2;
  }
  return words.every(isName) && (words.length === 0 || words.some(({ length }) => length > 2));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/** Tells the words that stand about the day of a head: weekdays, articles, "day of", "the city of". */
const ofDates = memoizeByObject((table: LanguageTable) => {
  const roles = ['weekday', 'filler', 'day-word', 'year-word'] as const;
  const words = new Set([...roles.flatMap((role) => table.roles[role] ?? []).map(foldWord), ...aboutHeads]);
  return (word: string) => words.has(foldWord(word));
});

const aboutHeads = 'this ce den am city город місто şəhəri şehri քաղաք'.split(' ').map(foldWord);

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
 * 1991". A proposal; undefined where there is none, or where head and foot name several days. Notes, tables, items and
 * words of others are neither head nor foot. When in doubt, nothing is proposed: no date is better than a wrong one.
 */
export function proposeDate(passages: readonly DraftPassage[], style: DateStyle): OwnDate | undefined {
  const ends = [
    ...passages.slice(0, farthest),
    ...passages.slice(Math.max(farthest, passages.length - farthest)),
  ];
  const found = ends
    .filter(({ as, text }) => text.length <= longestText && (as === undefined || ofHeads.has(as)))
    .flatMap(({ text, lines = [text] }) => lines.flatMap((line) => ownDatesIn(line, style)));
  const [first] = found;
  return new Set(found.map(({ edtf }) => edtf)).size === 1 ? first : undefined;
}

// Passages from either end, and characters of each, that a head or a closing formula has.
const farthest = 6;
const longestText = 400;
// What a head or a closing formula may be in its document.
const ofHeads: ReadonlySet<string> = new Set(['heading', 'lines']);

function ownDatesIn(text: string, style: DateStyle): readonly OwnDate[] {
  const { table, numeralOrder } = style;
  const dates = findDates(text, table, { numeralOrder }).filter(isOneDay);
  const [date] = dates;
  if (date === undefined || dates.length > 1) return [];
  const before = text.slice(0, date.core.start);
  const behind = text.slice(date.core.end);
  if (!isClosing(before, behind) && !isLabelled(before, style) && !isHead(before, behind, style)) return [];
  return [{ edtf: date.edtf, written: text.slice(date.core.start, date.core.end) }];
}

function isOneDay({ edtf, of, isBound, start, core }: FoundDate): boolean {
  const reading = readEdtf(edtf);
  if (of !== 'whole' || isBound || reading.kind !== 'read' || reading.value.kind !== 'date') return false;
  return reading.value.firstDay === reading.value.lastDay && start === core.start;
}

const closings = [
  'done|signed|given|dated|issued|executed|concluded',
  'fait|signé|donné|daté',
  'geschehen|gegeben|unterzeichnet',
  'hecho|firmado|dado|fechado',
  'совершено|подписано|составлено|дано',
  'вчинено|укладено|підписано|складено',
  'կատարված է|ստորագրված է|կնքված է|կատարվել է',
  'حرر|حررت|وقع|وقعت|صدر|صدرت',
].join('|');
// "Done at Minsk on" begins a sentence, with the place and no more than that between: "the treaty signed on" does not.
const closingBefore = new RegExp(`(?:^|[.;!?]\\s)[^\\p{L}]*(?:${closings})(?!\\p{L})[^.;!?]{0,60}$`, 'iu');
const closingBehind =
  /^[^.;!?]{0,60}(?:imzalanmıştır|yapılmıştır|imzalanmışdır|bağlanmışdır|tərtib edilmişdir)/iu;

function isClosing(before: string, behind: string): boolean {
  return closingBefore.test(before) || closingBehind.test(behind);
}

/** "Date: Thursday, 9 March 1995": the label begins, and stands alone. Dates of birth and of expiry are others. */
function isLabelled(before: string, { table }: DateStyle): boolean {
  const between = labelBefore.exec(before)?.[1];
  return between !== undefined && wordsOf(between).every(ofDates(table));
}

const labelBefore = /^[^\p{L}]*(?:date|datum|fecha|дата|ամսաթիվ|tarih|tarix|التاريخ)(?!\p{L})(.{0,30})$/iu;

/**
 * A place and a date, with or without its weekday, and nothing that tells: before the date no words in small letters but
 * the shortest and those that dates have, behind it none, or a dash that leads over to the text ("Paris, 3 March 1995 - ").
 * A comma or a bracket parts the place from the date; a colon, and words such as "born", say that the date is another's.
 */
function isHead(before: string, behind: string, { table }: DateStyle): boolean {
  const isOfDate = ofDates(table);
  const told = wordsOf(behind).filter((word) => !isOfDate(word));
  const isDateline = /^\)?\s+[-–—]\s/u.test(behind);
  if ((told.length > 0 && !isDateline) || before.length > 60 || /[!?;:]/u.test(before)) return false;
  const words = wordsOf(before).filter((word) => !isOfDate(word));
  // A text may go on behind a day without a place too: an entry of a chronicle.
  if (told.length > 0 && words.length === 0) return false;
  if (!isParted(before, words.at(-1))) return false;
  if (words.some((word) => ofOthers.has(foldWord(word)))) return false;
  const isName = (word: string) => word.length <= 2 || /^\p{Lu}/u.test(word);
  // Scripts without capitals tell no name from a verb.
  if (words.some((word) => /^\p{Lo}/u.test(word))) {
    const isSentence = /^\s*[.։。]/u.test(behind);
    return isSentence ? words.length === 1 && /[,،]\s*$/u.test(before) : words.length <= 2;
  }
  return words.every(isName) && (words.length === 0 || words.some(({ length }) => length > 2));
}

/** Whether a comma, a dash or a bracket stands behind the last word of a place, or behind "city". */
function isParted(before: string, place: string | undefined): boolean {
  if (place === undefined) return true;
  const [about = '', ...parted] = before.slice(before.lastIndexOf(place) + place.length).split(/[,،(–—-]/u);
  return parted.length > 0 && wordsOf(about).every((word) => aboutHeads.includes(foldWord(word)));
}

// Of references, of persons, and of when something ends or was read.
const ofOthers: ReadonlySet<string> = new Set(
  [
    'see cf born died accessed retrieved visited updated deadline due forwarded expires until since',
    'voir né née mort morte consulté échéance siehe vgl geboren gestorben abgerufen frist',
    'véase nacido nacida consultado plazo см родился родилась умер умерла срок',
  ].flatMap((words) => words.split(' ').map(foldWord)),
);

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
